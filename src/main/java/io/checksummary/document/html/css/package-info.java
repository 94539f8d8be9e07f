/**
 * What the style sheets of a page say of its elements: rules, selectors, the cascade, and which
 * elements nobody sees. Uses {@code text}.
 */
@NullMarked
package io.checksummary.document.html.css;

import org.jspecify.annotations.NullMarked;
