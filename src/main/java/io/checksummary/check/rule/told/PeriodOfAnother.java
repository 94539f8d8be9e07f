package io.checksummary.check.rule.told;

import io.checksummary.check.decision.ClaimEvidence;
import io.checksummary.check.decision.Decision;
import io.checksummary.check.decision.DecisionRule;
import io.checksummary.check.ranking.ComparedCandidate;
import io.checksummary.check.ranking.RivalNumbers;
import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.Reason;
import io.checksummary.quantity.Amount;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The number of another period: the source gives another like number for the claim's period, and
 * this one for another, wherever it has it. A part of a year told as the whole needs no other
 * number.
 */
public final class PeriodOfAnother implements DecisionRule {

  @Override
  public String name() {
    return "period-of-another";
  }

  @Override
  public @Nullable Decision decide(ClaimEvidence evidence) {
    NumberPeriod mine =
        evidence.quantity() instanceof Amount && evidence.hasFewMatches()
            ? NumberPeriod.of(evidence.claim(), evidence.claims())
            : null;
    if (mine == null) {
      return null;
    }
    return evidence
        .ofEveryMatch(match ->
            Optional.of(match)
                .filter(ComparedCandidate::isSameValue)
                .map(same -> rival(evidence, mine, same.candidate())))
        .map(rival -> Decision.contradicted(Reason.PERIOD, Binding.CONFIRMED, rival))
        .orElse(null);
  }

  private static @Nullable EvidenceCandidate rival(
      ClaimEvidence evidence, NumberPeriod mine, EvidenceCandidate match) {
    List<EvidenceCandidate> sentence = evidence.numbers().in(match.sentence());
    NumberPeriod its = NumberPeriod.of(match, sentence);
    if (its == null) {
      return null;
    }
    if (mine.isWholeOf(its)) {
      return match;
    }
    if (!mine.excludes(its)) {
      return null;
    }
    return sentence.stream()
        .filter(
            other -> RivalNumbers.areLike(match.mention().quantity(), other.mention().quantity()))
        .filter(other -> {
          NumberPeriod period = NumberPeriod.of(other, sentence);
          return period != null && !mine.excludes(period) && period.excludes(its);
        })
        .findFirst()
        .orElse(null);
  }
}
