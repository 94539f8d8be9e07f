/**
 * What a page puts around an article: running heads, page numbers, menus, captions, related
 * stories. Uses lines.
 */
@NullMarked
package io.checksummary.text.furniture;

import org.jspecify.annotations.NullMarked;
