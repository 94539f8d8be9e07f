package io.checksummary.wiring;

import io.checksummary.api.contract.CheckAnswer;
import io.checksummary.api.contract.CheckCounts;
import io.checksummary.api.contract.DigestAnswer;
import io.checksummary.api.contract.EvidenceAnswer;
import io.checksummary.api.contract.FiguresAnswer;
import io.checksummary.api.contract.NumberAnswer;
import io.checksummary.api.contract.Provenance;
import io.checksummary.api.contract.QuantityAnswer;
import io.checksummary.api.contract.RedactionAnswer;
import io.checksummary.api.problem.Problem;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What Jackson writes by looking at it, and what Caffeine makes by name. A native executable
 * forgets the members of every class that is not named here, and would answer {@code {}}.
 */
@RegisterForReflection(
    targets = {
      CheckAnswer.class,
      CheckCounts.class,
      DigestAnswer.class,
      DigestAnswer.Coverage.class,
      DigestAnswer.KeyFigure.class,
      DigestAnswer.Usage.class,
      EvidenceAnswer.class,
      FiguresAnswer.class,
      FiguresAnswer.Figure.class,
      NumberAnswer.class,
      Problem.class,
      Problem.Item.class,
      Provenance.class,
      Provenance.Applied.class,
      Provenance.Asked.class,
      Provenance.Rule.class,
      QuantityAnswer.class,
      RedactionAnswer.class
    },
    classNames = {ReflectionRegistration.CACHE, ReflectionRegistration.CACHE_ENTRY})
final class ReflectionRegistration {

  /** Caffeine's cache of strong keys and values (SS) with a most weight (MW) and an expiry (W). */
  static final String CACHE = "com.github.benmanes.caffeine.cache.SSMWW";

  static final String CACHE_ENTRY = "com.github.benmanes.caffeine.cache.PSWMW";

  private ReflectionRegistration() {}
}
