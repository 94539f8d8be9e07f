package io.checksummary.recognise.han.amount;

import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Amount.Kind;
import io.checksummary.quantity.Rational;
import io.checksummary.recognise.han.lexicon.HanCue;
import io.checksummary.recognise.han.lexicon.HanLexicon;
import io.checksummary.recognise.han.lexicon.HanUnit;
import io.checksummary.recognise.han.numeral.HanNumeral;
import io.checksummary.recognise.han.numeral.HanNumeralReader;
import io.checksummary.recognise.han.numeral.HanText;
import io.checksummary.recognise.han.numeral.WordTrie.Found;
import io.checksummary.recognise.mention.RecognitionRule;
import org.jspecify.annotations.Nullable;

/** Parts of a whole: 三分之一, 百分之三十七, 3/4, and with a whole before them 3又5分之2. */
final class HanFractions {

  private static final int MOST = 20;
  private static final int MOST_TENS = 100;

  private final HanLexicon lexicon;
  private final HanNumberReader numbers;

  HanFractions(HanLexicon lexicon, HanNumberReader numbers) {
    this.lexicon = lexicon;
    this.numbers = numbers;
  }

  /** 三分之一, 百分之三十七, 3又5分之2. */
  @Nullable HanAmount at(HanText t, HanNumeral n, int at) {
    HanAmount every = inEvery(t, n, at);
    if (every != null) {
      return every;
    }
    boolean slash = isSlashed(t, n, at);
    return slash || lexicon.is(t, at, HanCue.FRACTION) ? part(t, n, at) : withWhole(t, n, at);
  }

  private static boolean isSlashed(HanText t, HanNumeral n, int at) {
    return t.at(at) == '/' && n.isArabic() && n.isWhole() && slashEnd(t, at) > at;
  }

  /** 3人に1人, 四个人中就有三个人: a few of every so many, both with one counter. */
  private @Nullable HanAmount inEvery(HanText t, HanNumeral n, int at) {
    Found<HanUnit> counter = n.isWhole() && isUsual(n.value()) ? lexicon.unit(t, at) : null;
    if (counter == null || !(counter.value() instanceof HanUnit.Counter)) {
      return null;
    }
    int in = lexicon.end(t, counter.end(), HanCue.IN_EVERY);
    HanNumeral few = in > counter.end() ? lexicon.numerals.at(t, in) : null;
    if (few == null || !few.isWhole() || few.value().compareTo(n.value()) >= 0) {
      return null;
    }
    Found<HanUnit> same = lexicon.unit(t, t.past(few.to()));
    boolean alike =
        same != null
            && t.written(at, counter.end()).equals(t.written(t.past(few.to()), same.end()));
    Amount part = Amount.of(Kind.FRACTION, few.value().over(n.value()), null, Rational.ZERO);
    return alike && few.value().signum() > 0
        ? HanAmount.of(part, n.from(), few.to(), RecognitionRule.FRACTION_IN)
        : null;
  }

  /** Of larger numbers that are no tens a few are counted, and make no share. */
  private static boolean isUsual(Rational many) {
    boolean tens = many.over(Rational.of(10)).isWhole();
    return many.compareTo(Rational.ONE) > 0
        && many.compareTo(Rational.of(tens ? MOST_TENS : MOST)) <= 0;
  }

  /** A fraction without a whole before it. */
  private @Nullable HanAmount part(HanText t, HanNumeral n, int at) {
    if (isSlashed(t, n, at)) {
      return slashed(t, n, at, slashEnd(t, at));
    }
    int of = lexicon.end(t, at, HanCue.FRACTION);
    return of > at ? partOf(t, n, of) : null;
  }

