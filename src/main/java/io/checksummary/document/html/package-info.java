/** What a page of HTML shows to a reader. Uses {@code text}. */
@NullMarked
package io.checksummary.document.html;

import org.jspecify.annotations.NullMarked;
