/**
 * A text as it was received and as it reads: the reading view, with a way back from each of its
 * characters. Uses all rooms that read lines.
 */
@NullMarked
package io.checksummary.text.source;

import org.jspecify.annotations.NullMarked;
