/** What a page of HTML shows to a reader. Uses {@code text} and its own room for style sheets. */
@NullMarked
package io.checksummary.document.html;

import org.jspecify.annotations.NullMarked;
