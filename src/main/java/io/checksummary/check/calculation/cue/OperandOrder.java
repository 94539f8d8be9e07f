package io.checksummary.check.calculation.cue;

import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.text.Span;
import java.util.Map;

/**
 * Which of two numbers of the source came first, as far as the words between them tell.
 *
 * <p>Example: of "$0.91, that compares to $1.04" the second is the earlier, of "from $50 to $35"
 * the first. A caveat: where the words tell nothing, either may be.
 */
public final class OperandOrder {

  private static final int FARTHEST = 80;

  private OperandOrder() {}

  /**
   * Whether the change goes the other way round than it is claimed.
   *
   * @param up whether a rise is claimed, else a fall
   */
  public static boolean isTurned(boolean up, EvidenceCandidate high, EvidenceCandidate low) {
    EvidenceCandidate earlier = up ? high : low;
    EvidenceCandidate later = up ? low : high;
    return isEarlier(earlier, later);
  }

  /** Whether the words say that one was before the other. */
  private static boolean isEarlier(EvidenceCandidate one, EvidenceCandidate other) {
    if (one.part() != other.part() || one.sentence() != other.sentence()) {
      return false;
    }
    boolean first = one.mention().span().start() < other.mention().span().start();
    Map<CueKind, String> between = first ? between(one, other) : between(other, one);
    return first
        ? between.containsKey(CueKind.END) && !between.containsKey(CueKind.BASE)
        : between.containsKey(CueKind.BASE);
  }

  private static Map<CueKind, String> between(EvidenceCandidate first, EvidenceCandidate second) {
    Span one = first.mention().span();
    Span two = second.mention().span();
    int length = two.start() - one.end();
    return length <= 0 || length > FARTHEST
        ? Map.of()
        : CueTable.of(first.terms().language())
            .around("", first.text().text().substring(one.end(), two.start()));
  }
}
