package io.checksummary.recognise.amount;

import io.checksummary.quantity.Amount.Kind;
import io.checksummary.quantity.Rational;
import io.checksummary.quantity.Units;
import io.checksummary.recognise.lexicon.LexicalCue;
import io.checksummary.recognise.lexicon.Lexicon;
import io.checksummary.recognise.lexicon.NumberWord;
import io.checksummary.recognise.lexicon.PhraseDictionary.Match;
import io.checksummary.recognise.mention.RecognitionRule;
import io.checksummary.recognise.numeral.Numeral;
import io.checksummary.recognise.numeral.NumeralReader;
import io.checksummary.recognise.token.NumberTokens;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Measures of several parts: "5 feet 2 inches", "an hour and 45 minutes", "6lb 4oz", "two years and
 * a half".
 */
final class CompoundMeasures {

  private static final int INCHES = 12;

  private final Lexicon lexicon;
  private final UnitReader measures;

  CompoundMeasures(Lexicon lexicon, UnitReader measures) {
    this.lexicon = lexicon;
    this.measures = measures;
  }

  /** "5 feet 2 inches": the sum in the smaller unit, where that is exact; else the first alone. */
  AmountDraft at(NumberTokens t, AmountDraft f, NumeralReader numerals) {
    AmountDraft sum = isMinute(t, f) ? minute(f) : f;
    AmountDraft more = f.isNegative() || !f.value().isWhole() ? null : smaller(t, sum, numerals);
    while (more != null) {
      sum = more;
      more = smaller(t, sum, numerals);
    }
    return sum;
  }

  /** "1m 10.967s": beside seconds the letter is no metre. */
  private boolean isMinute(NumberTokens t, AmountDraft f) {
    Match<String> next =
        "meter".equals(f.unit()) && t.is(f.to() - 1, "m") && t.isNumber(f.to())
            ? lexicon.units.at(t, f.to() + 1)
            : null;
    return next != null && next.value().equals("second") && t.joined(f.to() + 1);
  }

  private static AmountDraft minute(AmountDraft f) {
    return f.counting(Kind.DURATION, "minute", f.to(), RecognitionRule.DURATION_UNIT);
  }

  private @Nullable AmountDraft smaller(NumberTokens t, AmountDraft f, NumeralReader numerals) {
    int at = next(t, f.to());
    if (f.unit() == null || !t.near(at) || Units.isPer(f.unit())) {
      return null;
    }
    AmountDraft half = half(t, f, numerals, at);
    if (half != null) {
      return half;
    }
    Numeral n = at > f.to() && t.isWord(at) && at == f.to() + 2 ? null : numerals.at(t, at, false);
    if (n == null || n.form() == Numeral.Form.ORDINAL || n.form() == Numeral.Form.FRACTION) {
      return null;
    }
    AmountDraft part = measures.after(t, AmountDraft.bare(n, at, n.value()));
    boolean in = part == null && lexicon.is(t, n.to(), LexicalCue.IN) && f.unit().equals("foot");
    boolean minutes = f.unit().equals("hour") && t.joined(n.to()) && t.is(n.to(), "m");
    String unit = in ? "inch" : minutes ? "minute" : part == null ? implied(t, f, n) : part.unit();
    int end = in ? n.to() + 1 : part == null ? n.to() : part.to();
    int mark = part == null && isInches(t, end) ? end + 1 : end;
    return unit == null ? null : sum(f, n.value(), n.step(), unit, mark);
  }

  private static boolean isInches(NumberTokens t, int at) {
    return t.joined(at) && (t.isSign(at, '"') || t.isSign(at, '”') || t.isSign(at, '″'));
  }

  /** "an hour and a half". */
  private @Nullable AmountDraft half(
      NumberTokens t, AmountDraft f, NumeralReader numerals, int at) {
    if (at != f.to() + 1 || t.isSign(f.to(), ',') || t.isSign(f.to(), '-')) {
      return null;
    }
    NumberWord.Type type = lexicon.type(t, at);
    if (type == NumberWord.Type.DEMI || type == NumberWord.Type.ONE || isDenominator(t, at)) {
      return demi(t, f, at);
    }
    boolean article = type == NumberWord.Type.ARTICLE || type == NumberWord.Type.HALF;
    Numeral n = article ? numerals.at(t, at, false) : null;
    return n == null || n.form() != Numeral.Form.FRACTION || lexicon.is(t, n.to(), LexicalCue.OF)
        ? null
        : f.sum(f.value().plus(n.value()), Rational.ZERO, f.unit(), n.to(), rule(f));
  }

