/**
 * Single lines of a text as received: their shape, whether they go on on the next, hyphens at their
 * ends, and the words that mark page furniture. Uses characters, languages, sentences and tables.
 */
@NullMarked
package io.checksummary.text.line;

import org.jspecify.annotations.NullMarked;
