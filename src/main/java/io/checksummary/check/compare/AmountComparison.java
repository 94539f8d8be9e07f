package io.checksummary.check.compare;

import static io.checksummary.quantity.Amount.Kind.AGE;
import static io.checksummary.quantity.Amount.Kind.DURATION;
import static io.checksummary.quantity.Amount.Kind.FRACTION;
import static io.checksummary.quantity.Amount.Kind.MEASURE;
import static io.checksummary.quantity.Amount.Kind.MONEY;
import static io.checksummary.quantity.Amount.Kind.MULTIPLE;
import static io.checksummary.quantity.Amount.Kind.NUMBER;
import static io.checksummary.quantity.Amount.Kind.PERCENT;
import static io.checksummary.quantity.Amount.Kind.PERCENTAGE_POINT;

import io.checksummary.check.verdict.Match;
import io.checksummary.check.verdict.Reason;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Amount.Kind;
import io.checksummary.quantity.Bound;
import io.checksummary.quantity.Currencies;
import io.checksummary.quantity.Rational;
import io.checksummary.quantity.Units;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Holds an amount against an amount: first the units, then the intervals. */
public final class AmountComparison {

  /**
   * A bound without digits this many times away from the number says nothing of it: "over half" of
   * 90%.
   */
  private static final Rational TELLING = Rational.of(3, 2);

  /** "Almost" leaves out a fifth at most. */
  private static final Rational MOST_OF_IT = Rational.of(4, 5);

  private static final Rational TEN = Rational.of(10);
  private static final Rational TWENTY = Rational.of(20);
  private static final Rational FIFTY = Rational.of(50);

  private AmountComparison() {}

  /** Whether {@link #of} is a match, which is told sooner than why it is none. */
  static boolean matches(Amount claim, Amount source) {
    Optional<Amount> alike = inUnitOf(claim, source);
    return alike.isPresent()
        && !perDiffers(claim, source)
        && match(claim, alike.get(), isConverted(claim, source, alike.get())) != null;
  }

  private static boolean isConverted(Amount claim, Amount source, Amount alike) {
    return claim.kind() == MEASURE && !Objects.equals(source.unit(), alike.unit());
  }

  static QuantityRelation of(Amount claim, Amount source) {
    Optional<Amount> alike = inUnitOf(claim, source);
    if (alike.isEmpty()) {
      return sameFigures(claim, source) ? otherUnit(claim, source) : QuantityRelation.UNLIKE;
    }
    if (perDiffers(claim, source)) {
      return QuantityRelation.UNLIKE;
    }
    QuantityRelation relation =
        ofIntervals(claim, alike.get(), isConverted(claim, source, alike.get()));
    if (isLoose(claim.kind(), source.kind()) && relation instanceof QuantityRelation.Differs) {
      return QuantityRelation.UNLIKE;
    }
    boolean slipped = relation instanceof QuantityRelation.Differs && sameFigures(claim, source);
    return slipped && !alike.get().value().equals(source.value())
        ? QuantityRelation.differs(Reason.UNIT)
        : relation;
  }

  // --- units

  /** The source's amount in the claim's kind and unit; empty where the two cannot be compared. */
  public static Optional<Amount> inUnitOf(Amount claim, Amount source) {
    if (claim.kind() == source.kind()) {
      return sameKind(claim, source);
    }
    return switch (claim.kind()) {
      case PERCENT -> source.kind() == FRACTION ? scaled(source, 100, 1) : Optional.empty();
      case FRACTION -> source.kind() == PERCENT ? scaled(source, 1, 100) : Optional.empty();
      case AGE -> asYears(claim, source);
      case NUMBER -> source.kind() == AGE || source.kind() == MULTIPLE ? same(source) : none();
      case MULTIPLE -> source.kind() == NUMBER ? same(source) : none();
      case DURATION -> source.kind() == AGE ? sameKind(claim, source) : none();
      case ORDINAL, MONEY, PERCENTAGE_POINT, MEASURE -> none();
    };
  }

  /**
   * Kinds that may name one number, but of which neither is a slip of the other: 175 is no "twice".
   */
  private static boolean isLoose(Kind claim, Kind source) {
    return claim != source && (claim == NUMBER || claim == MULTIPLE || claim == AGE);
  }

  private static Optional<Amount> sameKind(Amount claim, Amount source) {
    return switch (claim.kind()) {
      case NUMBER, ORDINAL, MULTIPLE, FRACTION, PERCENT, PERCENTAGE_POINT -> same(source);
      case MONEY -> sameCurrency(claim, source) ? same(source) : none();
      case MEASURE, DURATION, AGE -> converted(source, claim.unit());
    };
  }

  /**
   * "34" after a name and "a 34-year-old" are one age; "two years" is as old as "a two-year-old".
   */
  private static Optional<Amount> asYears(Amount claim, Amount source) {
    return switch (source.kind()) {
      case NUMBER -> same(source);
      case DURATION -> converted(source, claim.unit());
      case ORDINAL, MULTIPLE, FRACTION, MONEY, PERCENT, PERCENTAGE_POINT, MEASURE, AGE -> none();
    };
  }

