/** Lines to headings, paragraphs, items and rows. Uses lines and page furniture. */
@NullMarked
package io.checksummary.text.layout;

import org.jspecify.annotations.NullMarked;
