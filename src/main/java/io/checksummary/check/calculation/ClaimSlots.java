package io.checksummary.check.calculation;

import io.checksummary.check.calculation.cue.CueKind;
import io.checksummary.check.calculation.cue.CueTable;
import io.checksummary.check.claim.Claim;
import io.checksummary.check.compare.QuantityComparison;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Quantity;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that a sentence ties to a claim by the few words between them.
 *
 * <p>Examples: in "a third of the $1,500" the whole is $1,500; in "fell by $19 million to $380
 * million" the outcome is $380 million; in "up 12% from $400 million" the base is $400 million.
 * Each is null where the words tie none.
 *
 * @param whole what a share is of, or what a multiple is of
 * @param outcome what a change led to
 * @param base what a change came from, or what a difference is to
 */
record ClaimSlots(@Nullable Quantity whole, @Nullable Quantity outcome, @Nullable Quantity base) {

  private static final ClaimSlots NONE = new ClaimSlots(null, null, null);

  /** Of spaced text; a number farther away is tied by nothing. */
  private static final int FARTHEST = 24;

  /** "Of the" and no noun. */
  private static final int NEXT = 10;

  /**
   * @param before the claim before in the sentence; null where there is none
   * @param after the claim after
   */
  static ClaimSlots of(Claim claim, @Nullable Claim before, @Nullable Claim after) {
    CueTable table = CueTable.of(claim.words().language());
    ClaimSlots ahead = after == null ? NONE : ahead(claim, after, table);
    Quantity outcome = before == null ? null : behind(before, claim, table);
    if (before != null && ahead.equals(NONE) && outcome == null && isWhole(before, table)) {
      return new ClaimSlots(before.mention().quantity(), null, null);
    }
    return outcome == null || ahead.outcome() != null
        ? ahead
        : new ClaimSlots(ahead.whole(), outcome, ahead.base());
  }

  /** "Of 20 bottles three, or 15%, failed": the number that the sentence begins with. */
  private static boolean isWhole(Claim before, CueTable table) {
    String text = before.passage().text();
    int end = before.mention().span().start();
    int word = text.lastIndexOf(' ', Math.max(0, end - 2)) + 1;
    return word < end
        && Character.isUpperCase(text.charAt(word))
        && table.around("", text.substring(word, end)).containsKey(CueKind.SHARE_OF);
  }

  private static ClaimSlots ahead(Claim claim, Claim after, CueTable table) {
    String between = between(claim, after);
    if (between.length() > FARTHEST || between.indexOf(',') >= 0) {
      return NONE;
    }
    Map<CueKind, String> cues = table.around("", between);
    Quantity next = after.mention().quantity();
    if (cues.containsKey(CueKind.BASE)) {
      return new ClaimSlots(null, null, next);
    }
    if (cues.containsKey(CueKind.END) || (!table.isSpaced() && isChange(cues))) {
      return new ClaimSlots(null, next, null);
    }
    return cues.containsKey(CueKind.SHARE_OF)
            || claim.mention().quantity().kindCode().equals(Amount.Kind.MULTIPLE.code())
        ? new ClaimSlots(next, null, null)
        : NONE;
  }

  /** "$76 million, down $12 million": the number before is the outcome. */
  private static @Nullable Quantity behind(Claim before, Claim claim, CueTable table) {
    String between = between(before, claim);
    if (between.length() > FARTHEST) {
      return null;
    }
    Map<CueKind, String> cues = table.around("", between);
    boolean change = cues.containsKey(CueKind.INCREASE) || cues.containsKey(CueKind.DECREASE);
    return change && !cues.containsKey(CueKind.BASE) && between.startsWith(",")
        ? before.mention().quantity()
        : null;
  }

  /** Whether the words between the two say that the first is a part of the second. */
  static boolean areOf(Claim part, Claim whole) {
    CueTable table = CueTable.of(whole.words().language());
    String between = between(part, whole);
    return between.length() <= NEXT && table.around("", between).containsKey(CueKind.SHARE_OF);
  }

  private static boolean isChange(Map<CueKind, String> cues) {
    return cues.containsKey(CueKind.INCREASE) || cues.containsKey(CueKind.DECREASE);
  }

  private static String between(Claim one, Claim next) {
    String text = one.passage().text();
    int from = one.mention().span().end();
    int to = next.mention().span().start();
    return from < to ? text.substring(from, Math.min(to, from + FARTHEST + 1)) : "";
  }

  // --- what the operands must be

  boolean allowShare(OperandValue whole) {
    return isIn(this.whole, whole);
  }

  /** Whether the sentence tells the whole, and this is it. */
  boolean tellsWhole(OperandValue whole) {
    return this.whole != null && isIn(this.whole, whole);
  }

  boolean allowMultiple(OperandValue base) {
    return isIn(whole, base);
  }

  /** Whether a change or a difference between two may be the claimed one. */
  boolean allowChange(boolean up, boolean down, OperandValue high, OperandValue low) {
    if (up == down) {
      return (isIn(outcome, high) || isIn(outcome, low)) && (isIn(base, high) || isIn(base, low));
    }
    return isIn(outcome, up ? high : low) && isIn(base, up ? low : high);
  }

  private static boolean isIn(@Nullable Quantity slot, OperandValue operand) {
    if (!(slot instanceof Amount tied)) {
      return true;
    }
    OperandValue alike = operand.completedBy(new OperandValue(tied, operand.candidate()));
    return alike.kind() != tied.kind() || QuantityComparison.matches(tied, alike.amount());
  }
}
