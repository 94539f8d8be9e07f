package io.checksummary.check.calculation;

import io.checksummary.check.arithmetic.ArithmeticDeriver;
import io.checksummary.check.calculation.cue.CueKind;
import io.checksummary.check.calculation.cue.CueTable;
import io.checksummary.check.claim.Claim;
import io.checksummary.check.compare.ResultFit;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Amount.Kind;
import io.checksummary.quantity.Rational;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The number that a calculation is to give, and the words that say by which operation.
 *
 * @param slots the numbers that the sentence ties to it
 * @param cues around the number, by their kind
 * @param periods what the number is for: those that its own denominator names, else those around it
 */
record ClaimedResult(
    Amount amount, ClaimSlots slots, Map<CueKind, String> cues, Map<CueKind, String> periods) {

  /** Where two or three things are counted, some two numbers of any text give that. */
  static final Rational SMALL = Rational.of(12);

  private static final int BOUND_WORDS = 2;

  static ClaimedResult of(Claim claim, Amount amount, ClaimSlots slots) {
    String question = claim.question();
    int gap = question.indexOf(ArithmeticDeriver.GAP);
    CueTable table = CueTable.of(claim.words().language());
    Map<CueKind, String> cues =
        table.around(
            withoutBound(question.substring(0, gap), amount, table),
            question.substring(gap + ArithmeticDeriver.GAP.length()));
    String per = amount.per();
    return new ClaimedResult(amount, slots, cues, per == null ? cues : table.periods(per));
  }

  /**
   * The change of "slipped by $4 million to $96 million", where both numbers were read as a range;
   * null where no change is named.
   */
  @Nullable ClaimedResult changeTo() {
    Rational to = amount.to();
    boolean change = has(CueKind.INCREASE, CueKind.DECREASE) && !has(CueKind.SUM);
    if (to == null || !change) {
      return null;
    }
    ClaimSlots led = new ClaimSlots(null, amount.at(to), null);
    return new ClaimedResult(amount.withTo(null), led, cues, periods);
  }

  /** The same, named a sum: the whole of "nine of 15" is what all its parts make. */
  ClaimedResult asSum() {
    Map<CueKind, String> summed = new EnumMap<>(CueKind.class);
    summed.putAll(cues);
    summed.putIfAbsent(CueKind.SUM, CueKind.SHARE_OF.name());
    return new ClaimedResult(amount, slots, summed, periods);
  }

  /** "Less than" right before a number bounds it, and names no difference. */
  private static String withoutBound(String before, Amount amount, CueTable table) {
    if (amount.bound() == null || !table.isSpaced()) {
      return before;
    }
    int end = before.stripTrailing().length();
    for (int words = 0; words < BOUND_WORDS && end > 0; words++) {
      end = before.lastIndexOf(' ', end - 1);
    }
    return end <= 0 ? "" : before.substring(0, end);
  }

  Kind kind() {
    return amount.kind();
  }

  boolean has(CueKind... any) {
    return cue(any) != null;
  }

  /** The words of the first of these cues that is there; null where none is. */
  @Nullable String cue(CueKind... any) {
    for (CueKind kind : any) {
      String cue = cues.get(kind);
      if (cue != null) {
        return cue;
      }
    }
    return null;
  }

  /** The words that say that the number is for a period; null where none do. */
  @Nullable String period(CueKind period) {
    return periods.get(period);
  }

  /** Whether this is a count so small that only operands beside it say anything. */
  boolean isSmallCount() {
    return kind() == Kind.NUMBER
        && amount.value().isWhole()
        && amount.value().abs().compareTo(SMALL) <= 0;
  }

  /** Whether the number is a ratio by itself: "a third", "double", "12%". */
  boolean isRatio() {
    return kind() == Kind.PERCENT || kind() == Kind.FRACTION || kind() == Kind.MULTIPLE;
  }

  /** A result of the same unit as an operand. */
  boolean fits(OperandValue like, Rational result) {
    Amount calculated = like.with(result);
    return ResultFit.fits(amount, calculated)
        || (leavesUnitOut(calculated) && ResultFit.fits(amount, result));
  }

  /** "178 million more" of euros, and "€4 million less" of 96.4 and 100.5 million. */
  private boolean leavesUnitOut(Amount calculated) {
    return (OperandValue.isBare(amount) && isOfUnit(calculated.kind()))
        || (OperandValue.isBare(calculated) && isOfUnit(kind()));
  }

  private static boolean isOfUnit(Kind kind) {
    return kind == Kind.MONEY || kind == Kind.MEASURE;
  }

  /** A ratio, 1 for the whole. */
  boolean fitsRatio(Rational ratio) {
    return ResultFit.fits(amount, kind() == Kind.PERCENT ? ratio.times(Rational.of(100)) : ratio);
  }

  static Calculated calculated(
      String formula, String cue, Licence licence, List<OperandValue> operands) {
    return new Calculated(
        formula, operands.stream().map(OperandValue::candidate).toList(), cue, licence);
  }
}
