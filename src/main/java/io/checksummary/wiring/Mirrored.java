package io.checksummary.wiring;

import io.checksummary.api.CheckAnswer;
import io.checksummary.api.CheckCounts;
import io.checksummary.api.DigestAnswer;
import io.checksummary.api.EvidenceAnswer;
import io.checksummary.api.FiguresAnswer;
import io.checksummary.api.NumberAnswer;
import io.checksummary.api.Problem;
import io.checksummary.api.Provenance;
import io.checksummary.api.QuantityAnswer;
import io.checksummary.api.RedactionAnswer;
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
    classNames = {Mirrored.CACHE, Mirrored.CACHE_ENTRY})
final class Mirrored {

  /** Caffeine's cache of strong keys and values (SS) with a most weight (MW) and an expiry (W). */
  static final String CACHE = "com.github.benmanes.caffeine.cache.SSMWW";

  static final String CACHE_ENTRY = "com.github.benmanes.caffeine.cache.PSWMW";

  private Mirrored() {}
}