  private boolean isDenominator(NumberTokens t, int at) {
    NumberWord word = lexicon.numberWord(t, at);
    return word != null
        && (word.type() == NumberWord.Type.DENOMINATOR
            || word.type() == NumberWord.Type.ORDINAL_DIGIT)
        && word.value().equals(Rational.of(4))
        && !lexicon.format.isPlural(t, at);
  }

  /** "dos horas y media", "un kilo e mezzo", "une heure et quart". */
  private @Nullable AmountDraft demi(NumberTokens t, AmountDraft f, int at) {
    int last = lexicon.is(t, at, NumberWord.Type.ONE) ? at + 1 : at;
    boolean quarter = isDenominator(t, last);
    boolean goes = lexicon.is(t, last, NumberWord.Type.DEMI) || quarter;
    Rational more = quarter ? Rational.of(1, 4) : Rational.of(1, 2);
    return goes && f.value().isWhole() && lexicon.is(t, f.to(), NumberWord.Type.AND)
        ? f.sum(f.value().plus(more), Rational.ZERO, f.unit(), last + 1, rule(f))
        : null;
  }

  private static RecognitionRule rule(AmountDraft f) {
    return f.kind() == Kind.DURATION
        ? RecognitionRule.DURATION_COMPOUND
        : RecognitionRule.MEASURE_COMPOUND;
  }

  private @Nullable AmountDraft sum(
      AmountDraft f, Rational more, Rational step, String unit, int end) {
    Rational whole = Units.convert(f.value(), String.valueOf(f.unit()), unit).orElse(null);
    Rational one = Units.convert(Rational.ONE, String.valueOf(f.unit()), unit).orElse(null);
    if (whole == null || one == null) {
      return null;
    }
    boolean fits =
        one.compareTo(more) > 0
            && one.compareTo(Rational.ONE) > 0
            && !Units.dimension(unit).equals(Optional.of("temperature"));
    return fits ? f.sum(whole.plus(more), step, unit, end, rule(f)) : null;
  }

  /** "5-foot-2", "5'2", "1h30", "five foot two": the unit below needs no name. */
  private @Nullable String implied(NumberTokens t, AmountDraft f, Numeral n) {
    boolean joined = t.joined(n.from()) && (t.isSign(n.from() - 1, '-') || t.joined(f.to()));
    boolean spoken = n.from() == f.to() && isLast(t, n.to());
    if (!(joined || spoken) || !n.isWhole() || f.unit() == null || n.isScaled()) {
      return null;
    }
    return switch (f.unit()) {
      case "foot" -> n.value().compareTo(Rational.of(INCHES)) < 0 ? "inch" : null;
      case "hour" ->
          n.value().compareTo(Rational.of(60)) < 0 && !t.isSign(n.from() - 1, '-')
              ? "minute"
              : null;
      default -> null;
    };
  }

  /** Whether nothing follows that the number could count. */
  private boolean isLast(NumberTokens t, int at) {
    boolean mark =
        t.type(at) == NumberTokens.END || (t.type(at) == NumberTokens.SIGN && !t.isSign(at, '-'));
    boolean figure = t.isSign(at, '%') || (lexicon.starts(t, at) & Lexicon.Start.MONEY) != 0;
    return (mark && !figure)
        || lexicon.is(t, at, LexicalCue.LONG_AFTER)
        || lexicon.is(t, at, NumberWord.Type.AND);
  }

  /** Past "and", a comma or a hyphen between the parts. */
  private int next(NumberTokens t, int at) {
    boolean mark =
        (t.isSign(at, ',') && !t.joined(at + 1))
            || (t.isSign(at, '-') && t.joined(at) && t.joined(at + 1));
    if (mark || (t.near(at) && lexicon.type(t, at) == NumberWord.Type.AND)) {
      return t.isSign(at, ',') && lexicon.type(t, at + 1) == NumberWord.Type.AND ? at + 2 : at + 1;
    }
    return at;
  }
}
