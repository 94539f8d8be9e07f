/**
 * Style sheets taken apart: rules, at-rules and their conditions, declarations and shorthands. Uses
 * {@code css.selector}, {@code css.token} and {@code css.value}.
 */
@NullMarked
package io.checksummary.document.html.css.sheet;

import org.jspecify.annotations.NullMarked;