  /** One whole only: a row of numbers is no such sum, however long. */
  private @Nullable HanAmount withWhole(HanText t, HanNumeral n, int at) {
    int and = mixedEnd(t, at);
    HanNumeral bottom =
        and > at || t.at(n.to()) == ' ' ? lexicon.numerals.at(t, t.past(and)) : null;
    if (bottom == null || !n.isWhole()) {
      return null;
    }
    HanAmount part = part(t, bottom, t.past(bottom.to()));
    boolean proper =
        part != null
            && part.isAmount()
            && part.amount().kind() == Kind.FRACTION
            && (and > at || t.at(t.past(bottom.to())) == '/');
    return proper && part != null ? sum(n, part) : null;
  }

  private int mixedEnd(HanText t, int at) {
    int and = lexicon.end(t, at, HanCue.MIXED);
    return and > at ? t.past(and) : at;
  }

  private static HanAmount sum(HanNumeral n, HanAmount part) {
    boolean minus = n.value().signum() < 0;
    Rational more = minus ? part.amount().value().negate() : part.amount().value();
    Amount amount = Amount.of(Kind.NUMBER, n.value().plus(more), null, Rational.ZERO);
    RecognitionRule rule =
        n.isArabic() ? RecognitionRule.NUMBER_DIGITS : RecognitionRule.NUMBER_WORD;
    return HanAmount.of(amount, n.from(), part.to(), rule);
  }

  private static int slashEnd(HanText t, int slash) {
    int end = HanNumeralReader.run(t, slash + 1);
    boolean date = t.at(end) == '/' || end - slash > 5 || end == slash + 1;
    return date || (t.at(end) == '.' && t.isDigit(end + 1)) ? slash : end;
  }

  private static @Nullable HanAmount slashed(HanText t, HanNumeral n, int slash, int end) {
    Rational bottom = Rational.of(Integer.parseInt(t.plain(slash + 1, end)));
    if (bottom.signum() == 0) {
      return null;
    }
    Amount part = Amount.of(Kind.FRACTION, n.value().over(bottom), null, Rational.ZERO);
    return HanAmount.of(part, n.from(), end, RecognitionRule.FRACTION_DIGITS);
  }

  private @Nullable HanAmount partOf(HanText t, HanNumeral bottom, int of) {
    int at = t.past(of);
    int sign = lexicon.end(t, at, HanCue.MINUS);
    HanNumeral top = numbers.at(t, sign > at ? sign : at);
    if (top == null || bottom.value().signum() == 0) {
      return null;
    }
    boolean percent = bottom.glyphs() == 1 && bottom.value().abs().equals(Rational.of(100));
    Rational one = bottom.value().signum() < 0 ? Rational.of(-1) : Rational.ONE;
    if (percent) {
      HanNumeral hundredths = top.times(one);
      return percents(
          t,
          HanAmount.of(
                  hundredths,
                  Kind.PERCENT,
                  "percent",
                  Rational.ONE,
                  top.to(),
                  RecognitionRule.PERCENT_WORD)
              .since(bottom.from()));
    }
    Rational factor = (sign > at ? Rational.of(-1) : Rational.ONE).over(bottom.value());
    Amount part =
        Amount.of(Kind.FRACTION, top.value().times(factor), null, Rational.ZERO)
            .withTo(top.high() == null ? null : top.high().times(factor));
    return HanAmount.of(part, bottom.from(), top.to(), RecognitionRule.FRACTION_OF);
  }

  /** 百分之三到五: the first of two says for both that they are hundredths. */
  private HanAmount percents(HanText t, HanAmount low) {
    int join = lexicon.end(t, t.past(low.to()), HanCue.RANGE);
    HanNumeral high = join > t.past(low.to()) ? numbers.at(t, t.past(join)) : null;
    boolean rises = high != null && high.value().compareTo(low.amount().value()) > 0;
    boolean other = high != null && lexicon.is(t, t.past(high.to()), HanCue.FRACTION);
    return high != null && rises && !other
        ? low.with(low.amount().withTo(high.value()))
            .until(high.to())
            .as(RecognitionRule.PERCENT_RANGE)
        : low;
  }
}
