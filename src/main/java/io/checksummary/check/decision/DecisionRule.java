package io.checksummary.check.decision;

import org.jspecify.annotations.Nullable;

/**
 * One rule of the ordered list by which claims are judged. The first that has something to say
 * decides.
 */
public interface DecisionRule {

  /** Its name in answers, in lower case with hyphens: {@code bound-turned}. */
  String name();

  /** What it says of a claim; null where it leaves the claim to the rules after it. */
  @Nullable Decision decide(ClaimEvidence evidence);
}
