/** Selectors: which elements of a page a rule is about. Uses {@code css.token}. */
@NullMarked
package io.checksummary.document.html.css.selector;

import org.jspecify.annotations.NullMarked;
