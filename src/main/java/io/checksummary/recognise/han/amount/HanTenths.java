package io.checksummary.recognise.han.amount;

import io.checksummary.quantity.Amount.Kind;
import io.checksummary.quantity.Rational;
import io.checksummary.recognise.han.lexicon.HanCue;
import io.checksummary.recognise.han.lexicon.HanLexicon;
import io.checksummary.recognise.han.numeral.HanNumeral;
import io.checksummary.recognise.han.numeral.HanText;
import io.checksummary.recognise.mention.RecognitionRule;
import org.jspecify.annotations.Nullable;

/** Percentages by tenths: 三成半, 七割五分, and the price that is left: 九折. */
final class HanTenths {

  private static final Rational TEN = Rational.of(10);

  private static final Rational HALF = Rational.of(1, 2);

  private static final Rational HUNDRED = Rational.of(100);

  private final HanLexicon lexicon;

  HanTenths(HanLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** 三成半, 七割五分, 九折. */
  @Nullable HanAmount at(HanText t, HanNumeral n, int at) {
    HanAmount discount = discount(t, n, at);
    if (discount != null) {
      return discount;
    }
    int tenth = lexicon.end(t, at, HanCue.TENTH);
    boolean few = n.value().abs().compareTo(TEN) <= 0;
    if (tenth == at || !few || lexicon.is(t, tenth, HanCue.NOT_A_TENTH)) {
      return null;
    }
    return tenths(t, n, tenth);
  }

  /** 九折 is 90% of a price, 七五折 75%. */
  private @Nullable HanAmount discount(HanText t, HanNumeral n, int at) {
    int discount = lexicon.end(t, at, HanCue.DISCOUNT);
    boolean goes =
        discount > at
            && !n.value().equals(TEN)
            && n.value().signum() > 0
            && n.value().compareTo(HUNDRED) < 0;
    boolean two = n.value().compareTo(TEN) >= 0;
    return goes ? percent(n, two ? Rational.ONE : TEN, discount) : null;
  }

  /** What a tenth is followed by: a half, hundredths, thousandths. */
  private HanAmount tenths(HanText t, HanNumeral n, int tenth) {
    if (lexicon.is(t, tenth, HanCue.HALF)) {
      return percent(n.plus(HALF, tenth), TEN, lexicon.end(t, tenth, HanCue.HALF));
    }
    HanNumeral hundredths = counting(t, tenth, HanCue.HUNDREDTH);
    return hundredths == null ? percent(n, TEN, tenth) : smaller(t, n, hundredths);
  }

  private HanAmount smaller(HanText t, HanNumeral n, HanNumeral hundredths) {
    HanNumeral thousandths = counting(t, hundredths.to(), HanCue.THOUSANDTH);
    Rational more = hundredths.value().over(TEN);
    HanNumeral sum = n.plus(more, hundredths.to()).step(Rational.of(1, 10));
    return thousandths == null
        ? percent(sum, TEN, sum.to())
        : percent(
            sum.plus(thousandths.value().over(Rational.of(100)), thousandths.to())
                .step(Rational.of(1, 100)),
            TEN,
            thousandths.to());
  }

  /** A number and the part that it counts, 5分 of 7割5分; it ends where the part does. */
  private @Nullable HanNumeral counting(HanText t, int at, HanCue cue) {
    HanNumeral n = lexicon.numerals.at(t, at);
    int end = n == null ? at : lexicon.end(t, n.to(), cue);
    return n != null && end > n.to() ? n.until(end) : null;
  }

  private static HanAmount percent(HanNumeral n, Rational factor, int end) {
    return HanAmount.of(n, Kind.PERCENT, "percent", factor, end, RecognitionRule.PERCENT_TENTH);
  }
}
