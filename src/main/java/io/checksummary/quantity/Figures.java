package io.checksummary.quantity;

import io.checksummary.quantity.Amount.Kind;
import org.jspecify.annotations.Nullable;

/** Reads a number with its sign, currency, percent or unit: "-$5.2bn", "37 per cent", "24°C". */
final class Figures {

  private static final Rational BASIS = Rational.of(1, 100);

  private final Lexicon lexicon;
  private final Numerals numerals;
  private final Measures measures;
  private final Money money;

  Figures(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.numerals = new Numerals(lexicon);
    this.measures = new Measures(lexicon);
    this.money = new Money(lexicon, numerals);
  }

  /** The figure that begins at token {@code i}, its sign included; null where none does. */
  @Nullable Figure at(Tokens t, int i) {
    if (t.isSign(i, '(')) {
      return bracketed(t, i);
    }
    int from = afterMinus(t, i);
    Figure prefixed = money.at(t, from);
    Figure figure = prefixed != null ? prefixed : counted(t, from);
    return figure == null ? null : compound(t, signed(figure, i, from > i));
  }

  /** "(5.2)%": a fall, as accounts write it. */
  private @Nullable Figure bracketed(Tokens t, int i) {
    Numeral n = t.isNumber(i + 1) ? numerals.at(t, i + 1, false) : null;
    boolean closed =
        n != null && t.isSign(n.to(), ')') && t.isSign(n.to() + 1, '%') && t.joined(n.to() + 1);
    return n == null || !closed
        ? null
        : Figure.bare(n, i, n.value().negate())
            .counting(Kind.PERCENT, "percent", n.to() + 2, Rule.PERCENT_SIGN);
  }

  /** The number alone at token {@code i}, with no look at what it counts. */
  @Nullable Numeral numeral(Tokens t, int i) {
    return numerals.at(t, i, false);
  }

  private static Figure signed(Figure f, int from, boolean negative) {
    Rational value = negative && f.value().signum() > 0 ? f.value().negate() : f.value();
    return new Figure(
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
  int afterMinus(Tokens t, int i) {
    NumberWord word = lexicon.numberWord(t, i);
    if (word != null && word.type() == NumberWord.Type.MINUS) {
      return t.near(i + 1) ? i + 1 : i;
    }
    boolean free =
        !t.joined(i) || t.isSign(i - 1, '(') || t.isSign(i - 1, '~') || t.type(i - 1) == Tokens.END;
    boolean minus = t.isSign(i, '-') && free && t.first(i) != '—';
    return minus && (t.joined(i + 1) || t.first(i) == '−') ? i + 1 : i;
  }

  private @Nullable Figure counted(Tokens t, int i) {
    Numeral n = numerals.at(t, i, false);
    if (n == null || n.form() == Numeral.Form.ORDINAL) {
      return null;
    }
    Figure bare = Figure.bare(n, i, n.value());
    Figure counted = measured(t, bare);
    return counted != null ? counted : fraction(t, bare);
  }

  /** The figure with the currency or the unit that follows it; null where none does. */
  @Nullable Figure measured(Tokens t, Figure bare) {
    Figure unit = measures.after(t, bare);
    Figure paid = money.after(t, bare);
    if (unit == null || paid == null) {
      return unit == null ? paid : unit;
    }
    if (unit.to() == paid.to()) {
      return measures.isWeight(t, bare, paid.to()) ? unit : paid;
    }
    return unit.to() > paid.to() ? unit : paid;
  }

  private static Figure fraction(Tokens t, Figure bare) {
    if (bare.numeral().form() != Numeral.Form.FRACTION) {
      return bare;
    }
    boolean words = t.isWord(bare.numeral().from());
    Rule rule = words ? Rule.FRACTION_WORD : Rule.FRACTION_DIGITS;
    return bare.counting(Kind.FRACTION, null, bare.to(), rule);
  }

  /** "5 feet 2 inches", "an hour and 45 minutes", "6lb 4oz", "two years and a half". */
  private Figure compound(Tokens t, Figure f) {
    if (f.unit() == null || f.numeral().form() == Numeral.Form.FRACTION) {
      return f;
    }
    return switch (f.kind()) {
      case MEASURE, DURATION -> measures.compound(t, f, numerals);
      case MONEY -> money.compound(t, f);
      case NUMBER, ORDINAL, MULTIPLE, FRACTION, PERCENT, PERCENTAGE_POINT, AGE -> f;
    };
  }

  /** A basis point is the hundredth part of a percentage point. */
  static Figure basis(Figure f) {
    return f.times(BASIS);
  }
}
