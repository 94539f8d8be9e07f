package io.checksummary.recognise.han;

import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Amount.Kind;
import io.checksummary.quantity.Bound;
import io.checksummary.quantity.Identifier;
import io.checksummary.quantity.Rational;
import io.checksummary.quantity.Units;
import io.checksummary.recognise.han.WordTree.Found;
import io.checksummary.recognise.mention.RecognitionRule;
import io.checksummary.recognise.token.VulgarFractions;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Numbers of Chinese and Japanese with their units: 4.12亿美元, 百分之三十七, 七割五分, 1米75, 三分之一, 2倍. */
final class HanAmountReader {

  private static final Rational TEN = Rational.of(10);
  private static final Rational HALF = Rational.of(1, 2);

  /** What parts the members of a list. */
  private static final char LIST_COMMA = '、';

  private static final Map<Character, Rational> LETTERS =
      Map.of(
          'k', Rational.of(1000),
          'K', Rational.of(1000),
          'M', Rational.of(1_000_000),
          'B', Rational.of(1_000_000_000));

  private final HanLexicon lexicon;

  HanAmountReader(HanLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The figure that begins at a place with a number or a sign; null where none does. */
  @Nullable HanAmount at(HanText t, int i) {
    HanAmount prefixed = afterMoney(t, i);
    if (prefixed != null) {
      return prefixed;
    }
    int minus = signEnd(t, i);
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

  // --- before the number

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
    boolean scaled = f.numeral() != null && f.numeral().form() == HanNumeral.Form.MIXED;
    RecognitionRule rule =
        amount.to() != null
            ? RecognitionRule.MONEY_RANGE
            : word
                ? RecognitionRule.MONEY_CODE
                : scaled ? RecognitionRule.MONEY_SIGN_SCALE : RecognitionRule.MONEY_SIGN;
    return f.with(amount).since(i).as(rule);
  }

  private static boolean isMoney(HanAmount f) {
    return f.isAmount() && f.amount().kind() == Kind.MONEY;
  }

  /** 人民币三 is hardly an amount. */
  private static boolean isLoneAfterWord(HanText t, int i, HanAmount f) {
    return f.isPlain() && f.numeral() != null && f.numeral().isLone() && t.isIdeograph(i);
  }

  private @Nullable HanAmount signed(HanText t, int i, Kind kind) {
    int sign = signEnd(t, i);
    HanAmount heat = heat(t, sign > i ? t.past(sign) : i);
    return heat != null ? heat.since(i) : signedNumber(t, i, kind);
  }

  private @Nullable HanAmount signedNumber(HanText t, int i, Kind kind) {
    int sign = signEnd(t, i);
    HanNumeral n = number(t, sign > i ? t.past(sign) : i);
    if (n == null) {
      return null;
    }
    if (sign > i && n.form() != HanNumeral.Form.KEY) {
      n = n.negated(i);
    }
    HanAmount f = figure(t, n, kind);
    return f == null ? null : range(t, f, kind);
  }

  /** Past a minus: 负, マイナス, -, but no hyphen between two numbers. */
  private int signEnd(HanText t, int i) {
    if (t.at(i) == '-') {
      boolean joined = i > 0 && (t.isDigit(i - 1) || t.isLatin(i - 1) || t.at(i - 1) == '-');
      boolean digit = t.isDigit(i + 1) || (t.at(i + 1) == '.' && t.isDigit(i + 2));
      boolean apart = t.at(i + 1) == ' ' && t.isDigit(i + 2) && t.isBoundary(i - 1);
      boolean sign = Character.getType(t.at(i + 1)) == Character.CURRENCY_SYMBOL;
      boolean code = lexicon.moneyBefore.at(t, i + 1) != null;
      boolean part = HanNumeralReader.mayStart(t.at(i + 1)) && lexicon.format.minusBeforeWords();
      return !joined && (digit || apart || sign || part || code) ? i + 1 : i;
    }
    if ((lexicon.starts(t.at(i)) & HanStarts.SIGN) == 0) {
      return i;
    }
    int minus = lexicon.end(t, i, HanCue.MINUS);
    return minus > i ? minus : lexicon.end(t, i, HanCue.BELOW_ZERO);
  }

  /** The number at a place, a bare point before decimals included: .77. */
  private @Nullable HanNumeral number(HanText t, int i) {
    if (t.at(i) == '.'
        && t.isDigit(i + 1)
        && !t.isDigit(i - 1)
        && !t.isLatin(i - 1)
        && t.at(i - 1) != '.') {
      int end = HanNumeralReader.run(t, i + 1);
      Rational value = Rational.of("0" + t.plain(i, end));
      Rational step = Rational.ONE.over(Rational.of("1e" + (end - i - 1)));
      return new HanNumeral(
          i, end, value, null, step, Rational.ONE, HanNumeral.Form.DIGITS, 0, false);
    }
    HanNumeral n = lexicon.numerals.at(t, i);
    return n == null ? half(t, i) : mixed(t, letters(t, n));
  }

  /** 半年, 半ダース: what follows must be halved. */
  private @Nullable HanNumeral half(HanText t, int i) {
    int end = lexicon.end(t, i, HanCue.HALF);
    Found<HanUnit> unit = end > i ? lexicon.unit(t, end) : null;
    boolean measure = unit != null && unit.value() instanceof HanUnit.Measure;
    return end > i && (measure || lexicon.is(t, end, HanCue.DOZEN))
        ? new HanNumeral(
            i, end, HALF, null, Rational.ZERO, Rational.ONE, HanNumeral.Form.VULGAR, 1, false)
        : null;
  }

  /** 5k, 1.2M. */
  private static HanNumeral letters(HanText t, HanNumeral n) {
    int at = t.at(n.to()) == ' ' && t.isLatin(n.to() + 1) ? n.to() + 1 : n.to();
    Rational scale = n.isArabic() ? LETTERS.get(t.at(at)) : null;
    boolean goes = !t.isLatin(at + 1) && !t.isDigit(at + 1) && (at == n.to() || t.at(at) != 'B');
    return scale != null && goes ? n.times(scale).until(at + 1).mixed() : n;
  }

  /** 1½, and the 一 with its 1/2 in 1 1/2. */
  private static HanNumeral mixed(HanText t, HanNumeral n) {
    boolean part = n.form() == HanNumeral.Form.DIGITS && n.isWhole() && t.at(n.to()) >= '\u00a0';
    return part && VulgarFractions.is(t.at(n.to()))
        ? n.plus(VulgarFractions.value(t.at(n.to())), n.to() + 1)
        : n;
  }

  // --- after the number

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
    HanAmount part = fraction(t, n, at);
    if (part != null) {
      return part;
    }
    HanAmount tenth = tenth(t, n, at);
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
    return switch (unit.value()) {
      case HanUnit.Counter counter -> counted(t, n, at);
      case HanUnit.Money money -> money(t, m, money, unit.end());
      case HanUnit.Measure measure ->
          kind == Kind.MONEY ? HanAmount.bare(n) : measure(t, m, measure.id(), unit.end());
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
    int minute = minuteBeforeSecond(t, at);
    if (minute > at) {
      return measure(t, n, "minute", minute);
    }
    Found<HanUnit.Money> coin = coin(t, at);
    if (coin != null) {
      return money(t, n, coin.value(), coin.end());
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

  /** 三块, 三块五: but 三块蛋糕 counts pieces. */
  private @Nullable Found<HanUnit.Money> coin(HanText t, int at) {
    Found<HanUnit.Money> coin = lexicon.coins.at(t, at);
    if (coin == null || t.isBoundary(coin.end())) {
      return coin;
    }
    HanNumeral tenths = lexicon.numerals.at(t, coin.end());
    return tenths != null && tenths.isLone() ? coin : null;
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

  static RecognitionRule ordinalRule(HanNumeral n) {
    return n.isArabic() ? RecognitionRule.ORDINAL_DIGITS : RecognitionRule.ORDINAL_WORD;
  }

  /** 3分5秒: a minute where Chinese else counts points. */
  private int minuteBeforeSecond(HanText t, int at) {
    int minute = lexicon.end(t, at, HanCue.MINUTE);
    HanNumeral second = minute > at ? lexicon.numerals.at(t, t.past(minute)) : null;
    boolean half = minute > at && lexicon.is(t, minute, HanCue.HALF);
    return half || (second != null && lexicon.is(t, t.past(second.to()), HanCue.SECOND))
        ? minute
        : at;
  }

  // --- fractions and tenths

  /** 三分之一, 百分之三十七, 3又5分之2. */
  private @Nullable HanAmount fraction(HanText t, HanNumeral n, int at) {
    boolean slash = isSlashed(t, n, at);
    return slash || lexicon.is(t, at, HanCue.FRACTION) ? part(t, n, at) : withWhole(t, n, at);
  }

  private static boolean isSlashed(HanText t, HanNumeral n, int at) {
    return t.at(at) == '/' && n.isArabic() && n.isWhole() && slashed(t, at) > at;
  }

  /** A fraction without a whole before it. */
  private @Nullable HanAmount part(HanText t, HanNumeral n, int at) {
    if (isSlashed(t, n, at)) {
      return slashed(t, n, at, slashed(t, at));
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

  private static int slashed(HanText t, int slash) {
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
    HanNumeral top = number(t, sign > at ? sign : at);
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
    HanNumeral high = join > t.past(low.to()) ? number(t, t.past(join)) : null;
    boolean rises = high != null && high.value().compareTo(low.amount().value()) > 0;
    boolean other = high != null && lexicon.is(t, t.past(high.to()), HanCue.FRACTION);
    return high != null && rises && !other
        ? low.with(low.amount().withTo(high.value()))
            .until(high.to())
            .as(RecognitionRule.PERCENT_RANGE)
        : low;
  }

  /** 三成半, 七割五分, 九折. */
  private @Nullable HanAmount tenth(HanText t, HanNumeral n, int at) {
    int discount = lexicon.end(t, at, HanCue.DISCOUNT);
    if (discount > at
        && !n.value().equals(TEN)
        && n.value().signum() > 0
        && n.value().compareTo(Rational.of(100)) < 0) {
      boolean two = n.value().compareTo(TEN) >= 0;
      return percent(n, two ? Rational.ONE : TEN, discount);
    }
    int tenth = lexicon.end(t, at, HanCue.TENTH);
    boolean few = n.value().abs().compareTo(TEN) <= 0;
    if (tenth == at || !few || lexicon.is(t, tenth, HanCue.NOT_A_TENTH)) {
      return null;
    }
    if (lexicon.is(t, tenth, HanCue.HALF)) {
      return percent(n.plus(HALF, tenth), TEN, lexicon.end(t, tenth, HanCue.HALF));
    }
    HanNumeral hundredths = part(t, tenth, HanCue.HUNDREDTH);
    if (hundredths == null) {
      return percent(n, TEN, tenth);
    }
    HanNumeral thousandths = part(t, hundredths.to(), HanCue.THOUSANDTH);
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
  private @Nullable HanNumeral part(HanText t, int at, HanCue cue) {
    HanNumeral n = lexicon.numerals.at(t, at);
    int end = n == null ? at : lexicon.end(t, n.to(), cue);
    return n != null && end > n.to() ? n.until(end) : null;
  }

  private static HanAmount percent(HanNumeral n, Rational factor, int end) {
    return HanAmount.of(n, Kind.PERCENT, "percent", factor, end, RecognitionRule.PERCENT_TENTH);
  }

  // --- money

  private HanAmount money(HanText t, HanNumeral n, HanUnit.Money money, int end) {
    RecognitionRule rule =
        money.worth().equals(Rational.ONE)
            ? RecognitionRule.MONEY_NAME
            : RecognitionRule.MONEY_MINOR;
    HanAmount f =
        HanAmount.of(n, Kind.MONEY, money.code(), money.worth(), end, rule).signed(money.sign());
    return minor(t, f, end);
  }

  /** 5元6角3分, 三块五, 2ドル3セント. */
  private HanAmount minor(HanText t, HanAmount f, int end) {
    int sum = lexicon.end(t, end, HanCue.SUM);
    HanNumeral next = f.amount().to() == null ? lexicon.numerals.at(t, sum) : null;
    Found<HanUnit> unit = next == null ? null : lexicon.unit(t, next.to());
    boolean cents =
        unit != null
            && unit.value() instanceof HanUnit.Money small
            && small.worth().compareTo(f.factor()) < 0
            && (small.code().equals(f.amount().unit()) || f.amount().sign() != null);
    if (next != null && cents && unit != null && unit.value() instanceof HanUnit.Money small) {
      return minor(t, added(f, next, small.worth(), unit.end()), unit.end());
    }
    boolean cent = next != null && f.rule() != RecognitionRule.MONEY_NAME && isCent(t, next);
    if (next != null && cent) {
      return added(f, next, Rational.of(1, 100), lexicon.end(t, next.to(), HanCue.CENT));
    }
    boolean tenths =
        next != null && next.isLone() && sum == end && f.rule() == RecognitionRule.MONEY_NAME;
    return next != null && tenths && lexicon.format.shorthand() && unit == null
        ? added(f, next, Rational.of(1, 10), next.to())
        : f;
  }

  private boolean isCent(HanText t, HanNumeral n) {
    int cent = lexicon.end(t, n.to(), HanCue.CENT);
    return cent > n.to() && !t.isIdeograph(cent);
  }

  private static HanAmount added(HanAmount f, HanNumeral more, Rational worth, int end) {
    Amount a = f.amount();
    Amount sum =
        new Amount(
            a.kind(),
            a.value().plus(more.value().times(worth)),
            null,
            a.unit(),
            a.sign(),
            a.bound(),
            a.per(),
            worth);
    return new HanAmount(sum, f.from(), end, end, RecognitionRule.MONEY_COMPOUND, null, worth);
  }

  // --- measures

  private HanAmount measure(HanText t, HanNumeral n, String id, int end) {
    if (id.equals("percent")) {
      boolean sign = t.at(end - 1) == '%';
      RecognitionRule rule = sign ? RecognitionRule.PERCENT_SIGN : RecognitionRule.PERCENT_WORD;
      return HanAmount.of(n, Kind.PERCENT, "percent", Rational.ONE, end, rule);
    }
    if (id.equals("percentage-point")) {
      return HanAmount.of(
          n, Kind.PERCENTAGE_POINT, id, Rational.ONE, end, RecognitionRule.POINT_WORD);
    }
    if (id.equals("basis-point")) {
      Rational hundredth = Rational.of(1, 100);
      return HanAmount.of(
          n,
          Kind.PERCENTAGE_POINT,
          "percentage-point",
          hundredth,
          end,
          RecognitionRule.POINT_BASIS);
    }
    boolean time = Units.isTime(id);
    int half = lexicon.end(t, end, HanCue.HALF);
    HanNumeral m = half > end ? n.plus(HALF, end) : n;
    int to = half > end ? lexicon.end(t, half, HanCue.CLOCK_AFTER_HALF) : end;
    int grown = time ? lexicon.end(t, to, HanCue.GROWN) : to;
    if (grown > to) {
      return HanAmount.of(m, Kind.AGE, id, Rational.ONE, grown, RecognitionRule.AGE_YEAR_OLD);
    }
    RecognitionRule rule = time ? RecognitionRule.DURATION_UNIT : RecognitionRule.MEASURE_UNIT;
    HanAmount f = HanAmount.of(m, time ? Kind.DURATION : Kind.MEASURE, id, Rational.ONE, to, rule);
    HanAmount all = half > end ? f : compound(t, f);
    int ago = time ? lexicon.end(t, all.to(), HanCue.AGO) : all.to();
    return ago > all.to() ? all.counted(ago) : all;
  }

  /** 1時間30分, 5フィート4インチ, 一年又一个月, 1米75. */
  private HanAmount compound(HanText t, HanAmount f) {
    int sum = lexicon.end(t, t.past(f.to()), HanCue.SUM);
    HanNumeral next = f.amount().to() == null ? lexicon.numerals.at(t, sum) : null;
    String large = f.amount().unit();
    if (next == null || large == null) {
      return f;
    }
    int at = t.past(next.to());
    int minute = large.equals("hour") ? lexicon.end(t, at, HanCue.MINUTE) : at;
    int hour = large.equals("day") ? lexicon.end(t, at, HanCue.HOUR) : at;
    Found<HanUnit> unit = lexicon.unit(t, at);
    String small =
        unit != null && unit.value() instanceof HanUnit.Measure measure
            ? measure.id()
            : minute > at ? "minute" : hour > at ? "hour" : null;
    if (small == null) {
      return large.equals("meter") && unit == null ? decimals(f, next, sum) : f;
    }
    int end = Math.max(Math.max(minute, hour), unit == null ? at : unit.end());
    Optional<Rational> value = smaller(f.amount(), small);
    return value.isEmpty()
        ? f
        : compound(t, sum(f, value.get().plus(next.value()), small, next.step(), end));
  }

  /** The amount in a unit that is a smaller one of the same kind. */
  private static Optional<Rational> smaller(Amount amount, String small) {
    String large = amount.unit();
    Optional<Rational> worth =
        large == null ? Optional.empty() : Units.convert(Rational.ONE, large, small);
    return worth.filter(w -> w.compareTo(Rational.ONE) > 0).map(w -> amount.value().times(w));
  }

  private static HanAmount sum(HanAmount f, Rational value, String unit, Rational step, int end) {
    boolean time = f.amount().kind() == Kind.DURATION;
    RecognitionRule rule =
        time ? RecognitionRule.DURATION_COMPOUND : RecognitionRule.MEASURE_COMPOUND;
    Amount amount = Amount.of(f.amount().kind(), value, unit, step).withBound(f.amount().bound());
    return HanAmount.of(amount, f.from(), end, rule);
  }

  /** 1米75, 三米九: what follows are decimals. */
  private static HanAmount decimals(HanAmount f, HanNumeral next, int at) {
    int value = next.small();
    boolean joined = at == f.to() && f.numeral() != null && f.numeral().isWhole();
    if (!joined || value < 1 || value > 99 || next.form() == HanNumeral.Form.MIXED) {
      return f;
    }
    Rational place = Rational.of(1, value < 10 ? 10 : 100);
    Rational sum = f.amount().value().plus(next.value().times(place));
    Amount amount = Amount.of(Kind.MEASURE, sum, "meter", place);
    return HanAmount.of(amount, f.from(), next.to(), RecognitionRule.MEASURE_COMPOUND);
  }

  /** 摄氏37度, 時速120キロ: the unit's first part stands before the number. */
  private @Nullable HanAmount heat(HanText t, int i) {
    if ((lexicon.starts(t.at(i)) & HanStarts.UNIT) == 0) {
      return null;
    }
    int celsius = lexicon.end(t, i, HanCue.CELSIUS_BEFORE);
    int fahrenheit = lexicon.end(t, i, HanCue.FAHRENHEIT_BEFORE);
    int hour = lexicon.end(t, i, HanCue.SPEED_HOUR);
    int second = lexicon.end(t, i, HanCue.SPEED_SECOND);
    if (celsius > i || fahrenheit > i) {
      return degrees(t, i, Math.max(celsius, fahrenheit), celsius > i ? "celsius" : "fahrenheit");
    }
    if (hour > i || second > i) {
      return speed(t, i, Math.max(hour, second), hour > i ? "-per-hour" : "-per-second");
    }
    return null;
  }

  private @Nullable HanAmount degrees(HanText t, int i, int end, String unit) {
    int at = t.past(end);
    int sign = signEnd(t, at);
    HanNumeral n = number(t, sign > at ? t.past(sign) : at);
    if (n == null) {
      return null;
    }
    int degree = lexicon.end(t, t.past(n.to()), HanCue.DEGREE);
    HanNumeral m = sign > at ? n.negated(at) : n;
    return degree == t.past(n.to())
        ? null
        : HanAmount.of(m, Kind.MEASURE, unit, Rational.ONE, degree, RecognitionRule.MEASURE_UNIT)
            .since(i);
  }

  /** No such part follows another: 时速 by the thousand is read one by one. */
  private @Nullable HanAmount speed(HanText t, int i, int end, String per) {
    HanAmount f = signedNumber(t, t.past(pastAbout(t, end)), Kind.NUMBER);
    String length = f == null || !f.isAmount() ? null : f.amount().unit();
    if (f == null || length == null || !Units.dimension(length).equals(Optional.of("length"))) {
      return null;
    }
    Amount a = f.amount();
    Amount speed =
        new Amount(Kind.MEASURE, a.value(), a.to(), length + per, null, a.bound(), null, a.step());
    return f.with(speed).since(i);
  }

  private int pastAbout(HanText t, int i) {
    Found<Bound> bound = lexicon.boundsBefore.at(t, i);
    return bound == null ? i : bound.end();
  }

  // --- ranges

  private HanAmount range(HanText t, HanAmount low, Kind kind) {
    if (!low.isAmount() || low.amount().to() != null) {
      return low;
    }
    int at = t.past(low.end());
    int join = lexicon.end(t, at, HanCue.RANGE);
    int span = join > at ? at : lexicon.end(t, at, HanCue.SPAN);
    int next = t.past(Math.max(join, span));
    HanAmount high = next > at ? high(t, next, low, kind) : null;
    if (high == null || !high.isAmount()) {
      return low;
    }
    boolean goes = join > at ? isRange(t, at, low, high) : isSpan(t, at, low, high);
    HanAmount both = goes ? joined(low, high) : null;
    return both == null ? low : both;
  }

  /** The other end: a sign of money may stand before it again. */
  private @Nullable HanAmount high(HanText t, int i, HanAmount low, Kind kind) {
    if (low.isAmount() && kind == Kind.MONEY) {
      Found<HanLexicon.Prefix> sign = lexicon.moneyBefore.at(t, i);
      HanNumeral n = number(t, sign == null ? i : t.past(sign.end()));
      return n == null ? null : figure(t, n, kind);
    }
    int sign = signEnd(t, i);
    HanNumeral n = number(t, sign > i ? t.past(sign) : i);
    return n == null ? null : figure(t, sign > i ? n.negated(i) : n, kind);
  }

  private boolean isRange(HanText t, int at, HanAmount low, HanAmount high) {
    boolean from = lexicon.is(t, at, HanCue.RANGE_WORD);
    boolean change =
        lexicon.is(t, at, HanCue.CHANGE_FROM) && lexicon.is(t, high.end(), HanCue.CHANGE_TO);
    boolean plain = high.isPlain() && !high.isCounted() && low.isPlain();
    boolean lone = low.numeral() != null && low.numeral().isLone() && plain && !from;
    return !change && !lone && (from || !plain || isPlainRange(low, high));
  }

  /** 20-100, 5k-20k: but 3-1 is a score. */
  private static boolean isPlainRange(HanAmount low, HanAmount high) {
    return low.amount().value().compareTo(high.amount().value()) < 0;
  }

  /** 10000与20000之间; 二、三人. */
  private boolean isSpan(HanText t, int at, HanAmount low, HanAmount high) {
    if (t.at(at) == LIST_COMMA) {
      HanNumeral one = low.numeral();
      HanNumeral two = high.numeral();
      boolean digits = one != null && two != null && low.isPlain() && !low.isCounted();
      return digits
          && one != null
          && two != null
          && one.small() > 0
          && one.small() < 9
          && two.small() == one.small() + 1
          && (high.isCounted() || !high.isPlain());
    }
    return lexicon.is(t, t.past(high.end()), HanCue.BETWEEN)
        || lexicon.is(t, t.past(high.to()), HanCue.BETWEEN);
  }

  /** Both ends in the unit of the second; null where they do not go together. */
  private static @Nullable HanAmount joined(HanAmount low, HanAmount high) {
    Amount a = low.amount();
    Amount b = high.amount();
    boolean same = a.kind() == b.kind() && Objects.equals(a.unit(), b.unit());
    boolean bare = low.isPlain() && !low.isCounted() && low.numeral() != null;
    if (!same && !bare) {
      return null;
    }
    Rational from = same && !bare ? a.value() : lowOf(low, high);
    if (from.compareTo(b.value()) >= 0) {
      return null;
    }
    Amount both =
        new Amount(
            b.kind(),
            from,
            b.to() == null ? b.value() : b.to(),
            b.unit(),
            b.sign() == null ? a.sign() : b.sign(),
            a.bound() == null ? b.bound() : a.bound(),
            b.per(),
            b.step());
    return new HanAmount(
        both,
        low.from(),
        high.to(),
        high.end(),
        RecognitionRule.range(b.kind()),
        high.numeral(),
        Rational.ONE);
  }

  /** The 3 of 3到5亿元 is as large as the 5 makes it. */
  private static Rational lowOf(HanAmount low, HanAmount high) {
    HanNumeral one = low.numeral();
    HanNumeral two = high.numeral();
    if (one == null) {
      return low.amount().value();
    }
    boolean bare = two != null && one.scale().equals(Rational.ONE);
    boolean adopts =
        bare && two != null && one.value().times(two.scale()).compareTo(two.value()) < 0;
    Rational scaled = adopts && two != null ? one.value().times(two.scale()) : one.value();
    return scaled.times(high.factor());
  }
}
