package io.checksummary.check.rule.support;

import io.checksummary.check.compare.AmountConversion;
import io.checksummary.check.context.NumberPhrase;
import io.checksummary.check.context.NumberSite;
import io.checksummary.check.decision.ClaimEvidence;
import io.checksummary.check.decision.Decision;
import io.checksummary.check.decision.DecisionRule;
import io.checksummary.check.rule.told.BoundTurned;
import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.Match;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Amount.Kind;
import io.checksummary.quantity.CountedThing;
import io.checksummary.quantity.Rational;
import io.checksummary.quantity.Units;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The source has the same value, and one side leaves the unit out, or bounds it, or names one end
 * of a range: "412 million" for "$412 million", "two decades" for "more than 20 years". A rank may
 * be told as a number: "302" for "302nd".
 */
public final class SameFigures implements DecisionRule {

  private static final Rational FEW = Rational.of(20);
  private static final Rational SMALL = Rational.of(12);
  private static final Rational TEN = Rational.of(10);

  @Override
  public String name() {
    return "same-figures";
  }

  @Override
  public @Nullable Decision decide(ClaimEvidence evidence) {
    if (!(evidence.quantity() instanceof Amount claim)) {
      return null;
    }
    List<EvidenceCandidate> same =
        ofValue(evidence, claim).stream()
            .filter(candidate ->
                evidence.cells().allow(candidate) && isSame(evidence, claim, candidate))
            .sorted(Comparator.comparingInt(candidate -> -evidence.likeness(candidate)))
            .limit(CheckedNumber.MOST_EVIDENCE)
            .toList();
    return same.isEmpty()
        ? null
        : Decision.supported(
            Match.EQUIVALENT,
            Binding.UNCLEAR,
            same.stream().map(EvidenceCandidate::asEvidence).toList(),
            null);
  }

  /** A time may be told in another unit, and then in another value. */
  private static List<EvidenceCandidate> ofValue(ClaimEvidence evidence, Amount claim) {
    return claim.kind() == Kind.DURATION
        ? evidence.numbers().all()
        : evidence.numbers().ofValue(claim.value());
  }

  private static boolean isSame(ClaimEvidence evidence, Amount claim, EvidenceCandidate candidate) {
    return candidate.mention().quantity() instanceof Amount source
        && isOfValue(claim, source)
        && !BoundTurned.isOpposite(claim, source)
        && (leavesUnitOut(claim, source) || isRank(evidence, claim, candidate))
        && !countsAnother(evidence, source, candidate);
  }

  private static boolean isOfValue(Amount claim, Amount source) {
    boolean ends = claim.to() == null ? source.to() == null : claim.to().equals(source.to());
    return ends && (claim.value().equals(source.value()) || isSameTime(claim, source));
  }

  /** "More than two decades" of "over 20 years". */
  private static boolean isSameTime(Amount claim, Amount source) {
    String unit = claim.unit();
    return claim.kind() == Kind.DURATION
        && source.kind() == Kind.DURATION
        && unit != null
        && claim.to() == null
        && claim.per() == null
        && AmountConversion.inUnitOf(claim, source)
            .filter(same -> same.value().equals(claim.value()))
            .isPresent();
  }

  /**
   * Whether the claim counts something, and the source tells a time or a size: four heirs, years.
   */
  private static boolean countsAnother(
      ClaimEvidence evidence, Amount source, EvidenceCandidate candidate) {
    NumberSite site = evidence.claim().site();
    return evidence.isCount()
        && source.value().compareTo(FEW) <= 0
        && source.kind() != Kind.NUMBER
        && source.kind() != Kind.MONEY
        && NumberPhrase.noun(site.terms(), site.to(), site.number()) != 0
        && !countsUnit(evidence.claim().mention().of(), candidate.words());
  }

  /** "11 rainy days" of "on eleven days". */
  private static boolean countsUnit(@Nullable CountedThing thing, String words) {
    String last = words.substring(words.lastIndexOf(' ') + 1);
    return thing != null && thing.text().endsWith(" " + last);
  }

  /** Whether one of the two is a plain number, and the other a number of something. */
  private static boolean leavesUnitOut(Amount claim, Amount source) {
    return (claim.kind() == Kind.NUMBER && hasUnit(source.kind()))
        || (source.kind() == Kind.NUMBER && hasUnit(claim.kind()) && !isSmall(source))
        || isShare(claim, source)
        || isSameTime(claim, source)
        || isPound(claim, source)
        || isPound(source, claim)
        || (claim.kind() == source.kind() && isSameUnit(claim.unit(), source.unit()));
  }

  /**
   * "302: her rank" of "she was placed 302nd", "the 67th minute" of "on 67 minutes", "the 4,000th
   * episode" of "4,000 shows".
   */
  private static boolean isRank(ClaimEvidence evidence, Amount claim, EvidenceCandidate candidate) {
    if (!(candidate.mention().quantity() instanceof Amount source)) {
      return false;
    }
    boolean many = claim.value().compareTo(FEW) > 0;
    return switch (claim.kind()) {
      case NUMBER ->
          many && source.kind() == Kind.ORDINAL && evidence.claim().mention().of() == null;
      case ORDINAL ->
          (many && source.kind() == Kind.DURATION)
              || (source.kind() == Kind.NUMBER && claim.value().compareTo(TEN) > 0);
      case MULTIPLE, FRACTION, MONEY, PERCENT, PERCENTAGE_POINT, MEASURE, DURATION, AGE -> false;
    };
  }

  /** "36.4%" of "the margin was thirty-six point four". */
  private static boolean isShare(Amount claim, Amount source) {
    return claim.kind() == Kind.PERCENT
        && source.kind() == Kind.NUMBER
        && source.per() == null
        && !claim.value().isWhole();
  }

  /** Many languages have one word for the money and the weight: "31ポンド" of "£31". */
  private static boolean isPound(Amount weight, Amount money) {
    return "pound".equals(weight.unit()) && "GBP".equals(money.unit());
  }

  /** Whether two units are the same, or the one leaves out what it is counted per. */
  private static boolean isSameUnit(@Nullable String one, @Nullable String other) {
    return Objects.equals(one, other)
        || (one != null && other != null && (Units.isPer(one, other) || Units.isPer(other, one)));
  }

  /** A small bare number may be anything: the number of an item, for one. */
  private static boolean isSmall(Amount amount) {
    return amount.value().isWhole() && amount.value().compareTo(SMALL) <= 0;
  }

  private static boolean hasUnit(Kind kind) {
    return switch (kind) {
      case MONEY, MEASURE, DURATION, AGE, PERCENTAGE_POINT -> true;
      case NUMBER, ORDINAL, FRACTION, MULTIPLE, PERCENT -> false;
    };
  }
}
