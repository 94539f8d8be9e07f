package io.checksummary.recognise.numeral;

import io.checksummary.quantity.Rational;

/**
 * A number as it is written, before anything is known of what it counts.
 *
 * @param from its first token
 * @param to one past its last token
 * @param value its scale applied
 * @param step the worth of the last place written, the scale applied; zero where the words are
 *     exact
 * @param scale by which the value was multiplied: 1000000 for "5 million", 1 for "5"
 */
public record Numeral(int from, int to, Rational value, Rational step, Rational scale, Form form) {

  /** How a number is written. */
  public enum Form {
    DIGITS,
    WORDS,
    /** Both: "3 hundred". */
    MIXED,
    /** "a third", "½", "3/4": what follows says of what. */
    FRACTION,
    /** "twenty-first". */
    ORDINAL
  }

  public static Numeral whole(int from, int to, Rational value, Form form) {
    return new Numeral(from, to, value, Rational.ONE, Rational.ONE, form);
  }

  static Numeral fraction(int from, int to, Rational value) {
    return new Numeral(from, to, value, Rational.ZERO, Rational.ONE, Form.FRACTION);
  }

  public boolean isScaled() {
    return !scale.equals(Rational.ONE);
  }

  public boolean isWhole() {
    return value.isWhole();
  }

  /** Multiplied by a scale word that follows it. */
  Numeral scaled(Rational by, int end) {
    Form mixed = form == Form.WORDS ? Form.WORDS : Form.MIXED;
    Rational worth = step.signum() == 0 ? by.over(Rational.of(10)) : step.times(by);
    return new Numeral(from, end, value.times(by), worth, scale.times(by), mixed);
  }

  Numeral plus(Rational more, Rational newStep, int end) {
    return new Numeral(from, end, value.plus(more), newStep, scale, form);
  }

  /** The same number with the bound behind it: "300+ metres", "500-plus-mile". */
  public Numeral until(int end) {
    return new Numeral(from, end, value, step, scale, form);
  }

  /** The value before the scale was applied. */
  public Rational mantissa() {
    return isScaled() ? value.over(scale) : value;
  }
}
