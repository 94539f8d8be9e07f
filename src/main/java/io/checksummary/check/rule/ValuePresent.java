package io.checksummary.check.rule;

import io.checksummary.check.ranking.ComparedCandidate;
import io.checksummary.check.ranking.ContextSimilarity;
import io.checksummary.check.ranking.ContextSimilarity.NounRelation;
import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.Evidence;
import io.checksummary.check.verdict.Match;
import io.checksummary.quantity.VagueQuantity;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The source has the number, and no rule before this one says that it is another's.
 *
 * <p>Different words around it are no objection, since a paraphrase has different words.
 */
final class ValuePresent implements DecisionRule {

  /** From this coverage on, in thousandths, a number is surely said of the same thing. */
  private static final int SURE = 400;

  @Override
  public String name() {
    return "value-present";
  }

  @Override
  public @Nullable Decision decide(ClaimEvidence evidence) {
    List<ComparedCandidate> matches = evidence.matches();
    if (matches.isEmpty()) {
      return null;
    }
    Match match = Objects.requireNonNull(matches.getFirst().match());
    List<Evidence> places =
        matches.stream()
            .limit(CheckedNumber.MOST_EVIDENCE)
            .map(compared -> compared.candidate().asEvidence())
            .toList();
    return Decision.supported(match, binding(evidence, matches.getFirst()), places, null);
  }

  private static Binding binding(ClaimEvidence evidence, ComparedCandidate best) {
    ContextSimilarity similarity = evidence.similarity(best.candidate());
    boolean sameNoun = similarity.noun() == NounRelation.SAME;
    boolean sure =
        similarity.coverage() >= SURE || (sameNoun && similarity.coverage() >= SURE / 2);
    return sure && best.isSameValue() && !(evidence.quantity() instanceof VagueQuantity)
        ? Binding.CONFIRMED
        : Binding.UNCLEAR;
  }
}
