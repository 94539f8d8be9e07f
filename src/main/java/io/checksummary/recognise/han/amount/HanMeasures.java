package io.checksummary.recognise.han.amount;

import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Amount.Kind;
import io.checksummary.quantity.Rational;
import io.checksummary.quantity.Units;
import io.checksummary.recognise.han.lexicon.HanCue;
import io.checksummary.recognise.han.lexicon.HanLexicon;
import io.checksummary.recognise.han.lexicon.HanUnit;
import io.checksummary.recognise.han.numeral.HanNumeral;
import io.checksummary.recognise.han.numeral.HanText;
import io.checksummary.recognise.han.numeral.WordTrie.Found;
import io.checksummary.recognise.mention.RecognitionRule;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Measures, durations and percentages by the unit after them, of several parts too: 1時間30分, 1米75.
 */
final class HanMeasures {

  private static final Rational HALF = Rational.of(1, 2);

  private final HanLexicon lexicon;

  HanMeasures(HanLexicon lexicon) {
    this.lexicon = lexicon;
  }

  HanAmount at(HanText t, HanNumeral n, String id, int end) {
    HanAmount percent = percent(t, n, id, end);
    return percent != null ? percent : counted(t, n, id, end);
  }

  private @Nullable HanAmount percent(HanText t, HanNumeral n, String id, int end) {
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
    return null;
  }

  private HanAmount counted(HanText t, HanNumeral n, String id, int end) {
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

  /** 3分5秒: a minute where Chinese else counts points. */
  int minuteBeforeSecond(HanText t, int at) {
    int minute = lexicon.end(t, at, HanCue.MINUTE);
    HanNumeral second = minute > at ? lexicon.numerals.at(t, t.past(minute)) : null;
    boolean half = minute > at && lexicon.is(t, minute, HanCue.HALF);
    return half || (second != null && lexicon.is(t, t.past(second.to()), HanCue.SECOND))
        ? minute
        : at;
  }
}
