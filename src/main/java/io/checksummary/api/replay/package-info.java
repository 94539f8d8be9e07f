/** A digest checked once more, under the same rules. Uses the contract, requests and JSON. */
@NullMarked
package io.checksummary.api.replay;

import org.jspecify.annotations.NullMarked;
