package io.checksummary.recognise.han.amount;

import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Amount.Kind;
import io.checksummary.quantity.Identifier;
import io.checksummary.quantity.Rational;
import io.checksummary.recognise.han.lexicon.HanCue;
import io.checksummary.recognise.han.lexicon.HanLexicon;
import io.checksummary.recognise.han.lexicon.HanUnit;
import io.checksummary.recognise.han.numeral.HanNumeral;
import io.checksummary.recognise.han.numeral.HanStarts;
import io.checksummary.recognise.han.numeral.HanText;
import io.checksummary.recognise.han.numeral.WordTrie.Found;
import io.checksummary.recognise.mention.RecognitionRule;
import org.jspecify.annotations.Nullable;

/** Numbers of Chinese and Japanese with their units: 4.12亿美元, 百分之三十七, 七割五分, 1米75, 三分之一, 2倍. */
public final class HanAmountReader {

  private static final Rational HALF = Rational.of(1, 2);

  private final HanLexicon lexicon;
  private final HanNumberReader numbers;
  private final HanFractions fractions;
  private final HanTenths tenths;
  private final HanMoney money;
  private final HanMeasures measures;
  private final HanPrefixedUnits prefixed;
  private final HanRanges ranges;

  public HanAmountReader(HanLexicon lexicon) {
    this.lexicon = lexicon;
    this.numbers = new HanNumberReader(lexicon);
    this.fractions = new HanFractions(lexicon, numbers);
    this.tenths = new HanTenths(lexicon);
    this.money = new HanMoney(lexicon);
    this.measures = new HanMeasures(lexicon);
    this.prefixed =
        new HanPrefixedUnits(lexicon, numbers, (t, i) -> signedNumber(t, i, Kind.NUMBER));
    this.ranges = new HanRanges(lexicon, numbers, this::figure);
  }

  /** The figure that begins at a place with a number or a sign; null where none does. */
  public @Nullable HanAmount at(HanText t, int i) {
    HanAmount prefixed = afterMoney(t, i);
    if (prefixed != null) {
      return prefixed;
    }
    int minus = numbers.signEnd(t, i);
    HanAmount negative = minus > i ? afterMoney(t, minus) : null;
    return negative != null ? negated(negative, i) : signed(t, i, Kind.NUMBER);
  }

  /** -US$40. */
  private static HanAmount negated(HanAmount f, int from) {
    Amount a = f.amount();
    Amount minus =
        new Amount(
            a.kind(), a.value().negate(), null, a.unit(), a.sign(), a.bound(), a.per(), a.step());
    return f.with(minus).since(from);
  }

  /** $5亿, 人民币8千元. */
  private @Nullable HanAmount afterMoney(HanText t, int i) {
    if ((lexicon.starts(t.at(i)) & HanStarts.MONEY) == 0) {
      return null;
    }
    Found<HanLexicon.Prefix> sign = lexicon.moneyBefore.at(t, i);
    if (sign == null || (t.isLatin(i) && t.isLatin(i - 1))) {
      return null;
    }
    int at = t.past(sign.end());
    HanAmount f = signed(t, at, Kind.MONEY);
    if (f == null || !(f.isPlain() || isMoney(f)) || isLoneAfterWord(t, i, f)) {
      return null;
    }
    boolean word = t.isIdeograph(i) || t.isKatakana(i) || t.isLatin(i);
    String open = word && !t.isLatin(i) ? null : sign.value().sign();
    Amount amount =
        new Amount(
            Kind.MONEY,
            f.amount().value(),
            f.amount().to(),
            sign.value().code(),
            open,
            f.amount().bound(),
            null,
            f.amount().step());
    return f.with(amount).since(i).as(moneyRule(f, amount, word));
  }

  private static RecognitionRule moneyRule(HanAmount f, Amount amount, boolean word) {
    if (amount.to() != null) {
      return RecognitionRule.MONEY_RANGE;
    }
    boolean scaled = f.numeral() != null && f.numeral().form() == HanNumeral.Form.MIXED;
    return word
        ? RecognitionRule.MONEY_CODE
        : scaled ? RecognitionRule.MONEY_SIGN_SCALE : RecognitionRule.MONEY_SIGN;
  }

  private static boolean isMoney(HanAmount f) {
    return f.isAmount() && f.amount().kind() == Kind.MONEY;
  }

  /** 人民币三 is hardly an amount. */
  private static boolean isLoneAfterWord(HanText t, int i, HanAmount f) {
    return f.isPlain() && f.numeral() != null && f.numeral().isLone() && t.isIdeograph(i);
  }

  private @Nullable HanAmount signed(HanText t, int i, Kind kind) {
    int sign = numbers.signEnd(t, i);
    HanAmount heat = prefixed.at(t, sign > i ? t.past(sign) : i);
    return heat != null ? heat.since(i) : signedNumber(t, i, kind);
  }

  private @Nullable HanAmount signedNumber(HanText t, int i, Kind kind) {
    HanNumeral n = numbers.signed(t, i);
    HanAmount f = n == null ? null : figure(t, n, kind);
    return f == null ? null : ranges.from(t, f, kind);
  }