  private static boolean sameCurrency(Amount claim, Amount source) {
    String one = claim.unit();
    String other = source.unit();
    if (one == null || other == null || one.equals(other)) {
      return true;
    }
    return (claim.sign() != null && Currencies.mayStandFor(claim.sign(), other))
        || (source.sign() != null && Currencies.mayStandFor(source.sign(), one));
  }

  private static Optional<Amount> converted(Amount source, @Nullable String unit) {
    String from = source.unit();
    if (from == null || unit == null || from.equals(unit)) {
      return same(source);
    }
    if (Units.convert(source.value(), from, unit).isEmpty()) {
      return none();
    }
    return same(map(source, v -> Units.convert(v, from, unit).orElseThrow(), unit));
  }

  private static Optional<Amount> scaled(Amount source, long times, long over) {
    Rational factor = Rational.of(times, over);
    return same(map(source, v -> v.times(factor), source.unit()));
  }

  private static Amount map(Amount source, UnaryOperator<Rational> change, @Nullable String unit) {
    Rational value = change.apply(source.value());
    Rational to = source.to() == null ? null : change.apply(source.to());
    Rational step = change.apply(source.value().plus(source.step())).minus(value).abs();
    return new Amount(
        source.kind(), value, to, unit, source.sign(), source.bound(), source.per(), step);
  }

  private static Optional<Amount> same(Amount amount) {
    return Optional.of(amount);
  }

  private static Optional<Amount> none() {
    return Optional.empty();
  }

  private static boolean perDiffers(Amount claim, Amount source) {
    return claim.per() != null
        && source.per() != null
        && !claim.per().equalsIgnoreCase(source.per());
  }

  private static boolean sameFigures(Amount claim, Amount source) {
    return claim.value().equals(source.value());
  }

  /**
   * The same figures of something else: €412 million for $412 million, 1% for 1 percentage point.
   */
  private static QuantityRelation otherUnit(Amount claim, Amount source) {
    if (claim.kind() == MONEY && source.kind() == MONEY) {
      return QuantityRelation.differs(Reason.CURRENCY);
    }
    return isMeasured(claim.kind()) && isMeasured(source.kind())
        ? QuantityRelation.differs(Reason.UNIT)
        : QuantityRelation.UNLIKE;
  }

  /** Kinds that are held against each other. */
  static boolean mayDiffer(Kind claim, Kind source) {
    return claim == source
        || (isMeasured(claim) && isMeasured(source))
        || (claim == PERCENT && source == FRACTION)
        || (claim == FRACTION && source == PERCENT)
        || (claim == DURATION && source == AGE);
  }

  private static boolean isMeasured(Kind kind) {
    return kind == PERCENT
        || kind == PERCENTAGE_POINT
        || kind == MEASURE
        || kind == DURATION
        || kind == MONEY;
  }

  // --- intervals

  private static QuantityRelation ofIntervals(Amount claim, Amount source, boolean converted) {
    Match match = match(claim, source, converted);
    return match != null
        ? QuantityRelation.matches(match)
        : QuantityRelation.differs(reason(claim, source));
  }

  private static @Nullable Match match(Amount claim, Amount source, boolean converted) {
    if (saysTheSame(claim, source)) {
      return Match.EQUIVALENT;
    }
    if (isRoundingOf(claim, source, converted)) {
      return Match.ROUNDED;
    }
    Interval wide = Interval.of(claim);
    return !wide.isPoint() && wide.contains(Interval.of(source)) && isTelling(claim, source)
        ? Match.BOUND
        : null;
  }

  private static boolean saysTheSame(Amount claim, Amount source) {
    boolean sameEnds =
        claim.to() == null
            ? source.to() == null
            : source.to() != null && claim.to().equals(source.to());
    return sameEnds
        && claim.value().equals(source.value())
        && (claim.bound() == source.bound()
            || (isHedge(claim.bound()) && isHedge(source.bound()))
            || isTwin(claim.bound(), source.bound()));
  }

  /** Whoever leaves "about" out, or puts it in, still names the number that the source names. */
  private static boolean isHedge(@Nullable Bound bound) {
    return bound == null || bound == Bound.ABOUT || bound == Bound.ALMOST;
  }

  /** "Over 300" and "at least 300" are told apart by nobody who counts crowds. */
  private static boolean isTwin(@Nullable Bound one, @Nullable Bound other) {
    return (isFloor(one) && isFloor(other)) || (isCeiling(one) && isCeiling(other));
  }

  private static boolean isFloor(@Nullable Bound bound) {
    return bound == Bound.MORE_THAN || bound == Bound.AT_LEAST;
  }

  private static boolean isCeiling(@Nullable Bound bound) {
    return bound == Bound.LESS_THAN || bound == Bound.AT_MOST;
  }

