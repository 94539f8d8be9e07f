/**
 * Letters, spaces, marks and symbols; which characters of a text a reader sees; and for each
 * character of a derived text, where it comes from. Uses spans.
 */
@NullMarked
package io.checksummary.text.character;

import org.jspecify.annotations.NullMarked;
