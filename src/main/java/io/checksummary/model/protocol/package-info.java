/**
 * How a provider is asked and how it says no: addresses, keys, what a server understands. Uses
 * {@code http}.
 */
@NullMarked
package io.checksummary.model.protocol;

import org.jspecify.annotations.NullMarked;
