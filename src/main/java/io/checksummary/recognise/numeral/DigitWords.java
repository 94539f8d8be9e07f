package io.checksummary.recognise.numeral;

import io.checksummary.quantity.Rational;
import io.checksummary.recognise.lexicon.Lexicon;
import io.checksummary.recognise.lexicon.NumberWord;
import io.checksummary.recognise.token.NumberTokens;

/**
 * Words that are read digit by digit after "point": "seven", "zero", "o", and digits themselves.
 */
final class DigitWords {

  private final Lexicon lexicon;

  DigitWords(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  boolean is(NumberTokens t, int at) {
    NumberWord.Type type = lexicon.type(t, at);
    return type == NumberWord.Type.DIGIT
        || type == NumberWord.Type.ZERO
        || t.plain(at, 1) >= 0
        || isLetterO(t, at);
  }

  private static boolean isLetterO(NumberTokens t, int at) {
    return t.isWord(at) && t.length(at) == 1 && t.last(at) == 'o';
  }

  Rational value(NumberTokens t, int at) {
    NumberWord word = lexicon.numberWord(t, at);
    return word == null ? Rational.of(Math.max(0, t.plain(at, 1))) : word.value();
  }
}
