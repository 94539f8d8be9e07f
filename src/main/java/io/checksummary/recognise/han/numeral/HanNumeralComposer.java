package io.checksummary.recognise.han.numeral;

import io.checksummary.quantity.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * One number of ideographs, digits or both, put together from left to right: 3万5千 from 3, 万, 5 and
 * 千. Used once.
 */
final class HanNumeralComposer {

  private static final int MOST_DIGITS = 40;

  private final HanText t;
  private final HanNumeralWords language;
  private final int from;
  private int at;
  private int glyphs;
  private boolean arabic;
  private boolean words;

  /** What the scales so far are worth together, and the last of them. */
  private Rational sum = Rational.ZERO;

  private @Nullable Rational lastScale;

  /** What stands since the last scale: closed units, and the digits that wait for one. */
  private @Nullable Rational section;

  private @Nullable Rational pending;
  private boolean pendingArabic;
  private @Nullable Rational lastUnit;
  private boolean nought;

  private @Nullable Rational spread;
  private Rational step = Rational.ONE;
  private boolean decimal;
  private boolean over;
  private HanNumeral.@Nullable Form whole;

  HanNumeralComposer(HanText t, int from, HanNumeralWords language) {
    this.t = t;
    this.language = language;
    this.from = from;
    this.at = from;
  }

  @Nullable HanNumeral compose() {
    while (advance()) {
      // each part in its turn
    }
    return whole != null ? finished(whole) : words || arabic ? finished(form()) : null;
  }

  private HanNumeral.Form form() {
    return !words ? HanNumeral.Form.DIGITS : arabic ? HanNumeral.Form.MIXED : HanNumeral.Form.WORDS;
  }

  /** Takes the next part; false where the number ends. */
  private boolean advance() {
    if (whole != null) {
      return scaleAfterWhole();
    }
    int next = at == from ? at : t.past(at);
    char c = t.at(next);
    if (t.isDigit(next)) {
      return digits(next);
    }
    return switch (Ideograph.of(c)) {
      case DIGIT, LEADING_DIGIT, FORMAL -> digit(next, c);
      case UNIT, FORMAL_UNIT -> unit(next, c);
      case TENS -> tens(next, c);
      case SCALE -> scale(next, c);
      case NONE -> at > from && ((next == at && isPoint(c) && point()) || over());
    };
  }

  private boolean isPoint(char c) {
    return c != 0 && language.points().indexOf(c) >= 0;
  }

  /** 十余, 三百多, 十几: after a round number only. */
  private boolean over() {
    boolean round = pending == null ? words : pendingArabic && isRound(pending) && !decimal;
    int next = t.past(at);
    int end = round && !over ? language.more().end(t, next) : next;
    int scale = t.past(end);
    boolean goes = end > next && Ideograph.isScale(t.at(scale));
    if (end == next || (next > at && !goes)) {
      return false;
    }
    over = true;
    at = end;
    return goes;
  }

  private boolean isRound(Rational value) {
    return value.signum() > 0 && value.over(Rational.of(10)).isWhole();
  }

  // --- digits

  private boolean digits(int next) {
    int end = HanNumeralReader.digitsEnd(t, next);
    boolean apart = next > at && !Ideograph.isUnit(t.at(end)) && !isSpaced(end);
    if (pending != null || decimal || apart) {
      return false;
    }
    if (at == from && end - next > MOST_DIGITS) {
      whole = HanNumeral.Form.KEY;
      pending = Rational.ZERO;
      at = end;
      return true;
    }
    if (at == from && t.at(next) == '0' && t.isDigit(next + 1)) {
      whole = HanNumeral.Form.PADDED;
    }
    Rational value = value(next, end);
    if (!fits(value)) {
      return false;
    }
    pending = value;
    pendingArabic = true;
    arabic = true;
    at = end;
    return true;
  }

  /** 3 万 4,500: written with blanks all through, and no year that follows a number. */
  private boolean isSpaced(int end) {
    return lastScale != null && isBlankBefore(at) && !begins(language.years(), t.past(end));
  }

