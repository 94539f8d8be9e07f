package io.checksummary.check.rule.told;

import io.checksummary.check.context.NumberSite;
import io.checksummary.check.decision.ClaimEvidence;
import io.checksummary.check.decision.Decision;
import io.checksummary.check.decision.DecisionRule;
import io.checksummary.check.decision.StatementEvidence;
import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.check.structure.MeasureReader;
import io.checksummary.check.structure.MeasureReader.Measure;
import io.checksummary.check.verdict.Reason;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Mention;
import io.checksummary.quantity.Quantity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The source gives the number of something else that excludes what the claim says it measures:
 * "sales of £3.9bn" for "profits of £3.9bn", "on average 8.8 million" for "a peak of 8.8 million".
 *
 * <p>A caveat: cells of tables are left to the rules on rows, since a row of profits holds losses.
 */
public final class OtherMeasure implements DecisionRule {

  @Override
  public String name() {
    return "other-measure";
  }

  @Override
  public @Nullable Decision decide(ClaimEvidence evidence) {
    if (!(evidence.quantity() instanceof Amount amount)
        || amount.kind() == Amount.Kind.AGE
        || !evidence.hasFewMatches()) {
      return null;
    }
    Set<Measure> mine =
        measures(evidence.claim().site(), amount, StatementEvidence.mentions(evidence));
    return mine.isEmpty()
        ? null
        : evidence.contradictedWhereEvery(
            Reason.MEASURE,
            match ->
                match.isSameValue()
                    && isOfOther(evidence, mine, match.candidate())
                    && !ToldParties.areSame(evidence.claim(), match.candidate()));
  }

  private static boolean isOfOther(
      ClaimEvidence evidence, Set<Measure> mine, EvidenceCandidate candidate) {
    if (evidence.numbers().tables().contain(candidate.mention().span())) {
      return false;
    }
    List<Mention> sentence =
        evidence.numbers().in(candidate.sentence()).stream()
            .map(EvidenceCandidate::mention)
            .toList();
    Set<Measure> its = measures(candidate.site(), candidate.mention().quantity(), sentence);
    return mine.stream().map(Measure::axis).distinct().anyMatch(axis -> exclude(mine, its, axis));
  }

  /** Whether of one group both have measures, and none of them go together. */
  private static boolean exclude(Set<Measure> mine, Set<Measure> its, String axis) {
    List<Measure> other = its.stream().filter(one -> one.axis().equals(axis)).toList();
    return !other.isEmpty()
        && mine.stream()
            .filter(one -> one.axis().equals(axis))
            .noneMatch(one -> other.stream().anyMatch(one::allows));
  }

  private static Set<Measure> measures(NumberSite site, Quantity quantity, List<Mention> sentence) {
    if (!(quantity instanceof Amount amount)) {
      return Set.of();
    }
    Set<Integer> rivals = new HashSet<>();
    for (Mention mention : sentence) {
      if (mention.quantity() instanceof Amount other && isRival(amount, other)) {
        rivals.add(site.terms().from(mention.span().start()));
      }
    }
    return MeasureReader.of(site, amount.kind(), rivals::contains);
  }

  /** Whether a word may as well belong to the other number: a share is mostly one of an amount. */
  private static boolean isRival(Amount amount, Amount other) {
    return !amount.equals(other)
        && (amount.kind() == other.kind()
            || (amount.kind() == Amount.Kind.PERCENT && other.kind() == Amount.Kind.MONEY));
  }
}
