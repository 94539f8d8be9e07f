package io.checksummary.check.rule.missing;

import io.checksummary.check.decision.ClaimEvidence;
import io.checksummary.check.decision.Decision;
import io.checksummary.check.decision.DecisionRule;
import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.Reason;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.CalendarDate;
import io.checksummary.quantity.Quantity;
import io.checksummary.text.word.EditDistance;
import org.jspecify.annotations.Nullable;

/**
 * A number of the claim's kind, with words around that are like the claim's, differs in one digit:
 * $421 million for $412 million, 14 March for 15 March.
 */
public final class DigitSlip implements DecisionRule {

  /** Numbers of fewer digits are one digit apart by chance. */
  private static final int FEWEST_DIGITS = 3;

  /** In thousandths. */
  private static final int LEAST_LIKENESS = 400;

  @Override
  public String name() {
    return "digit-slip";
  }

  @Override
  public @Nullable Decision decide(ClaimEvidence evidence) {
    String mine = digits(evidence.quantity());
    if (mine.length() < FEWEST_DIGITS) {
      return null;
    }
    return evidence.near().stream()
        .filter(candidate -> evidence.likeness(candidate) >= LEAST_LIKENESS)
        .filter(candidate -> isSlip(evidence.quantity(), mine, candidate.mention().quantity()))
        .findFirst()
        .map(candidate -> Decision.contradicted(Reason.VALUE, Binding.UNCLEAR, candidate))
        .orElse(null);
  }

  private static boolean isSlip(Quantity mine, String digits, Quantity its) {
    String other = digits(its);
    return isOfOneKind(mine, its)
        && other.length() >= FEWEST_DIGITS
        && !other.equals(digits)
        && (EditDistance.between(digits, other) == 1 || isTransposed(digits, other));
  }

  private static boolean isOfOneKind(Quantity mine, Quantity its) {
    if (mine instanceof Amount one && its instanceof Amount other) {
      return one.sharesUnit(other) && one.to() == null && other.to() == null;
    }
    return mine instanceof CalendarDate && its instanceof CalendarDate;
  }

  private static String digits(Quantity quantity) {
    return switch (quantity) {
      case Amount amount -> amount.value().abs().toString().replaceFirst("0+$", "");
      case CalendarDate date -> date.edtf();
      default -> "";
    };
  }

  private static boolean isTransposed(String one, String other) {
    if (one.length() != other.length()) {
      return false;
    }
    int first = 0;
    while (first < one.length() && one.charAt(first) == other.charAt(first)) {
      first++;
    }
    return first + 1 < one.length()
        && one.charAt(first) == other.charAt(first + 1)
        && one.charAt(first + 1) == other.charAt(first)
        && one.substring(first + 2).equals(other.substring(first + 2));
  }
}
