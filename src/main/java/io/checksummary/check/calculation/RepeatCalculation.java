package io.checksummary.check.calculation;

import io.checksummary.check.calculation.cue.CueKind;
import io.checksummary.check.claim.Claim;
import io.checksummary.check.compare.ResultFit;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Amount.Kind;
import io.checksummary.quantity.Rational;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an amount of the source comes to so many times, as the summary itself says.
 *
 * <p>Examples: "at $350 a month, that is $2,100 for six months", "two of them would come to
 * $3,000"; "from $700 to $630 for three months, a saving of $210 in all". A caveat: the times are
 * the summary's own, so the source need not have them.
 */
final class RepeatCalculation {

  private static final Rational MOST = Rational.of(60);

  private RepeatCalculation() {}

  /** Null where no amount that the claim's sentence names gives it, so many times. */
  static @Nullable Calculated of(
      ClaimedResult claim, List<Claim> beside, List<OperandValue> named, Licence licence) {
    String cue = claim.cue(CueKind.PRODUCT, CueKind.THAT_IS);
    if (cue == null || claim.isRatio() || claim.isSmallCount()) {
      return null;
    }
    for (Claim other : beside) {
      Rational times = times(other);
      Calculated found = times == null ? null : repeated(claim, times, named, cue, licence);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /**
   * The times themselves: "for six months" where $2,100 is told of $350 a month. Null where no
   * amount beside it is so many times one that the source has.
   */
  static @Nullable Calculated ofTimes(
      ClaimedResult claim, List<Claim> beside, List<OperandValue> prices, Licence licence) {
    String named = claim.cue(CueKind.PRODUCT, CueKind.THAT_IS);
    String cue = named == null && claim.kind() == Kind.DURATION ? claim.kind().code() : named;
    Rational times = times(claim.amount());
    if (cue == null || times == null) {
      return null;
    }
    for (OperandValue one : prices) {
      boolean told =
          isPriced(one)
              && beside.stream().anyMatch(other -> isTimes(other, one, one.value().times(times)));
      if (told) {
        return ClaimedResult.calculated(times + " * a", cue, licence, List.of(one));
      }
    }
    return null;
  }

  private static boolean isTimes(Claim other, OperandValue one, Rational product) {
    return other.mention().quantity() instanceof Amount amount
        && ResultFit.fits(amount, one.with(product));
  }

  private static @Nullable Rational times(Claim claim) {
    return claim.mention().quantity() instanceof Amount amount ? times(amount) : null;
  }

  /** A whole number of things or of periods, told exactly; null where it is none. */
  private static @Nullable Rational times(Amount amount) {
    boolean counts = amount.kind() == Kind.NUMBER || amount.kind() == Kind.DURATION;
    boolean exact = amount.to() == null && amount.bound() == null && amount.value().isWhole();
    boolean several =
        amount.value().compareTo(Rational.ONE) > 0 && amount.value().compareTo(MOST) <= 0;
    return counts && exact && several ? amount.value() : null;
  }

  private static @Nullable Calculated repeated(
      ClaimedResult claim, Rational times, List<OperandValue> named, String cue, Licence licence) {
    for (OperandValue one : named) {
      if (isPriced(one) && claim.fits(one, one.value().times(times))) {
        return ClaimedResult.calculated(times + " * a", cue, licence, List.of(one));
      }
      Calculated saved = saved(claim, times, one, named, cue, licence);
      if (saved != null) {
        return saved;
      }
    }
    return null;
  }

  /** So many times what lies between two. */
  private static @Nullable Calculated saved(
      ClaimedResult claim,
      Rational times,
      OperandValue high,
      List<OperandValue> named,
      String cue,
      Licence licence) {
    if (!claim.has(CueKind.DIFFERENCE) || !isPriced(high)) {
      return null;
    }
    for (OperandValue low : named) {
      Optional<Rational> lower = low.in(high);
      if (lower.isPresent() && claim.fits(high, high.value().minus(lower.get()).times(times))) {
        return ClaimedResult.calculated(times + " * (a - b)", cue, licence, List.of(high, low));
      }
    }
    return null;
  }

  private static boolean isPriced(OperandValue value) {
    return value.kind() == Kind.MONEY || value.kind() == Kind.MEASURE;
  }
}
