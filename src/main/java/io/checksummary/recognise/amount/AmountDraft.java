package io.checksummary.recognise.amount;

import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Rational;
import io.checksummary.recognise.lexicon.CurrencyWord;
import io.checksummary.recognise.mention.RecognitionRule;
import io.checksummary.recognise.numeral.Numeral;
import org.jspecify.annotations.Nullable;

/**
 * A number together with what it counts, before it is known to be one end of a range.
 *
 * @param from its first token
 * @param to one past its last token
 * @param numeral the number in it
 * @param prefixed whether its unit stands before the number: "$5"
 */
public record AmountDraft(
    int from,
    int to,
    Amount.Kind kind,
    Rational value,
    Rational step,
    @Nullable String unit,
    @Nullable String sign,
    Numeral numeral,
    boolean prefixed,
    RecognitionRule rule) {

  public static AmountDraft bare(Numeral n, int from, Rational value) {
    return new AmountDraft(
        from, n.to(), Amount.Kind.NUMBER, value, n.step(), null, null, n, false, rule(n));
  }

  private static RecognitionRule rule(Numeral n) {
    return switch (n.form()) {
      case DIGITS -> RecognitionRule.NUMBER_DIGITS;
      case WORDS -> RecognitionRule.NUMBER_WORD;
      case MIXED -> RecognitionRule.NUMBER_SCALE;
      case FRACTION -> RecognitionRule.FRACTION_DIGITS;
      case ORDINAL -> RecognitionRule.ORDINAL_WORD;
    };
  }

  public boolean isBare() {
    return kind == Amount.Kind.NUMBER;
  }

  public boolean isNegative() {
    return value.signum() < 0;
  }

  public AmountDraft counting(
      Amount.Kind newKind, @Nullable String newUnit, int end, RecognitionRule newRule) {
    return new AmountDraft(from, end, newKind, value, step, newUnit, null, numeral, false, newRule);
  }

  public AmountDraft money(
      CurrencyWord currency, int start, int end, boolean before, RecognitionRule newRule) {
    return new AmountDraft(
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

  public AmountDraft times(Rational factor) {
    return new AmountDraft(
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
  AmountDraft sum(
      Rational newValue,
      Rational newStep,
      @Nullable String newUnit,
      int end,
      RecognitionRule newRule) {
    return new AmountDraft(
        from, end, kind, newValue, newStep, newUnit, sign, numeral, prefixed, newRule);
  }

  public Amount amount() {
    return new Amount(kind, value, null, unit, sign, null, null, step);
  }
}
