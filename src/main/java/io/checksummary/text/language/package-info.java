/**
 * Which language a text is in, by its script and its most frequent words. Uses characters and
 * tables.
 */
@NullMarked
package io.checksummary.text.language;

import org.jspecify.annotations.NullMarked;
