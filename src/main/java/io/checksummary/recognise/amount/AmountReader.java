package io.checksummary.recognise.amount;

import io.checksummary.quantity.Amount.Kind;
import io.checksummary.quantity.Bound;
import io.checksummary.quantity.Rational;
import io.checksummary.recognise.lexicon.Lexicon;
import io.checksummary.recognise.lexicon.NumberWord;
import io.checksummary.recognise.lexicon.PhraseDictionary.Match;
import io.checksummary.recognise.mention.RecognitionRule;
import io.checksummary.recognise.numeral.Numeral;
import io.checksummary.recognise.numeral.NumeralReader;
import io.checksummary.recognise.token.NumberTokens;
import org.jspecify.annotations.Nullable;

/** Reads a number with its sign, currency, percent or unit: "-$5.2bn", "37 per cent", "24°C". */
public final class AmountReader {

  private static final Rational BASIS = Rational.of(1, 100);

  private final Lexicon lexicon;
  private final NumeralReader numerals;
  private final UnitReader measures;
  private final CompoundMeasures compounds;
  private final MoneyReader money;
  private final BoundReader hedges;

  public AmountReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.numerals = new NumeralReader(lexicon);
    this.measures = new UnitReader(lexicon);
    this.compounds = new CompoundMeasures(lexicon, measures);
    this.money = new MoneyReader(lexicon, numerals);
    this.hedges = new BoundReader(lexicon);
  }

  /** The figure that begins at token {@code i}, its sign included; null where none does. */
  public @Nullable AmountDraft at(NumberTokens t, int i) {
    if (t.isSign(i, '(')) {
      return bracketed(t, i);
    }
    int from = afterMinus(t, i);
    AmountDraft prefixed = money.at(t, from);
    AmountDraft figure = prefixed != null ? prefixed : counted(t, from);
    return figure == null ? null : compound(t, signed(figure, i, from > i));
  }

  /** "(5.2)%", "(38.4) million euros": a fall or a loss, as accounts write it. */
  private @Nullable AmountDraft bracketed(NumberTokens t, int i) {
    Numeral n = t.isNumber(i + 1) ? numerals.at(t, i + 1, false) : null;
    boolean repeated = lexicon.numberWord(t, i - 1) != null;
    if (n != null && !n.isScaled() && t.isSign(n.to(), ')') && !repeated) {
      AmountDraft loss = loss(t, i, numerals.afterBracket(t, n));
      if (loss != null) {
        return loss;
      }
    }
    boolean closed =
        n != null && t.isSign(n.to(), ')') && t.isSign(n.to() + 1, '%') && t.joined(n.to() + 1);
    return n == null || !closed
        ? null
        : AmountDraft.bare(n, i, n.value().negate())
            .counting(Kind.PERCENT, "percent", n.to() + 2, RecognitionRule.PERCENT_SIGN);
  }

  /** "(38.4) million euros"; null where no scale stands behind the bracket. */
  private @Nullable AmountDraft loss(NumberTokens t, int i, Numeral n) {
    if (!n.isScaled()) {
      return null;
    }
    AmountDraft bare = AmountDraft.bare(n, i, n.value().negate());
    AmountDraft counted = measured(t, bare);
    return counted == null ? bare : counted;
  }

  /** The scaled number at a token that a currency before it makes money; null where none is. */
  public @Nullable AmountDraft paid(NumberTokens t, int i) {
    Numeral n = numerals.at(t, i, true);
    return n != null && n.isScaled() && n.form() != Numeral.Form.ORDINAL
        ? AmountDraft.bare(n, i, n.value())
        : null;
  }

  /** The number alone at token {@code i}, with no look at what it counts. */
  @Nullable Numeral numeral(NumberTokens t, int i) {
    return numerals.at(t, i, false);
  }

  private static AmountDraft signed(AmountDraft f, int from, boolean negative) {
    Rational value = negative && f.value().signum() > 0 ? f.value().negate() : f.value();
    return new AmountDraft(
        from,
        f.to(),
        f.kind(),
        value,
        f.step(),
        f.unit(),
        f.sign(),
        f.numeral(),
        f.prefixed(),
        f.rule());
  }

  /** Past a minus that belongs to the number; {@code i} where there is none. */
  int afterMinus(NumberTokens t, int i) {
    NumberWord word = lexicon.numberWord(t, i);
    if (word != null && word.type() == NumberWord.Type.MINUS) {
      // "plus/minus 120" is 120 either way.
      return t.near(i + 1) && !t.isSign(i - 1, '/') ? i + 1 : i;
    }
    boolean free =
        !t.joined(i)
            || t.isSign(i - 1, '(')
            || t.isSign(i - 1, '~')
            || t.type(i - 1) == NumberTokens.END;
    boolean minus = t.isSign(i, '-') && free && t.first(i) != '—';
    return minus && (t.joined(i + 1) || t.first(i) == '−') ? i + 1 : i;
  }

  private @Nullable AmountDraft counted(NumberTokens t, int i) {
    Numeral n = numerals.at(t, i, false);
    if (n == null || n.form() == Numeral.Form.ORDINAL) {
      return null;
    }
    AmountDraft bare = AmountDraft.bare(n, i, n.value());
    AmountDraft counted = measured(t, bare);
    Match<Bound> bound = counted == null ? hedges.between(t, n.to()) : null;
    if (bound != null) {
      counted = measured(t, AmountDraft.bare(n.until(bound.end()), i, n.value()));
    }
    return counted != null ? counted : fraction(t, bare);
  }

  /** The figure with the currency or the unit that follows it; null where none does. */
  @Nullable AmountDraft measured(NumberTokens t, AmountDraft bare) {
    AmountDraft unit = measures.after(t, bare);
    AmountDraft paid = money.after(t, bare);
    if (unit == null || paid == null) {
      return unit == null ? paid : unit;
    }
    if (unit.to() == paid.to()) {
      return measures.isWeight(t, bare, paid.to()) ? unit : paid;
    }
    return unit.to() > paid.to() ? unit : paid;
  }

  private static AmountDraft fraction(NumberTokens t, AmountDraft bare) {
    if (bare.numeral().form() != Numeral.Form.FRACTION) {
      return bare;
    }
    boolean words = t.isWord(bare.numeral().from());
    RecognitionRule rule = words ? RecognitionRule.FRACTION_WORD : RecognitionRule.FRACTION_DIGITS;
    return bare.counting(Kind.FRACTION, null, bare.to(), rule);
  }

  /** "5 feet 2 inches", "an hour and 45 minutes", "6lb 4oz", "two years and a half". */
  public AmountDraft compound(NumberTokens t, AmountDraft f) {
    if (f.unit() == null || f.numeral().form() == Numeral.Form.FRACTION) {
      return f;
    }
    return switch (f.kind()) {
      case MEASURE, DURATION -> compounds.at(t, f, numerals);
      case MONEY -> money.compound(t, f);
      case NUMBER, ORDINAL, MULTIPLE, FRACTION, PERCENT, PERCENTAGE_POINT, AGE -> f;
    };
  }

  /** A basis point is the hundredth part of a percentage point. */
  static AmountDraft basis(AmountDraft f) {
    return f.times(BASIS);
  }
}
