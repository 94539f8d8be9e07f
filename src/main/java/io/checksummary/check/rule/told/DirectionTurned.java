package io.checksummary.check.rule.told;

import io.checksummary.check.claim.Claim;
import io.checksummary.check.context.NumberSite;
import io.checksummary.check.decision.ClaimEvidence;
import io.checksummary.check.decision.Decision;
import io.checksummary.check.decision.DecisionRule;
import io.checksummary.check.ranking.ComparedCandidate;
import io.checksummary.check.structure.ChangePart;
import io.checksummary.check.structure.ChangePartReader;
import io.checksummary.check.structure.DirectionReader;
import io.checksummary.check.structure.DirectionReader.Direction;
import io.checksummary.check.verdict.Reason;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words beside the number put it on one side of something, and those beside every number of its
 * value on the other: "15% less than planned" for "15% more than planned".
 *
 * <p>On the axis of amounts the words for rising and falling that stand close count, too.
 */
public final class DirectionTurned implements DecisionRule {

  private static final String AMOUNT = "amount";

  @Override
  public String name() {
    return "direction-turned";
  }

  @Override
  public @Nullable Decision decide(ClaimEvidence evidence) {
    if (!(evidence.quantity() instanceof Amount)) {
      return null;
    }
    NumberSite site = evidence.claim().site();
    ChangePart part = ChangePartReader.of(site);
    List<Direction> mine =
        part == ChangePart.TO ? List.of() : directions(site, evidence.quantity());
    return mine.isEmpty() && part == null
        ? null
        : evidence.contradictedWhereEvery(
            Reason.POLARITY, match -> isTurned(evidence.claim(), mine, match));
  }

  private static boolean isTurned(Claim claim, List<Direction> mine, ComparedCandidate match) {
    NumberSite its = match.candidate().site();
    return match.isSameValue()
        && (isOpposed(mine, directions(its, match.candidate().mention().quantity()))
            || isOtherEnd(claim.site(), its))
        && EarlierTime.isSubject(claim) == EarlierTime.isSubject(match.candidate())
        && !ToldParties.areSame(claim, match.candidate());
  }

  /** "Up from 130" of "down from 130". */
  private static boolean isOtherEnd(NumberSite claim, NumberSite source) {
    ChangePart part = ChangePartReader.of(claim);
    String mine = claim.cues().direction();
    String its = source.cues().direction();
    return (part == ChangePart.FROM || part == ChangePart.TO)
        && part == ChangePartReader.of(source)
        && mine != null
        && its != null
        && !mine.equals(its);
  }

  private static boolean isOpposed(List<Direction> mine, List<Direction> its) {
    return mine.stream().anyMatch(one -> its.stream().anyMatch(one::opposes))
        && mine.stream().noneMatch(its::contains);
  }

  private static List<Direction> directions(NumberSite site, Quantity quantity) {
    List<Direction> directions = new ArrayList<>(DirectionReader.of(site));
    String side = isDifference(site, quantity) ? site.cues().direction() : null;
    if (side != null && directions.stream().noneMatch(d -> d.axis().equals(AMOUNT))) {
      directions.add(new Direction(AMOUNT, side));
    }
    return directions;
  }

  /** Whether words for rising and falling close by are about the number itself. */
  private static boolean isDifference(NumberSite site, Quantity quantity) {
    return quantity instanceof Amount amount
        && switch (amount.kind()) {
          case PERCENT, PERCENTAGE_POINT, FRACTION, MULTIPLE -> true;
          case NUMBER, ORDINAL, MONEY, MEASURE, DURATION, AGE ->
              ChangePartReader.of(site) == ChangePart.BY;
        };
  }
}