  private Rational value(int start, int end) {
    int point = end;
    StringBuilder digits = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      if (t.at(i) == '.') {
        point = i;
      } else if (t.isDigit(i)) {
        digits.append(t.at(i));
      }
    }
    int places = Math.max(0, end - point - 1);
    decimal |= places > 0;
    step = places == 0 ? Rational.ONE : Rational.ONE.over(Rational.of(BigDecimal.TEN.pow(places)));
    return digits.length() <= 9 && places == 0
        ? Rational.of(Integer.parseInt(digits.toString()))
        : Rational.of(new BigDecimal(new BigInteger(digits.toString()), places));
  }

  /** Whether a part is smaller than the place after which it stands. */
  private boolean fits(Rational value) {
    return lastUnit != null
        ? value.compareTo(lastUnit) < 0
        : lastScale == null || value.compareTo(lastScale) < 0;
  }

  // --- ideographs

  private boolean digit(int next, char c) {
    if (pending != null || decimal) {
      return false;
    }
    int end = digitRunEnd(next);
    if (end - next > 1 && !(Ideograph.digit(c) == 0 && next > from)) {
      return digitRun(next, end);
    }
    int value = Ideograph.digit(c);
    if (Ideograph.of(c) == Ideograph.LEADING_DIGIT && !isPairStart(next)) {
      return false;
    }
    if (value == 0 && at > from) {
      nought = true;
      boolean more = next == at && mayFollowNought(next + 1);
      at = more ? next + 1 : at;
      return more;
    }
    if (next > at && !isUnitAfter(next + 1) && !isBlankBefore(at)) {
      return false;
    }
    pending = Rational.of(value);
    pendingArabic = false;
    return took(next + 1);
  }

  private boolean mayFollowNought(int i) {
    return t.isDigit(i)
        || Ideograph.of(t.at(i)) != Ideograph.NONE
        || begins(language.fewAfterNought(), i);
  }

  private boolean isUnitAfter(int i) {
    char c = t.at(t.past(i));
    return Ideograph.isUnit(c) || Ideograph.isScale(c);
  }

  /** Whether the number has been written with blanks in between so far. */
  private boolean isBlankBefore(int end) {
    return end - from > 1 && t.at(end - 2) == ' ';
  }

  /** 两 is a unit of weight after a number, and a digit where it begins one or a place of it. */
  private boolean isPairStart(int i) {
    char next = t.at(i + 1);
    return at == from || Ideograph.isUnit(next) || Ideograph.isScale(next);
  }

  private boolean took(int end) {
    words = true;
    glyphs += end - at;
    at = end;
    return true;
  }

  private int digitRunEnd(int i) {
    int end = i;
    while (Ideograph.isDigit(t.at(end))
        && (end == i || Ideograph.of(t.at(end)) != Ideograph.LEADING_DIGIT)) {
      end++;
    }
    return end == i + 1 && isOneOrTwo(i) ? end + 1 : end;
  }

  /** 一两个: one or two; but 一两黄金 is a weight. */
  private boolean isOneOrTwo(int i) {
    return Ideograph.digit(t.at(i)) == 1
        && Ideograph.of(t.at(i + 1)) == Ideograph.LEADING_DIGIT
        && begins(language.pairAfter(), i + 2);
  }

  /** Two digits in a row are two numbers in one (三四百), or they and more are places. */
  private boolean digitRun(int next, int end) {
    int first = Ideograph.digit(t.at(next));
    boolean pair = end - next == 2 && first > 0 && Ideograph.digit(t.at(next + 1)) == first + 1;
    boolean inTens = lastUnit != null && lastUnit.equals(Rational.of(10));
    if (pair && (isUnitAfter(end) || inTens)) {
      pending = Rational.of(first);
      spread = Rational.ONE;
      return took(end);
    }
    if (at > from) {
      return false;
    }
    boolean key = end - next > MOST_DIGITS;
    whole = key ? HanNumeral.Form.KEY : HanNumeral.Form.POSITIONAL;
    pending = key ? Rational.ZERO : positional(next, end);
    return took(end);
  }

  private Rational positional(int start, int end) {
    StringBuilder digits = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      digits.append((char) ('0' + Ideograph.digit(t.at(i))));
    }
    return Rational.of(new BigDecimal(digits.toString()));
  }

  /** 一二三点四, 六〇万. */
  private boolean scaleAfterWhole() {
    char c = t.at(at);
    if (whole == HanNumeral.Form.POSITIONAL && isPoint(c) && !decimal) {
      return point();
    }
    if (whole == HanNumeral.Form.POSITIONAL && Ideograph.isScale(c) && lastScale == null) {
      whole = null;
      return scale(at, c);
    }
    return false;
  }

  private boolean unit(int next, char c) {
    Rational unit = Ideograph.worth(c);
    if (at > from && language.prefixed().end(t, next) > next) {
      return false;
    }
    if ((lastUnit != null && unit.compareTo(lastUnit) >= 0) || (decimal && !pendingArabic)) {
      return false;
    }
    if (pending == null && next > at) {
      return false;
    }
    Rational factor =
        pending == null || (pending.signum() == 0 && !pendingArabic) ? Rational.ONE : pending;
    section = (section == null ? Rational.ZERO : section).plus(factor.times(unit));
    spread = spread == null || pending == null ? spread : spread.times(unit);
    step = decimal ? step.times(unit) : stepOf(unit);
    pending = null;
    lastUnit = unit;
    nought = false;
    return took(next + 1);
  }

  /** Hundreds are written out to the last place; thousands are as round as they look. */
  private Rational stepOf(Rational unit) {
    return unit.compareTo(Rational.of(1000)) >= 0 ? unit : Rational.ONE;
  }

  private boolean tens(int next, char c) {
    if (pending != null || (lastUnit != null && lastUnit.compareTo(Rational.of(10)) <= 0)) {
      return false;
    }
    section = (section == null ? Rational.ZERO : section).plus(Ideograph.worth(c));
    lastUnit = Rational.of(10);
    step = Rational.ONE;
    return took(next + 1);
  }

  private boolean scale(int next, char c) {
    Rational scale = Ideograph.worth(c);
    Rational current = current();
    if (current == null && lastScale == null && isBottom(next)) {
      current = Rational.ONE;
    }
    if ((current == null && lastScale == null) || language.prefixed().end(t, next) > next) {
      return false;
    }
    int order = lastScale == null ? -1 : scale.compareTo(lastScale);
    if (current == null ? order < 0 : order == 0 && !decimal) {
      return false;
    }
    boolean all = order >= 0;
    Rational part = current == null ? Rational.ZERO : current;
    sum = all ? sum.plus(part).times(scale) : sum.plus(part.times(scale));
    spread = spread == null || current == null ? spread : spread.times(scale);
    step = decimal ? step.times(scale) : all && current == null ? step.times(scale) : scale;
    lastScale = all && lastScale != null && current == null ? lastScale.times(scale) : scale;
    section = null;
    pending = null;
    lastUnit = null;
    nought = false;
    return took(next + 1);
  }

  /** 万分之三: one of ten thousand. */
  private boolean isBottom(int next) {
    boolean scale = Ideograph.isScale(t.at(next + 1));
    return begins(language.part(), next + 1) || (scale && begins(language.part(), next + 2));
  }

  private boolean begins(WordTrie<Boolean> word, int i) {
    return word.end(t, i) > i;
  }

  private @Nullable Rational current() {
    return section == null ? pending : pending == null ? section : section.plus(pending);
  }

  // --- decimals

  /** 三点七, 2点5: but 三点五分 is a time, which is read before. */
  private boolean point() {
    boolean before = pending != null || section != null || lastScale != null;
    int digits = at + 1;
    int end = t.isDigit(digits) ? HanNumeralReader.run(t, digits) : digitRunEnd(digits);
    if (!before || decimal || end == digits) {
      return false;
    }
    Rational places = Rational.ONE.over(Rational.of(BigDecimal.TEN.pow(end - digits)));
    Rational part =
        (t.isDigit(digits) ? value(digits, end) : positional(digits, end)).times(places);
    pending = (pending == null ? Rational.ZERO : pending).plus(part);
    decimal = true;
    step = places;
    lastUnit = null;
    arabic |= t.isDigit(digits);
    return took(end);
  }

  // --- the end

  private HanNumeral finished(HanNumeral.Form form) {
    Rational last = pending;
    boolean shortened = isShort();
    if (shortened && last != null) {
      last = last.times(place()).over(Rational.of(10));
    }
    Rational total = sum;
    total = section == null ? total : total.plus(section);
    total = last == null ? total : total.plus(last);
    if (pending != null && !decimal) {
      step = shortened ? place().over(Rational.of(10)) : Rational.ONE;
    }
    Rational high = spread == null ? null : total.plus(spread);
    Rational scale =
        lastScale != null && section == null && pending == null ? lastScale : Rational.ONE;
    return new HanNumeral(from, at, total, high, step, scale, form, glyphs, over);
  }

  /** The place after which a last digit stands. */
  private Rational place() {
    return lastUnit != null ? lastUnit : lastScale != null ? lastScale : Rational.ONE;
  }

  /** 3万5: one digit that directly follows the scale. */
  private boolean isLoneDigit() {
    return words && at > from + 1 && t.isDigit(at - 1) && !t.isDigit(at - 2) && t.at(at - 2) != ' ';
  }

  /** 一万三, 两千四百五, 3万5: but neither 一万零三 nor 十三. */
  private boolean isShort() {
    return language.shorthand()
        && pending != null
        && (!pendingArabic || isLoneDigit())
        && !nought
        && !decimal
        && spread == null
        && place().compareTo(Rational.of(10)) > 0;
  }
}
