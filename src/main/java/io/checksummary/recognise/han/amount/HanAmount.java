package io.checksummary.recognise.han.amount;

import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Bound;
import io.checksummary.quantity.Quantity;
import io.checksummary.quantity.Rational;
import io.checksummary.recognise.han.numeral.HanNumeral;
import io.checksummary.recognise.mention.RecognitionRule;
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
public record HanAmount(
    Quantity quantity,
    int from,
    int to,
    int end,
    RecognitionRule rule,
    @Nullable HanNumeral numeral,
    Rational factor) {

  public static HanAmount of(Quantity quantity, int from, int to, RecognitionRule rule) {
    return new HanAmount(quantity, from, to, to, rule, null, Rational.ONE);
  }

  /** A plain number, nothing after it. */
  static HanAmount bare(HanNumeral n) {
    RecognitionRule rule =
        switch (n.form()) {
          case DIGITS, PADDED, KEY -> RecognitionRule.NUMBER_DIGITS;
          case MIXED -> RecognitionRule.NUMBER_SCALE;
          case WORDS, POSITIONAL -> RecognitionRule.NUMBER_WORD;
          case VULGAR -> RecognitionRule.FRACTION_DIGITS;
        };
    Amount.Kind kind =
        n.form() == HanNumeral.Form.VULGAR ? Amount.Kind.FRACTION : Amount.Kind.NUMBER;
    return of(n, kind, null, Rational.ONE, n.to(), rule);
  }

  public static HanAmount of(
      HanNumeral n,
      Amount.Kind kind,
      @Nullable String unit,
      Rational factor,
      int to,
      RecognitionRule rule) {
    Amount amount =
        Amount.of(kind, n.value().times(factor), unit, n.step().times(factor).abs())
            .withTo(n.high() == null ? null : n.high().times(factor))
            .withBound(n.over() ? Bound.MORE_THAN : null);
    return new HanAmount(amount, n.from(), to, to, rule, n, factor);
  }

  HanAmount signed(@Nullable String sign) {
    return with(amount().withSign(sign));
  }

  HanAmount with(Quantity other) {
    return new HanAmount(other, from, to, end, rule, numeral, factor);
  }

  public HanAmount counted(int newEnd) {
    return new HanAmount(quantity, from, to, newEnd, rule, numeral, factor);
  }

  public HanAmount since(int newFrom) {
    return new HanAmount(quantity, newFrom, to, end, rule, numeral, factor);
  }

  HanAmount until(int newTo) {
    return new HanAmount(quantity, from, newTo, newTo, rule, numeral, factor);
  }

  HanAmount as(RecognitionRule newRule) {
    return new HanAmount(quantity, from, to, end, newRule, numeral, factor);
  }

  /** The amount; for figures that are one. */
  public Amount amount() {
    return (Amount) quantity;
  }

  public boolean isAmount() {
    return quantity instanceof Amount;
  }

  public boolean isPlain() {
    return quantity instanceof Amount a && a.kind() == Amount.Kind.NUMBER;
  }

  public boolean isCounted() {
    return end > to;
  }
}
