package io.checksummary.wiring;

import io.checksummary.api.CheckAnswer;
import io.checksummary.api.CheckCounts;
import io.checksummary.api.DigestAnswer;
import io.checksummary.api.EvidenceAnswer;
import io.checksummary.api.FiguresAnswer;
import io.checksummary.api.NumberAnswer;
import io.checksummary.api.Problem;
import io.checksummary.api.QuantityAnswer;
import io.checksummary.api.RedactionAnswer;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What Jackson writes by looking at it. A native executable forgets the members of every class that
 * is not named here, and would answer {@code {}}.
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
      QuantityAnswer.class,
      RedactionAnswer.class
    })
final class Mirrored {

  private Mirrored() {}
}
