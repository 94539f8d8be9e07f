/**
 * Tells the article of a page from what stands around it, by where its sentences stand and what the
 * page's elements are named. Uses {@code text}.
 */
@NullMarked
package io.checksummary.document.html.article;

import org.jspecify.annotations.NullMarked;
