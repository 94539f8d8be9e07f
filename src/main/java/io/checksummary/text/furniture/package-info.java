/**
 * What a page puts around an article (page furniture): running heads, page numbers, menus,
 * captions, related stories. Uses characters and lines.
 */
@NullMarked
package io.checksummary.text.furniture;

import org.jspecify.annotations.NullMarked;
