package io.checksummary.check.table;

import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Amount.Kind;
import io.checksummary.quantity.CalendarDate;
import io.checksummary.quantity.Mention;
import io.checksummary.quantity.Rational;
import io.checksummary.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the text of a cell says by itself.
 *
 * @param mention the number; null where the cell holds none, or much else beside it
 * @param printed its amount, with the sign and unit that the cell shows; null where there is none
 * @param date whether it reads as a date, a year for one
 */
record CellNumber(@Nullable Mention mention, @Nullable Amount printed, boolean date) {

  private static final CellNumber NONE = new CellNumber(null, null, false);
  private static final int MOST_LETTERS = 6;
  private static final Set<String> NIL = Set.of("-", "–", "—", "--", "---", "nil", "−");

  boolean isAmount() {
    return printed != null && !date;
  }

  /**
   * @param mentions those in the cell, in order
   */
  static CellNumber of(String text, Span cell, List<Mention> mentions) {
    String words = cell.of(text);
    if (mentions.isEmpty()) {
      return isNil(words) ? nil(cell, words) : NONE;
    }
    Mention first = mentions.getFirst();
    return switch (first.quantity()) {
      case Amount amount -> amount(text, cell, first, amount);
      case CalendarDate date -> year(text, cell, first, date);
      default -> NONE;
    };
  }

  private static boolean isNil(String words) {
    String bare = words.replaceAll("[$£€¥%() ]", "").toLowerCase(Locale.ROOT);
    return NIL.contains(bare);
  }

  private static CellNumber nil(Span cell, String words) {
    UnitNote unit = UnitNote.ofLabel(words);
    Amount bare = Amount.of(Kind.NUMBER, Rational.ZERO, null, Rational.ONE);
    Amount zero = in(bare, unit);
    return new CellNumber(new Mention(zero, cell, NumericCell.NIL), zero, false);
  }

  private static CellNumber amount(String text, Span cell, Mention mention, Amount amount) {
    String before = text.substring(cell.start(), mention.span().start());
    String after = text.substring(mention.span().end(), cell.end());
    if (letters(before) + letters(after) > MOST_LETTERS) {
      return NONE;
    }
    Amount united = amount.kind() == Kind.NUMBER ? in(amount, unit(before, after)) : amount;
    Amount signed = isNegative(before, after) ? united.negate() : united;
    return new CellNumber(mention, signed, false);
  }

  /** A bare 1986 may be a year or a count; whoever knows the row decides. */
  private static CellNumber year(String text, Span cell, Mention mention, CalendarDate date) {
    String rest =
        text.substring(cell.start(), mention.span().start())
            + text.substring(mention.span().end(), cell.end());
    boolean plain = mention.span().length() == date.edtf().length() && rest.indexOf('%') < 0;
    boolean bare = plain && letters(rest) == 0 && date.to() == null && isYear(date.edtf());
    Amount count =
        bare ? Amount.of(Kind.NUMBER, Rational.of(date.edtf()), null, Rational.ONE) : null;
    return new CellNumber(mention, count, true);
  }

  private static boolean isYear(String edtf) {
    return edtf.length() == 4 && edtf.chars().allMatch(Character::isDigit);
  }

  private static UnitNote unit(String before, String after) {
    int close = after.indexOf('%');
    String footnoteFree = close >= 0 && letters(after) == 0 ? after.substring(0, close + 1) : "";
    return UnitNote.ofLabel(before.replace("(", "") + footnoteFree);
  }

  private static Amount in(Amount amount, UnitNote unit) {
    if (unit.percent()) {
      return new Amount(
          Kind.PERCENT,
          amount.value(),
          amount.to(),
          "percent",
          null,
          amount.bound(),
          null,
          amount.step());
    }
    return unit.currency() == null
        ? amount
        : new Amount(
            Kind.MONEY,
            amount.value(),
            amount.to(),
            unit.currency(),
            unit.sign(),
            amount.bound(),
            amount.per(),
            amount.step());
  }

  /** Brackets around a number take it away: "(1,392)", "$ (34.8)", "(66)%". */
  private static boolean isNegative(String before, String after) {
    return before.indexOf('(') >= 0 && after.indexOf(')') >= 0;
  }

  private static int letters(String words) {
    return (int) words.chars().filter(Character::isLetter).count();
  }
}
