/**
 * What a rule says of a claim, and what it may look at: the source's numbers of the claim's value,
 * and those that come near it. May use every room before it.
 */
@NullMarked
package io.checksummary.check.decision;

import org.jspecify.annotations.NullMarked;
