/**
 * Extracts the text of a document. Uses {@code document.html}, which reads HTML and uses {@code
 * text} alone.
 */
@NullMarked
package io.checksummary.document;

import org.jspecify.annotations.NullMarked;
