package io.checksummary.recognise.numeral;

import io.checksummary.quantity.Rational;
import io.checksummary.recognise.lexicon.Lexicon;
import io.checksummary.recognise.lexicon.NumberWord;
import io.checksummary.recognise.token.NumberTokens;

/** Number words that stand near one another, a hyphen between at most: "zwei-hundert". */
final class LinkedWords {

  private final Lexicon lexicon;

  LinkedWords(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Past a hyphen that joins two words. */
  static int past(NumberTokens t, int at) {
    return t.isSign(at, '-') && t.joined(at) && t.joined(at + 1) ? at + 1 : at;
  }

  /** Whether such a word stands near the one before it. */
  boolean is(NumberTokens t, int at, NumberWord.Type type) {
    return t.near(at) && lexicon.is(t, at, type);
  }

  /** "zwanzig", "zwanzigste". */
  boolean isTens(NumberTokens t, int at) {
    NumberWord word = t.near(at) ? lexicon.numberWord(t, at) : null;
    boolean ordinal = word != null && word.type() == NumberWord.Type.ORDINAL;
    return isTen(t, at)
        || (ordinal && word != null && word.value().compareTo(Rational.of(20)) >= 0);
  }

  boolean isTen(NumberTokens t, int at) {
    return is(t, at, NumberWord.Type.TEN);
  }
}
