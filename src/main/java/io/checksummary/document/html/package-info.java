/**
 * What a page of HTML shows to a reader. Uses {@code text} and its own rooms: for style sheets, and
 * for telling the article from the page around it.
 */
@NullMarked
package io.checksummary.document.html;

import org.jspecify.annotations.NullMarked;
