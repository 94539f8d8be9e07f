/**
 * Single lines of a text as it was received: their shape, whether a sentence continues on the next
 * line, hyphens at line ends, and the words that mark page furniture. Uses characters, languages,
 * sentences and tables.
 */
@NullMarked
package io.checksummary.text.line;

import org.jspecify.annotations.NullMarked;
