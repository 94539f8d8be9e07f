package io.checksummary.recognise.numeral;

import io.checksummary.recognise.lexicon.Lexicon;
import io.checksummary.recognise.lexicon.NumberWord;
import io.checksummary.recognise.token.NumberTokens;

/** Numbers below a hundred, the ten before the digit: "seven", "seventeen", "seventy-seven". */
final class AdditiveTens {

  private final Lexicon lexicon;

  AdditiveTens(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The value of "seven", "seventeen", "seventy" or "seventy-seven" at a token. */
  long value(NumberTokens t, int at) {
    long first = small(t, at);
    return end(t, at) > at + 1 ? first + small(t, end(t, at) - 1) : first;
  }

  int end(NumberTokens t, int at) {
    int next = linkedDigit(t, at + 1);
    boolean two =
        lexicon.type(t, at) == NumberWord.Type.TEN
            && t.near(at + 1)
            && lexicon.type(t, next) == NumberWord.Type.DIGIT;
    return two ? next + 1 : at + 1;
  }

  private long small(NumberTokens t, int at) {
    return lexicon.word(t, at).value().numerator().longValue();
  }

  /** Past a hyphen within a number; tokenised transcripts put spaces around it: "twenty - five". */
  private static int linkedDigit(NumberTokens t, int at) {
    boolean spaced = t.isSign(at, '-') && t.first(at) == '-' && t.near(at) && t.near(at + 1);
    return spaced ? at + 1 : LinkedWords.past(t, at);
  }
}
