package io.checksummary.check.compare;

import io.checksummary.check.verdict.Match;
import io.checksummary.check.verdict.Reason;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.CalendarDate;
import io.checksummary.quantity.ClockTime;
import io.checksummary.quantity.ContestScore;
import io.checksummary.quantity.Identifier;
import io.checksummary.quantity.Quantity;
import io.checksummary.quantity.Rational;
import io.checksummary.quantity.VagueQuantity;
import io.checksummary.text.Checkpoint;

/** Holds a number of a summary against one of its source, whatever the words around say. */
public final class QuantityComparison {

  private static final int YEAR = 4;
  private static final int DAY_END = 10;
  private static final Rational EARLY_DAY = Rational.of(12);

  private QuantityComparison() {}

  /**
   * How the claim stands to the source's quantity. Not symmetric: 2024 follows from 14 March 2024.
   */
  public static QuantityRelation of(Quantity claim, Quantity source) {
    Checkpoint.pass();
    return switch (claim) {
      case Amount amount -> ofAmount(amount, source);
      case CalendarDate date -> ofDate(date, source);
      case ClockTime time -> ofTime(time, source);
      case ContestScore score -> ofScore(score, source);
      case VagueQuantity vague -> ofVague(vague, source);
      case Identifier identifier -> ofIdentifier(identifier, source);
    };
  }

  public static boolean matches(Quantity claim, Quantity source) {
    Checkpoint.pass();
    return (claim instanceof Amount mine && source instanceof Amount its)
        ? AmountComparison.matches(mine, its)
        : of(claim, source) instanceof QuantityRelation.Matches;
  }

  /**
   * Whether the one may be a slip of the other, as far as their kinds tell at a glance: where this
   * says no, the two match or are unlike.
   */
  public static boolean mayDiffer(Quantity claim, Quantity source) {
    return (claim instanceof Amount mine && source instanceof Amount its)
        ? AmountComparison.mayDiffer(mine.kind(), its.kind())
        : claim.getClass() == source.getClass();
  }

  private static QuantityRelation ofAmount(Amount claim, Quantity source) {
    return switch (source) {
      case Amount amount -> AmountComparison.of(claim, amount);
      case CalendarDate date ->
          isYearOf(claim, date) || isDayOf(claim, date) ? equivalent() : QuantityRelation.UNLIKE;
      case ContestScore score -> isScore(claim, score) ? equivalent() : QuantityRelation.UNLIKE;
      case ClockTime ignored -> QuantityRelation.UNLIKE;
      case VagueQuantity ignored -> QuantityRelation.UNLIKE;
      case Identifier ignored -> QuantityRelation.UNLIKE;
    };
  }

  private static QuantityRelation ofDate(CalendarDate claim, Quantity source) {
    return switch (source) {
      case CalendarDate date -> DateComparison.of(claim, date);
      case Amount amount -> isYear(amount, claim) ? equivalent() : QuantityRelation.UNLIKE;
      case ClockTime ignored -> QuantityRelation.UNLIKE;
      case ContestScore ignored -> QuantityRelation.UNLIKE;
      case VagueQuantity ignored -> QuantityRelation.UNLIKE;
      case Identifier ignored -> QuantityRelation.UNLIKE;
    };
  }

  /** A bare 1986 may have been read as a number on one side and as a year on the other. */
  private static boolean isYear(Amount amount, CalendarDate date) {
    return amount.kind() == Amount.Kind.NUMBER
        && amount.bound() == null
        && amount.to() == null
        && date.to() == null
        && amount.value().isWhole()
        && amount.value().toString().equals(date.edtf());
  }

  /** "More than in 2022" may have been read as a bound, and 1887 is the year of a day in it. */
  private static boolean isYearOf(Amount amount, CalendarDate date) {
    String year = amount.value().toString();
    return amount.kind() == Amount.Kind.NUMBER
        && amount.to() == null
        && amount.value().isWhole()
        && year.length() == YEAR
        && (date.edtf().startsWith(year) || year.equals(date.to()));
  }

