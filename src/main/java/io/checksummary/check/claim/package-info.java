/** Every number of a summary, with the words that say what it is a number of. Uses contexts. */
@NullMarked
package io.checksummary.check.claim;

import org.jspecify.annotations.NullMarked;
