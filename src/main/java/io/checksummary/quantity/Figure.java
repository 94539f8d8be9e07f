package io.checksummary.quantity;

import org.jspecify.annotations.Nullable;

/**
 * A number together with what it counts, before it is known to be one end of a range.
 *
 * @param from its first token
 * @param to one past its last token
 * @param numeral the number in it
 * @param prefixed whether its unit stands before the number: "$5"
 */
record Figure(
    int from,
    int to,
    Amount.Kind kind,
    Rational value,
    Rational step,
    @Nullable String unit,
    @Nullable String sign,
    Numeral numeral,
    boolean prefixed,
    Rule rule) {

  static Figure bare(Numeral n, int from, Rational value) {
    return new Figure(
        from, n.to(), Amount.Kind.NUMBER, value, n.step(), null, null, n, false, rule(n));
  }

  private static Rule rule(Numeral n) {
    return switch (n.form()) {
      case DIGITS -> Rule.NUMBER_DIGITS;
      case WORDS -> Rule.NUMBER_WORD;
      case MIXED -> Rule.NUMBER_SCALE;
      case FRACTION -> Rule.FRACTION_DIGITS;
      case ORDINAL -> Rule.ORDINAL_WORD;
    };
  }

  boolean isBare() {
    return kind == Amount.Kind.NUMBER;
  }

  boolean isNegative() {
    return value.signum() < 0;
  }

  Figure counting(Amount.Kind newKind, @Nullable String newUnit, int end, Rule newRule) {
    return new Figure(from, end, newKind, value, step, newUnit, null, numeral, false, newRule);
  }

  Figure money(Currency currency, int start, int end, boolean before, Rule newRule) {
    return new Figure(
        start,
        end,
        Amount.Kind.MONEY,
        value.times(currency.worth()),
        step.times(currency.worth()),
        currency.code(),
        currency.sign(),
        numeral,
        before,
        newRule);
  }

  Figure times(Rational factor) {
    return new Figure(
        from,
        to,
        kind,
        value.times(factor),
        step.times(factor),
        unit,
        sign,
        numeral,
        prefixed,
        rule);
  }

  /** Another value in the same unit, to another end. */
  Figure sum(Rational newValue, Rational newStep, @Nullable String newUnit, int end, Rule newRule) {
    return new Figure(
        from, end, kind, newValue, newStep, newUnit, sign, numeral, prefixed, newRule);
  }

  Amount amount() {
    return new Amount(kind, value, null, unit, sign, null, null, step);
  }
}
