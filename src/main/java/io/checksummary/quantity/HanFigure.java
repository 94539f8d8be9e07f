package io.checksummary.quantity;

import org.jspecify.annotations.Nullable;

/**
 * A number of Chinese or Japanese with what it counts, where it stands, and the rule that found it.
 *
 * @param from the first character of the mention
 * @param to one past its last
 * @param end past the counter that follows it; {@code to} where none does
 * @param numeral as written, before a unit changed its value; null where there is none, as in 一半
 * @param factor by which the unit changed it: 10 in 三成, which is 30%
 */
record HanFigure(
    Quantity quantity,
    int from,
    int to,
    int end,
    Rule rule,
    @Nullable HanNumeral numeral,
    Rational factor) {

  static HanFigure of(Quantity quantity, int from, int to, Rule rule) {
    return new HanFigure(quantity, from, to, to, rule, null, Rational.ONE);
  }

  /** A plain number, nothing after it. */
  static HanFigure bare(HanNumeral n) {
    Rule rule =
        switch (n.form()) {
          case DIGITS, PADDED, KEY -> Rule.NUMBER_DIGITS;
          case MIXED -> Rule.NUMBER_SCALE;
          case WORDS, POSITIONAL -> Rule.NUMBER_WORD;
          case VULGAR -> Rule.FRACTION_DIGITS;
        };
    Amount.Kind kind =
        n.form() == HanNumeral.Form.VULGAR ? Amount.Kind.FRACTION : Amount.Kind.NUMBER;
    return of(n, kind, null, Rational.ONE, n.to(), rule);
  }

  static HanFigure of(
      HanNumeral n, Amount.Kind kind, @Nullable String unit, Rational factor, int to, Rule rule) {
    Amount amount =
        Amount.of(kind, n.value().times(factor), unit, n.step().times(factor).abs())
            .withTo(n.high() == null ? null : n.high().times(factor))
            .withBound(n.over() ? Bound.MORE_THAN : null);
    return new HanFigure(amount, n.from(), to, to, rule, n, factor);
  }

  HanFigure signed(@Nullable String sign) {
    return with(amount().withSign(sign));
  }

  HanFigure with(Quantity other) {
    return new HanFigure(other, from, to, end, rule, numeral, factor);
  }

  HanFigure counted(int newEnd) {
    return new HanFigure(quantity, from, to, newEnd, rule, numeral, factor);
  }

  HanFigure since(int newFrom) {
    return new HanFigure(quantity, newFrom, to, end, rule, numeral, factor);
  }

  HanFigure until(int newTo) {
    return new HanFigure(quantity, from, newTo, newTo, rule, numeral, factor);
  }

  HanFigure as(Rule newRule) {
    return new HanFigure(quantity, from, to, end, newRule, numeral, factor);
  }

  /** The amount; for figures that are one. */
  Amount amount() {
    return (Amount) quantity;
  }

  boolean isAmount() {
    return quantity instanceof Amount;
  }

  boolean isPlain() {
    return quantity instanceof Amount a && a.kind() == Amount.Kind.NUMBER;
  }

  boolean isCounted() {
    return end > to;
  }
}
