package io.checksummary.recognise.numeral;

import io.checksummary.quantity.Rational;
import io.checksummary.recognise.lexicon.LexicalCue;
import io.checksummary.recognise.lexicon.Lexicon;
import io.checksummary.recognise.lexicon.NumberWord;
import io.checksummary.recognise.numeral.Numeral.Form;
import io.checksummary.recognise.token.NumberTokens;
import org.jspecify.annotations.Nullable;

/** Parts in words: "half", "a quarter of", "two-thirds", and scales that they are of. */
public final class FractionWords {

  private final Lexicon lexicon;

  public FractionWords(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** "a third of", "by a fifth.": a part, unless a noun makes it a rank ("a third man"). */
  @Nullable Numeral articleFraction(NumberTokens t, int i) {
    int next = i + 2;
    boolean part = lexicon.word(t, i + 1).value().compareTo(Rational.of(2)) > 0;
    boolean cued = lexicon.is(t, i - 1, LexicalCue.FRACTION_BEFORE) || isTiny(t, i + 1);
    return part && (cued || lexicon.is(t, next, LexicalCue.ORDINAL_FRACTION))
        ? part(t, i, next, Rational.ONE.over(lexicon.word(t, i + 1).value()))
        : null;
  }

  /** "the richest tenth of households": a part, since a rank would have its noun next. */
  @Nullable Numeral topPart(NumberTokens t, int i) {
    boolean part =
        lexicon.is(t, i - 1, LexicalCue.TOP_PART)
            && t.near(i)
            && lexicon.is(t, i + 1, LexicalCue.OF)
            && lexicon.word(t, i).value().compareTo(Rational.of(2)) > 0;
    return part ? Numeral.fraction(i, i + 1, Rational.ONE.over(lexicon.word(t, i).value())) : null;
  }

  /** "a millionth" is a rank only before a noun: "a millionth visitor". */
  private boolean isTiny(NumberTokens t, int at) {
    return lexicon.type(t, at) == NumberWord.Type.ORDINAL_SCALE && !t.isWord(at + 1);
  }

  /** "half", but not the half of a pitch: "the defensive half". */
  @Nullable Numeral half(NumberTokens t, int i) {
    boolean place =
        lexicon.is(t, i - 1, LexicalCue.HALF_BEFORE) && !lexicon.is(t, i + 1, LexicalCue.OF);
    return place ? null : part(t, i, i + 1, Rational.of(1, 2));
  }

  /** "a quarter", "quarter of a million", but not "the quarter". */
  @Nullable Numeral quarterOf(NumberTokens t, int i, int at) {
    Numeral part = part(t, i, at + 1, Rational.of(1, 4));
    boolean compound = t.isSign(at + 1, '-') && t.joined(at + 2) && !isPartOfUnit(t, at + 1);
    boolean bare = compound || (i == at && part != null && !part.isScaled());
    return (bare && !isPartOfUnit(t, at + 1)) || lexicon.format.isPlural(t, at) ? null : part;
  }

  private boolean isPartOfUnit(NumberTokens t, int at) {
    int unit = unitAfterPart(t, at);
    return unit > at && lexicon.units.at(t, unit) != null;
  }

  /** "two quarters", "the past three quarters", "eleven quarters" are parts of years. */
  private boolean isTime(NumberTokens t, Numeral n) {
    boolean parts = n.value().equals(Rational.ONE) || n.value().equals(Rational.of(3));
    return !parts || lexicon.is(t, n.from() - 1, LexicalCue.MORE);
  }

  /** Where the words after "half" or "half of" and an article begin; {@code at} without these. */
  public int unitAfterPart(NumberTokens t, int at) {
    int article = lexicon.is(t, at, LexicalCue.OF) ? at + 1 : at;
    int word = t.isSign(article, '-') && t.joined(article + 1) ? article + 1 : article;
    if (t.near(word) && lexicon.type(t, word) == NumberWord.Type.ARTICLE) {
      return t.isSign(word + 1, '-') && t.joined(word + 2) ? word + 2 : word + 1;
    }
    return t.isSign(at, '-') && t.joined(at + 1) ? at + 1 : at;
  }

  /** A fraction, and the scale that it is a part of: "half a million", "half dozen". */
  @Nullable Numeral part(NumberTokens t, int from, int end, Rational value) {
    Numeral fraction = Numeral.fraction(from, end, value);
    int scale = unitAfterPart(t, end);
    NumberWord.Type type = t.near(scale) ? lexicon.type(t, scale) : null;
    if (type == NumberWord.Type.GROUP) {
      return Numeral.whole(
          from, scale + 1, value.times(lexicon.word(t, scale).value()), Form.WORDS);
    }
    boolean scales = type == NumberWord.Type.HUNDRED || type == NumberWord.Type.SCALE;
    return scales ? words(fraction.scaled(lexicon.word(t, scale).value(), scale + 1)) : fraction;
  }

  private static Numeral words(Numeral n) {
    return new Numeral(n.from(), n.to(), n.value(), n.step(), n.scale(), Form.WORDS);
  }

  Numeral denominated(NumberTokens t, Numeral n, int at, NumberWord.Type type) {
    boolean quarters = type == NumberWord.Type.QUARTER && isTime(t, n);
    boolean singular =
        type == NumberWord.Type.HALF
            && n.value().compareTo(Rational.ONE) > 0
            && !lexicon.format.isPlural(t, at);
    if (quarters || singular) {
      return n;
    }
    Rational bottom =
        type == NumberWord.Type.DENOMINATOR
            ? lexicon.word(t, at).value()
            : Rational.ONE.over(lexicon.word(t, at).value());
    Numeral part = part(t, n.from(), at + 1, n.value().over(bottom));
    return part == null ? n : part;
  }
}
