/**
 * An article in chunks that one call to a model can carry, and an estimate of tokens. Uses source
 * texts.
 */
@NullMarked
package io.checksummary.text.chunk;

import org.jspecify.annotations.NullMarked;
