/** What a document in Markdown shows of what it holds. Uses the signs of text. */
@NullMarked
package io.checksummary.document.markdown;

import org.jspecify.annotations.NullMarked;
