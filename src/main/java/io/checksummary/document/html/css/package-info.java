/**
 * Which elements of a page nobody sees: the cascade, and what its values make of boxes and letters.
 * Uses {@code css.selector}, {@code css.sheet}, {@code css.token} and {@code css.value}.
 */
@NullMarked
package io.checksummary.document.html.css;

import org.jspecify.annotations.NullMarked;
