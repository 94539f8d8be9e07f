package io.checksummary.recognise.han.numeral;

import io.checksummary.quantity.Rational;
import org.jspecify.annotations.Nullable;

/**
 * A number of Chinese or Japanese as it is written, before anything is known of what it counts.
 *
 * @param to one past its last character
 * @param high where it is two in one: 三四百 is 300 to 400; else null
 * @param step the worth of the last place written; zero where the words are exact
 * @param scale by which all of it was multiplied: 100000000 for 1.2亿; else 1
 * @param glyphs how many characters of {@link Ideograph} it has
 * @param over whether it says that it is passed: 三十多
 */
public record HanNumeral(
    int from,
    int to,
    Rational value,
    @Nullable Rational high,
    Rational step,
    Rational scale,
    Form form,
    int glyphs,
    boolean over) {

  private static final int THREE_TO_FIVE = 35;

  /** How a number is written. */
  public enum Form {
    /** 412. */
    DIGITS,
    /** 1.2亿, 3万5千. */
    MIXED,
    /** 三百五十. */
    WORDS,
    /** 二〇二四: digit by digit. */
    POSITIONAL,
    /** 007: digits that begin with a nought. */
    PADDED,
    /** More digits than anyone counts with. */
    KEY,
    /** ½. */
    VULGAR
  }

  public boolean isArabic() {
    return form == Form.DIGITS || form == Form.MIXED || form == Form.PADDED;
  }

  /** One ideograph only, which as often as not is a part of a word. */
  public boolean isLone() {
    return form == Form.WORDS && glyphs == 1;
  }

  public boolean isWhole() {
    return value.isWhole();
  }

  /** The value as an int where it is a small whole number; -1 where it is not. */
  public int small() {
    return value.isWhole() && value.signum() >= 0 && value.numerator().bitLength() < 31
        ? value.numerator().intValue()
        : -1;
  }

  public HanNumeral negated(int newFrom) {
    Rational minus = high == null ? null : high.negate();
    return new HanNumeral(newFrom, to, value.negate(), minus, step, scale, form, glyphs, over);
  }

  public HanNumeral times(Rational factor) {
    return new HanNumeral(
        from,
        to,
        value.times(factor),
        high == null ? null : high.times(factor),
        step.times(factor),
        scale.times(factor),
        form,
        glyphs,
        over);
  }

  public HanNumeral until(int end) {
    return new HanNumeral(from, end, value, high, step, scale, form, glyphs, over);
  }

  /** With another part, and none of its own last place: 三年半. */
  public HanNumeral plus(Rational part, int end) {
    return new HanNumeral(
        from, end, value.plus(part), null, Rational.ZERO, scale, form, glyphs + 1, over);
  }

  public HanNumeral step(Rational newStep) {
    return new HanNumeral(from, to, value, high, newStep, scale, form, glyphs, over);
  }

  /** Two digits side by side, the second one more than the first: 七八个 is seven or eight; 三五个. */
  public boolean isPair() {
    int both = small();
    boolean next = both >= 12 && both % 10 == both / 10 + 1;
    return form == Form.POSITIONAL && glyphs == 2 && (next || both == THREE_TO_FIVE);
  }

  /** The two numbers of a pair as the ends of a range. */
  public HanNumeral paired() {
    Rational low = Rational.of(small() / 10);
    Rational one = Rational.ONE;
    Rational high = Rational.of(small() % 10);
    return new HanNumeral(from, to, low, high, one, one, Form.WORDS, glyphs, over);
  }

  /** Said to be passed by what ends there: 一个多. */
  public HanNumeral over(int end) {
    return new HanNumeral(from, end, value, high, step, scale, form, glyphs, true);
  }

  public HanNumeral mixed() {
    return new HanNumeral(from, to, value, high, step, scale, Form.MIXED, glyphs, over);
  }
}
