/**
 * Letters, spaces, marks and signs; what of a text is shown and what nobody sees; where the
 * characters of a text come from. Uses spans.
 */
@NullMarked
package io.checksummary.text.character;

import org.jspecify.annotations.NullMarked;