  private static boolean isRoundingOf(Amount claim, Amount source, boolean converted) {
    if (claim.to() != null || source.to() != null || !isHedge(claim.bound())) {
      return false;
    }
    boolean coarser = claim.step().compareTo(source.step()) > 0 || claim.bound() == Bound.ABOUT;
    return (coarser || converted)
        && isHedge(source.bound())
        && Interval.roundingTo(claim).contains(Interval.closed(source.value(), source.value()))
        && (claim.bound() != null
            || (converted ? isCloseConverted(claim, source) : isCloseUnhedged(claim, source)));
  }

  /**
   * Who rounds to one digit says so: "$2 billion" is no rounding of $1.8 billion, "about $2
   * billion" is, and "$2 billion" is one of $1.98 billion. Half a unit of a lone digit may be a
   * third of the number.
   */
  private static boolean isCloseUnhedged(Amount claim, Amount source) {
    Rational size = claim.value().abs();
    Rational off = claim.value().minus(source.value()).abs();
    return size.compareTo(Interval.roundingStep(claim).times(TEN)) >= 0
        || off.times(FIFTY).compareTo(size) <= 0;
  }

  /**
   * A converted unit is rounded by all, and to more places than were there: 3 km are 1.9 miles, 386
   * miles are 621 km. But 3 feet are no metre.
   */
  private static boolean isCloseConverted(Amount claim, Amount source) {
    Rational off = claim.value().minus(source.value()).abs();
    return off.times(TWENTY).compareTo(claim.value().abs()) <= 0;
  }

  /**
   * Whether a bound says something of the number: it is the round number next to it, or near it.
   */
  private static boolean isTelling(Amount claim, Amount source) {
    if (claim.to() != null) {
      return source.to() == null && isRoundRange(claim, claim.to(), source);
    }
    if (isFloor(claim.bound()) || isCeiling(claim.bound())) {
      return claim.value().equals(end(claim, source))
          || (isRounder(claim, source) && isNext(claim, source));
    }
    return claim.bound() != Bound.ALMOST
        || source.value().abs().compareTo(claim.value().abs().times(MOST_OF_IT)) >= 0;
  }

  /**
   * A number is told as a range where both ends are round and neighbours: "between 10 and 20" of
   * 15, not of 19.5 as "between 18.4 and 19.7".
   */
  private static boolean isRoundRange(Amount claim, Rational to, Amount source) {
    Rational width = to.minus(claim.value()).abs();
    Rational step = Interval.looseStep(claim);
    return width.compareTo(step) <= 0 && step.compareTo(Interval.looseStep(source)) > 0;
  }

  /** Nobody bounds a round number by one that is less round: 50 is not told as "over 45". */
  private static boolean isRounder(Amount claim, Amount source) {
    return claim.step().signum() == 0
        || Interval.looseStep(claim).compareTo(Interval.looseStep(source)) >= 0;
  }

  /**
   * Whether the bound is the round number right beside: "more than 1,800" of 1,890, not of 2,300.
   * Where the source has a bound too, a summary may round it and no more: "below 30" is not told of
   * "below 25".
   */
  private static boolean isNext(Amount claim, Amount source) {
    Rational off = claim.value().minus(end(claim, source)).abs();
    Rational step = Interval.boundStep(claim);
    if (step.signum() == 0) {
      return isNear(claim, source);
    }
    Rational reach = isTwin(claim.bound(), source.bound()) ? step.over(Rational.of(2)) : step;
    return off.compareTo(reach) < 0;
  }

  /** The end of the source's interval that the claim bounds. */
  private static Rational end(Amount claim, Amount source) {
    return isCeiling(claim.bound()) && source.to() != null ? source.to() : source.value();
  }

  private static boolean isNear(Amount claim, Amount source) {
    Rational bound = claim.value().abs();
    Rational number = source.value().abs();
    return isFloor(claim.bound())
        ? number.compareTo(bound.times(TELLING)) <= 0
        : bound.compareTo(number.times(TELLING)) <= 0;
  }

  /** Of amounts that do not match. */
  private static Reason reason(Amount claim, Amount source) {
    Interval wide = Interval.of(claim);
    Interval narrow = Interval.of(source);
    if (!wide.isPoint() && wide.contains(narrow)) {
      return Reason.OVERSTATED;
    }
    if (claim.value().equals(source.value()) && claim.to() == null && source.to() == null) {
      return Reason.BOUND;
    }
    if (wide.overlaps(narrow)) {
      return Reason.OVERSTATED;
    }
    return isPowerOfTenApart(claim.value(), source.value()) ? Reason.SCALE : Reason.VALUE;
  }

  private static boolean isPowerOfTenApart(Rational one, Rational other) {
    if (one.signum() == 0 || other.signum() == 0 || one.signum() != other.signum()) {
      return false;
    }
    return isPowerOfTen(one.over(other)) || isPowerOfTen(other.over(one));
  }

  private static boolean isPowerOfTen(Rational ratio) {
    if (!ratio.isWhole()) {
      return false;
    }
    String digits = ratio.toString();
    return digits.length() > 1
        && digits.charAt(0) == '1'
        && digits.chars().skip(1).allMatch(digit -> digit == '0');
  }
}