  /** "On the 21st" may have been read as a rank; a smaller one is a rank too often. */
  private static boolean isDayOf(Amount amount, CalendarDate date) {
    return amount.kind() == Amount.Kind.ORDINAL
        && amount.value().isWhole()
        && amount.value().compareTo(EARLY_DAY) > 0
        && date.edtf().length() == DAY_END
        && date.edtf().endsWith("-" + amount.value());
  }

  private static QuantityRelation ofTime(ClockTime claim, Quantity source) {
    if (!(source instanceof ClockTime time)) {
      return QuantityRelation.UNLIKE;
    }
    boolean same =
        claim.to() == null
            ? claim.value().equals(time.value()) || claim.value().equals(time.to())
            : claim.value().equals(time.value()) && claim.to().equals(time.to());
    return same ? equivalent() : QuantityRelation.differs(Reason.VALUE);
  }

  private static QuantityRelation ofScore(ContestScore claim, Quantity source) {
    return switch (source) {
      case ContestScore score -> ofScores(claim, score);
      case Amount amount -> isScore(amount, claim) ? equivalent() : QuantityRelation.UNLIKE;
      case CalendarDate ignored -> QuantityRelation.UNLIKE;
      case ClockTime ignored -> QuantityRelation.UNLIKE;
      case VagueQuantity ignored -> QuantityRelation.UNLIKE;
      case Identifier ignored -> QuantityRelation.UNLIKE;
    };
  }

  /** The loser's name may stand first: a 1-3 defeat is a 3-1 win. */
  private static QuantityRelation ofScores(ContestScore claim, ContestScore score) {
    boolean same = claim.equals(score);
    boolean turned = claim.first() == score.second() && claim.second() == score.first();
    return same || turned ? equivalent() : QuantityRelation.differs(Reason.VALUE);
  }

  /** "4-6" may have been read as a range on one side and as a score on the other. */
  private static boolean isScore(Amount range, ContestScore score) {
    if (range.kind() != Amount.Kind.NUMBER || range.to() == null) {
      return false;
    }
    Rational first = Rational.of(score.first());
    Rational second = Rational.of(score.second());
    return (range.value().equals(first) && range.to().equals(second))
        || (range.value().equals(second) && range.to().equals(first));
  }

  private static QuantityRelation ofVague(VagueQuantity claim, Quantity source) {
    return switch (source) {
      case VagueQuantity vague ->
          claim.magnitude() != null && claim.magnitude().equals(vague.magnitude())
              ? equivalent()
              : QuantityRelation.UNLIKE;
      case Amount amount -> ofVague(claim, amount);
      case CalendarDate ignored -> QuantityRelation.UNLIKE;
      case ClockTime ignored -> QuantityRelation.UNLIKE;
      case ContestScore ignored -> QuantityRelation.UNLIKE;
      case Identifier ignored -> QuantityRelation.UNLIKE;
    };
  }

  /** 345 are hundreds; so are 1,200, but not 98 and not 40,000. */
  private static QuantityRelation ofVague(VagueQuantity claim, Amount amount) {
    Rational magnitude = claim.magnitude();
    boolean countable =
        amount.kind() == Amount.Kind.NUMBER
            || (claim.unit() != null && claim.unit().equals(amount.unit()));
    if (magnitude == null || !countable) {
      return QuantityRelation.UNLIKE;
    }
    Rational least = magnitude.times(Rational.of(3, 2));
    Rational most = magnitude.times(Rational.of(20));
    boolean fits = least.compareTo(amount.value()) <= 0 && amount.value().compareTo(most) < 0;
    return fits ? QuantityRelation.matches(Match.BOUND) : QuantityRelation.UNLIKE;
  }

  private static QuantityRelation ofIdentifier(Identifier claim, Quantity source) {
    return source instanceof Identifier identifier && claim.value().equals(identifier.value())
        ? equivalent()
        : QuantityRelation.UNLIKE;
  }

  private static QuantityRelation equivalent() {
    return QuantityRelation.matches(Match.EQUIVALENT);
  }
}
