package io.checksummary.check.rule.missing;

import io.checksummary.check.compare.QuantityRelation;
import io.checksummary.check.decision.ClaimEvidence;
import io.checksummary.check.decision.Decision;
import io.checksummary.check.decision.DecisionRule;
import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.Reason;
import io.checksummary.quantity.Amount;
import org.jspecify.annotations.Nullable;

/** The source has the same figures in another currency or unit: €412 million for $412 million. */
public final class OtherUnit implements DecisionRule {

  private static final int LEAST_LIKENESS = 300;

  /** Numbers of one digit are many, so it takes more to take one for another's. */
  private static final int SINGLE_DIGIT_LIKENESS = 700;

  private final String name;
  private final Reason reason;

  public OtherUnit(String name, Reason reason) {
    this.name = name;
    this.reason = reason;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public @Nullable Decision decide(ClaimEvidence evidence) {
    return evidence.near().stream()
        .filter(candidate -> isLikely(evidence, candidate) && differs(evidence, candidate))
        .findFirst()
        .map(candidate -> Decision.contradicted(reason, Binding.CONFIRMED, candidate))
        .orElse(null);
  }

  /**
   * Whether a slip is likelier than chance: the words around are not wholly other ones, and the
   * figures are no small number or single digit, of which every text has many.
   */
  private boolean isLikely(ClaimEvidence evidence, EvidenceCandidate candidate) {
    return (evidence.isAcrossLanguages() || evidence.likeness(candidate) >= LEAST_LIKENESS)
        && evidence.quantity() instanceof Amount amount
        && (amount.kind() == Amount.Kind.MONEY
            || amount.kind() == Amount.Kind.PERCENT
            || significantDigits(amount) > 1
            || (reason == Reason.UNIT && evidence.likeness(candidate) >= SINGLE_DIGIT_LIKENESS));
  }

  private static int significantDigits(Amount amount) {
    String written = amount.value().toString();
    int digits = 0;
    int significant = 0;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c >= (digits == 0 ? '1' : '0') && c <= '9') {
        digits++;
        significant = c == '0' ? significant : digits;
      }
    }
    return significant;
  }

  private boolean differs(ClaimEvidence evidence, EvidenceCandidate candidate) {
    return evidence.compared(candidate) instanceof QuantityRelation.Differs differs
        && differs.reason() == reason;
  }
}
