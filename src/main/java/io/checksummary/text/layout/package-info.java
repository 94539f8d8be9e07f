/**
 * Gathers lines into headings, paragraphs, list items and table rows. Uses characters, sentences,
 * lines and page furniture.
 */
@NullMarked
package io.checksummary.text.layout;

import org.jspecify.annotations.NullMarked;
