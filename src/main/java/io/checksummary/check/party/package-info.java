/**
 * Who does what to whom: verbs with two parties, in whatever order and voice a sentence tells them.
 * May use {@code context}.
 */
@NullMarked
package io.checksummary.check.party;

import org.jspecify.annotations.NullMarked;
