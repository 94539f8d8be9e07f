/**
 * A text as it was received and as it reads, with a way back from each character of the one to its
 * place in the other. Uses all packages that read lines.
 */
@NullMarked
package io.checksummary.text.source;

import org.jspecify.annotations.NullMarked;
