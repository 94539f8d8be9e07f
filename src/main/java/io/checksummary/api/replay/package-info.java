/** A digest checked once more, under the same rules. Uses the contract and JSON. */
@NullMarked
package io.checksummary.api.replay;

import org.jspecify.annotations.NullMarked;
