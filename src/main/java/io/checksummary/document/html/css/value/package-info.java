/** What values mean: lengths in pixels, colours, moves and turns. Uses {@code css.token}. */
@NullMarked
package io.checksummary.document.html.css.value;

import org.jspecify.annotations.NullMarked;
