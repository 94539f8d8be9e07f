/**
 * Articles on their way in: documents to text, texts to sources, each within its limits. Uses
 * problems and requests.
 */
@NullMarked
package io.checksummary.api.source;

import org.jspecify.annotations.NullMarked;
