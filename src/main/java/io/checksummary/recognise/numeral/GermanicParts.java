package io.checksummary.recognise.numeral;

import io.checksummary.quantity.Rational;
import io.checksummary.recognise.lexicon.LexicalCue;
import io.checksummary.recognise.lexicon.Lexicon;
import io.checksummary.recognise.lexicon.NumberWord;
import io.checksummary.recognise.numeral.Numeral.Form;
import io.checksummary.recognise.token.NumberTokens;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a whole in German and Dutch words: "ein halb", "drei Viertel", "zwei Drittel", "twee
 * derde", alone or after a whole number.
 */
final class GermanicParts {

  private final Lexicon lexicon;
  private final LinkedWords linked;
  private final FractionWords fractions;

  GermanicParts(Lexicon lexicon, LinkedWords linked, FractionWords fractions) {
    this.lexicon = lexicon;
    this.linked = linked;
    this.fractions = fractions;
  }

  /** "ein halb", "eine halbe", "halb", "drei Viertel", "zwei Drittel", without what they are of. */
  @Nullable Numeral at(NumberTokens t, int i) {
    NumberWord first = lexicon.numberWord(t, i);
    if (first == null) {
      return null;
    }
    boolean top = first.type() == NumberWord.Type.ONE || first.type() == NumberWord.Type.DIGIT;
    int at = top ? LinkedWords.past(t, i + 1) : i;
    NumberWord word = t.near(at) ? lexicon.numberWord(t, at) : null;
    if (word == null) {
      return null;
    }
    Rational tops = top ? first.value() : Rational.ONE;
    return switch (word.type()) {
      case HALF, QUARTER -> Numeral.fraction(i, at + 1, word.value().times(tops));
      case DENOMINATOR -> Numeral.fraction(i, at + 1, tops.over(word.value()));
      case ORDINAL_DIGIT, ORDINAL ->
          lexicon.format.rankedParts() && top && word.value().compareTo(Rational.of(2)) > 0
              ? Numeral.fraction(i, at + 1, tops.over(word.value()))
              : null;
      default -> null;
    };
  }

  /** "drei und eine halbe", "dreieinhalb", "fünf und drei viertel"; null where no part follows. */
  @Nullable Numeral wholeAndPart(NumberTokens t, Numeral n) {
    int and = LinkedWords.past(t, n.to());
    int at = linked.is(t, and, NumberWord.Type.AND) ? LinkedWords.past(t, and + 1) : and;
    if (!t.near(at) || (at == and && !t.joined(and) && !isOneHalf(t, at))) {
      return null;
    }
    Numeral part = at(t, at);
    if (part == null) {
      return null;
    }
    Rational more = n.isScaled() ? part.value().times(n.scale()) : part.value();
    return n.plus(more, Rational.ZERO, part.to());
  }

  private boolean isOneHalf(NumberTokens t, int at) {
    return lexicon.is(t, at, NumberWord.Type.ONE) && linked.is(t, at + 1, NumberWord.Type.HALF);
  }

  /** "een vijfde", where the ordinal is the part's name too: Dutch. */
  @Nullable Numeral rankPart(NumberTokens t, int i, int at) {
    NumberWord word = lexicon.word(t, at);
    boolean cued =
        lexicon.is(t, at + 1, LexicalCue.ORDINAL_FRACTION)
            || lexicon.is(t, i - 1, LexicalCue.FRACTION_BEFORE)
            || t.type(at + 1) == NumberTokens.END
            || t.isSign(at + 1, '.')
            || t.isSign(at + 1, ',')
            || t.isSign(at - 1, '-');
    return lexicon.format.rankedParts() && cued && word.value().compareTo(Rational.of(2)) > 0
        ? fractions.part(t, i, at + 1, Rational.ONE.over(word.value()))
        : null;
  }

  /** "eine halbe Million", "ein halbes Dutzend", "een halve"; alone only where a noun follows. */
  @Nullable Numeral halfOf(NumberTokens t, int from, int at) {
    return fractions.part(t, from, at + 1, lexicon.word(t, at).value());
  }

  /** "halbe Stunde", "die Hälfte": "halb" by itself is half full. */
  @Nullable Numeral half(NumberTokens t, int i) {
    Numeral part = fractions.part(t, i, i + 1, lexicon.word(t, i).value());
    if (part == null || part.isScaled() || part.form() != Form.FRACTION) {
      return part;
    }
    boolean unit = t.near(i + 1) && lexicon.units.at(t, i + 1) != null;
    return lexicon.is(t, i, LexicalCue.HALF_ALONE) || unit ? part : null;
  }

  @Nullable Numeral quarter(NumberTokens t, int i) {
    boolean unit = t.near(i + 1) && lexicon.units.at(t, i + 1) != null;
    boolean alone = lexicon.word(t, i).value().compareTo(Rational.of(1, 2)) > 0;
    return unit || alone ? fractions.part(t, i, i + 1, lexicon.word(t, i).value()) : null;
  }

  /** "twee derde", "drie vijfde": Dutch names parts as it does ranks. */
  Numeral ranked(NumberTokens t, Numeral n, int at) {
    Rational bottom = lexicon.word(t, at).value();
    boolean part = lexicon.format.rankedParts() && bottom.compareTo(Rational.of(2)) > 0;
    return part ? part(t, n, at + 1, n.value().over(bottom)) : n;
  }

  Numeral over(NumberTokens t, Numeral n, int at) {
    NumberWord word = lexicon.word(t, at);
    Rational one =
        word.type() == NumberWord.Type.DENOMINATOR ? Rational.ONE.over(word.value()) : word.value();
    return part(t, n, at + 1, n.value().times(one));
  }

  private Numeral part(NumberTokens t, Numeral n, int end, Rational value) {
    Numeral part = fractions.part(t, n.from(), end, value);
    return part == null ? n : part;
  }

  /** "ein zwei und zwanzigstel": the bottom of a fraction in several words. */
  @Nullable Numeral bottom(NumberTokens t, int from, BigInteger top, int at) {
    int and = LinkedWords.past(t, at + 1);
    int last = LinkedWords.past(t, and + 1);
    NumberWord word =
        linked.is(t, and, NumberWord.Type.AND) && t.near(last) ? lexicon.numberWord(t, last) : null;
    boolean tens = word != null && word.value().compareTo(Rational.of(20)) >= 0;
    boolean names =
        word != null
            && (word.type() == NumberWord.Type.DENOMINATOR
                || (word.type() == NumberWord.Type.ORDINAL && lexicon.format.rankedParts()));
    if (!tens || !names || word == null || !isUnit(t, at)) {
      return null;
    }
    Rational bottom = lexicon.word(t, at).value().plus(word.value());
    return Numeral.fraction(from, last + 1, Rational.of(new BigDecimal(top)).over(bottom));
  }

  private boolean isUnit(NumberTokens t, int at) {
    return lexicon.is(t, at, NumberWord.Type.DIGIT) || lexicon.is(t, at, NumberWord.Type.ONE);
  }
}
