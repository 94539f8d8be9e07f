package io.checksummary.check.calculation;

import io.checksummary.check.calculation.cue.CueKind;
import io.checksummary.check.compare.ResultFit;
import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Amount.Kind;
import io.checksummary.quantity.CalendarDate;
import io.checksummary.quantity.Rational;
import io.checksummary.quantity.Units;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The time between two dates, as fine as both are known.
 *
 * <p>Example: 14 February and 4 April are "seven weeks" apart; 1986 and 2016 are thirty years, but
 * no number of days.
 */
final class DateCalculation {

  private static final int YEAR_END = 4;
  private static final int MONTH_END = 7;
  private static final int DAY_END = 10;
  private static final int MONTHS = 12;
  private static final String OPEN_YEAR = "XXXX";

  /** Where neither date has a year, both are of one. */
  private static final String SOME_YEAR = "2023";

  private DateCalculation() {}

  /** Null where the claim is no time, or another, or has no cue. */
  static @Nullable Calculated of(
      ClaimedResult claim, EvidenceCandidate one, EvidenceCandidate other, Licence licence) {
    String cue = claim.cue(CueKind.ELAPSED);
    boolean time = claim.kind() == Kind.DURATION || claim.kind() == Kind.AGE;
    if (cue == null
        || !time
        || !(one.mention().quantity() instanceof CalendarDate first)
        || !(other.mention().quantity() instanceof CalendarDate second)) {
      return null;
    }
    return isBetween(claim.amount(), first, second)
        ? new Calculated("b - a", List.of(one, other), cue, licence)
        : null;
  }

  static boolean isBetween(Amount claim, CalendarDate one, CalendarDate other) {
    String unit = claim.unit();
    if (unit == null || one.to() != null || other.to() != null) {
      return false;
    }
    boolean open = one.edtf().startsWith(OPEN_YEAR);
    if (open != other.edtf().startsWith(OPEN_YEAR)) {
      return false;
    }
    String from = open ? SOME_YEAR + one.edtf().substring(YEAR_END) : one.edtf();
    String to = open ? SOME_YEAR + other.edtf().substring(YEAR_END) : other.edtf();
    return from.compareTo(to) <= 0 ? passed(claim, unit, from, to) : passed(claim, unit, to, from);
  }

  private static boolean passed(Amount claim, String unit, String from, String to) {
    int known = Math.min(from.length(), to.length());
    Optional<Rational> years = Units.convert(claim.value(), unit, "year");
    if (years.isPresent()) {
      boolean inMonths = unit.equals("month");
      boolean fine = known >= MONTH_END && !unit.equals("decade");
      boolean coarse = known >= YEAR_END && !inMonths;
      return fine
          ? months(claim, from, to, inMonths ? 1 : MONTHS)
          : (coarse && years(claim, years.get(), from, to));
    }
    Optional<Rational> days = Units.convert(claim.value(), unit, "day");
    return days.isPresent() && known >= DAY_END && days(claim, unit, from, to);
  }

  private static boolean years(Amount claim, Rational years, String from, String to) {
    int passed = year(to) - year(from);
    Amount inYears = Amount.of(claim.kind(), years, "year", Rational.ONE).withBound(claim.bound());
    return passed > 0 && year(from) > 0 && ResultFit.fits(inYears, Rational.of(passed));
  }

  private static int year(String edtf) {
    String year = edtf.substring(0, Math.min(edtf.length(), YEAR_END));
    return year.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(year) : 0;
  }

  private static boolean months(Amount claim, String from, String to, int unit) {
    LocalDate first = day(from);
    LocalDate last = day(to);
    if (first == null || last == null) {
      return false;
    }
    long days = ChronoUnit.DAYS.between(first, last);
    long whole = ChronoUnit.MONTHS.between(first, last) / unit;
    Rational exact = Rational.of(days * MONTHS, 365L * unit);
    return ResultFit.fits(claim, Rational.of(whole))
        || ResultFit.fits(claim, rounded(claim, exact));
  }

  /** A plain claim is of the nearest whole; a hedged or bounded one of the exact time. */
  private static Rational rounded(Amount claim, Rational exact) {
    if (claim.bound() != null) {
      return exact;
    }
    Rational half = exact.plus(Rational.of(1, 2));
    return Rational.of(half.numerator().divide(half.denominator()).longValue());
  }

  private static boolean days(Amount claim, String unit, String from, String to) {
    LocalDate first = day(from);
    LocalDate last = day(to);
    if (first == null || last == null) {
      return false;
    }
    Rational days = Rational.of(ChronoUnit.DAYS.between(first, last));
    return Units.convert(days, "day", unit)
        .filter(passed -> ResultFit.fits(claim, rounded(claim, passed)))
        .isPresent();
  }

  /** The first of a month where no day is told; null where this is no date of the calendar. */
  private static @Nullable LocalDate day(String edtf) {
    try {
      return LocalDate.parse(edtf.length() >= DAY_END ? edtf : edtf + "-01");
    } catch (DateTimeException notInTheCalendar) {
      return null;
    }
  }
}
