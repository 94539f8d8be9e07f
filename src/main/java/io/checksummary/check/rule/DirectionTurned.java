package io.checksummary.check.rule;

import io.checksummary.check.context.NumberSite;
import io.checksummary.check.ranking.ComparedCandidate;
import io.checksummary.check.structure.DirectionReader;
import io.checksummary.check.structure.DirectionReader.Direction;
import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.Reason;
import io.checksummary.quantity.CalendarDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words beside the number put it on one side of something, and those beside every number of its
 * value on the other: "15% less than planned" for "15% more than planned".
 *
 * <p>On the axis of amounts the words for rising and falling that stand close count, too.
 */
final class DirectionTurned implements DecisionRule {

  private static final String AMOUNT = "amount";

  @Override
  public String name() {
    return "direction-turned";
  }

  @Override
  public @Nullable Decision decide(ClaimEvidence evidence) {
    if (evidence.quantity() instanceof CalendarDate) {
      return null;
    }
    List<Direction> mine = directions(evidence.claim().site());
    if (mine.isEmpty() || evidence.matches().isEmpty()) {
      return null;
    }
    for (ComparedCandidate match : evidence.matches()) {
      if (!match.isSameValue() || !isOpposed(mine, directions(match.candidate().site()))) {
        return null;
      }
    }
    return Decision.contradicted(
        Reason.POLARITY, Binding.CONFIRMED, evidence.matches().getFirst().candidate());
  }

  private static boolean isOpposed(List<Direction> mine, List<Direction> its) {
    return mine.stream().anyMatch(one -> its.stream().anyMatch(one::opposes))
        && mine.stream().noneMatch(its::contains);
  }

  private static List<Direction> directions(NumberSite site) {
    List<Direction> directions = new ArrayList<>(DirectionReader.of(site));
    String side = site.cues().direction();
    if (side != null && directions.stream().noneMatch(d -> d.axis().equals(AMOUNT))) {
      directions.add(new Direction(AMOUNT, side));
    }
    return directions;
  }
}
