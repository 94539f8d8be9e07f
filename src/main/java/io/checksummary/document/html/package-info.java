/** What a page of HTML shows to people. Uses {@code text}. */
@NullMarked
package io.checksummary.document.html;

import org.jspecify.annotations.NullMarked;
