/** The signs that style sheets are written in, and how much work reading them may cause. */
@NullMarked
package io.checksummary.document.html.css.token;

import org.jspecify.annotations.NullMarked;
