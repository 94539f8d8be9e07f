/**
 * The rules by which a claim is judged, each with a name that the answer shows, and their order
 * ({@link io.checksummary.check.rule.DecisionList}). A rule that is right less than four times in
 * five on summaries that it was not made from accuses nobody. May use every room of the check but
 * the judge.
 */
@NullMarked
package io.checksummary.check.rule;

import org.jspecify.annotations.NullMarked;
