package io.checksummary.recognise.han.amount;

import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Amount.Kind;
import io.checksummary.quantity.Bound;
import io.checksummary.quantity.Rational;
import io.checksummary.quantity.Units;
import io.checksummary.recognise.han.lexicon.HanCue;
import io.checksummary.recognise.han.lexicon.HanLexicon;
import io.checksummary.recognise.han.numeral.HanNumeral;
import io.checksummary.recognise.han.numeral.HanStarts;
import io.checksummary.recognise.han.numeral.HanText;
import io.checksummary.recognise.han.numeral.WordTrie.Found;
import io.checksummary.recognise.mention.RecognitionRule;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Measures whose unit has a part before the number: 摄氏37度, 時速120キロ. */
final class HanPrefixedUnits {

  /** Reads an amount of which no part stands before the number. */
  interface Amounts {
    @Nullable HanAmount at(HanText t, int i);
  }

  private final HanLexicon lexicon;
  private final HanNumberReader numbers;
  private final Amounts amounts;

  HanPrefixedUnits(HanLexicon lexicon, HanNumberReader numbers, Amounts amounts) {
    this.lexicon = lexicon;
    this.numbers = numbers;
    this.amounts = amounts;
  }

  /** 摄氏37度, 時速120キロ: the unit's first part stands before the number. */
  @Nullable HanAmount at(HanText t, int i) {
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
    int sign = numbers.signEnd(t, at);
    HanNumeral n = numbers.at(t, sign > at ? t.past(sign) : at);
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
    HanAmount f = amounts.at(t, t.past(pastAbout(t, end)));
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
}