  /** A number with what follows it; {@code kind} is what stands before it, MONEY after a sign. */
  private @Nullable HanAmount figure(HanText t, HanNumeral n, Kind kind) {
    if (n.form() == HanNumeral.Form.KEY) {
      Identifier key = new Identifier(t.written(n.from(), n.to()));
      return HanAmount.of(key, n.from(), n.to(), RecognitionRule.IDENTIFIER_DIGITS);
    }
    int at = t.past(n.to());
    if (n.isPair() && lexicon.unit(t, at) != null && !lexicon.is(t, at, HanCue.DISCOUNT)) {
      return figure(t, n.paired(), kind);
    }
    HanAmount part = fractions.at(t, n, at);
    if (part != null) {
      return part;
    }
    HanAmount tenth = tenths.at(t, n, at);
    if (tenth != null) {
      return tenth;
    }
    int times = lexicon.end(t, at, HanCue.TIMES);
    if (times > at) {
      return times(t, n, times);
    }
    int half = lexicon.end(t, at, HanCue.HALF_AFTER_COUNTER);
    if (half > at) {
      HanAmount f = figure(t, n.plus(HALF, half), kind);
      return f != null && !f.isPlain() ? f : counted(t, n, at);
    }
    return unit(t, n, at, kind);
  }

  private HanAmount times(HanText t, HanNumeral n, int end) {
    boolean half = lexicon.is(t, end, HanCue.HALF);
    HanNumeral m = half ? n.plus(HALF, end) : n;
    int to = half ? lexicon.end(t, end, HanCue.HALF) : end;
    return HanAmount.of(m, Kind.MULTIPLE, null, Rational.ONE, to, RecognitionRule.MULTIPLE_TIMES);
  }

  private @Nullable HanAmount unit(HanText t, HanNumeral n, int at, Kind kind) {
    int more = lexicon.end(t, at, HanCue.MORE_AFTER_COUNTER);
    HanNumeral m = more > at ? n.over(more) : n;
    Found<HanUnit> unit = lexicon.unit(t, more > at ? more : at);
    if (unit == null) {
      HanAmount f = counted(t, n, at);
      return f.isPlain() && !f.isCounted() ? code(t, f) : f;
    }
    Found<HanUnit.Money> alsoPaid =
        n.form() == HanNumeral.Form.MIXED ? lexicon.paid.at(t, more > at ? more : at) : null;
    if (alsoPaid != null && alsoPaid.end() == unit.end()) {
      // 420万ポンド: nobody weighs so much.
      return money.at(t, m, alsoPaid.value(), alsoPaid.end());
    }
    return switch (unit.value()) {
      case HanUnit.Counter counter -> counted(t, n, at);
      case HanUnit.Money paid -> money.at(t, m, paid, unit.end());
      case HanUnit.Measure measure ->
          kind == Kind.MONEY ? HanAmount.bare(n) : measures.at(t, m, measure.id(), unit.end());
    };
  }

  /** Letters after a number that are no unit make a name of it: 5G. */
  private static HanAmount code(HanText t, HanAmount f) {
    int end = f.to();
    while (t.isLatin(end) || t.isDigit(end)) {
      end++;
    }
    boolean name = end > f.to() && t.isDigit(f.to() - 1) && t.isDigit(f.from());
    Identifier code = new Identifier(t.written(f.from(), end));
    return name ? HanAmount.of(code, f.from(), end, RecognitionRule.IDENTIFIER_DIGIT_LETTER) : f;
  }

  /** A number with a counter, which stands outside the mention; 岁 makes it an age. */
  private HanAmount counted(HanText t, HanNumeral n, int at) {
    int old = lexicon.end(t, at, HanCue.OLD);
    if (old > at) {
      return HanAmount.of(n, Kind.AGE, "year", Rational.ONE, old, RecognitionRule.AGE_YEAR_OLD);
    }
    if (lexicon.is(t, at, HanCue.DOZEN)) {
      int dozen = lexicon.end(t, at, HanCue.DOZEN);
      return HanAmount.bare(n.times(Rational.of(12)).until(dozen).mixed());
    }
    int minute = measures.minuteBeforeSecond(t, at);
    if (minute > at) {
      return measures.at(t, n, "minute", minute);
    }
    Found<HanUnit.Money> coin = money.coin(t, at);
    if (coin != null) {
      return money.at(t, n, coin.value(), coin.end());
    }
    int decade = lexicon.end(t, at, HanCue.AGE_DECADE);
    if (decade > at && isDecade(n) && !t.isIdeograph(decade)) {
      return ageDecade(n, decade);
    }
    int ordinal = lexicon.end(t, at, HanCue.ORDINAL_AFTER);
    Found<HanUnit> counter = lexicon.unit(t, at);
    if (ordinal > at && (counter == null || ordinal >= counter.end())) {
      return HanAmount.of(n, Kind.ORDINAL, null, Rational.ONE, ordinal, ordinalRule(n));
    }
    return HanAmount.bare(n).counted(counter == null ? n.to() : counter.end());
  }

  private static boolean isDecade(HanNumeral n) {
    int value = n.small();
    return value >= 10 && value <= 90 && value % 10 == 0;
  }

  private static HanAmount ageDecade(HanNumeral n, int end) {
    Amount age =
        Amount.of(Kind.AGE, n.value(), "year", Rational.ONE).withTo(n.value().plus(Rational.of(9)));
    return HanAmount.of(age, n.from(), end, RecognitionRule.AGE_DECADE);
  }

  public static RecognitionRule ordinalRule(HanNumeral n) {
    return n.isArabic() ? RecognitionRule.ORDINAL_DIGITS : RecognitionRule.ORDINAL_WORD;
  }
}
