/**
 * How a provider is asked and how it refuses: addresses, keys, what a server supports. Uses {@code
 * http}.
 */
@NullMarked
package io.checksummary.model.protocol;

import org.jspecify.annotations.NullMarked;
