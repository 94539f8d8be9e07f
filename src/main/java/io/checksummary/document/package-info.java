/** Bytes of a document to the text in it. May use text. */
@NullMarked
package io.checksummary.document;

import org.jspecify.annotations.NullMarked;
