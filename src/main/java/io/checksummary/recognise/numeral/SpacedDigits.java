package io.checksummary.recognise.numeral;

import io.checksummary.recognise.lexicon.LexicalCue;
import io.checksummary.recognise.lexicon.Lexicon;
import io.checksummary.recognise.lexicon.NumberWord;
import io.checksummary.recognise.token.NumberTokens;

/**
 * Numbers of a text whose tokens were parted by blanks: "7 . 57 %", "$ 3 . 5 million", "1 , 200
 * people".
 *
 * <p>A caveat: in such a text "He scored 2 . 5 men left" ends a sentence. So decimals want a sign
 * of money before them, or a unit, a scale or a currency behind.
 */
final class SpacedDigits {

  private static final int MOST_DECIMALS = 4;

  private final Lexicon lexicon;

  SpacedDigits(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** One past the last token of the number that begins at a token; the next one if it has one. */
  int end(NumberTokens t, int i, boolean money) {
    if (t.plain(i) < 0 || !t.sameLine(i + 1) || t.joined(i + 1)) {
      return i + 1;
    }
    int groups = groups(t, i);
    int decimals = decimals(t, groups);
    return decimals > groups && (money || isCounting(t, decimals)) ? decimals : groups;
  }

  private int groups(NumberTokens t, int i) {
    int end = i + 1;
    boolean first = t.plain(i, 3) > 0 && t.first(i) != '0';
    while (first && isMark(t, end, lexicon.format.marks().group()) && isThree(t, end + 1)) {
      end += 2;
    }
    return end > i + 1 && (isListed(t, end) || isListed(t, i - 1)) ? i + 1 : end;
  }

  private static boolean isThree(NumberTokens t, int at) {
    return t.length(at) == 3 && t.plain(at, 3) >= 0;
  }

  /** "3 , 200 , 5 and 7": a row of numbers. */
  private boolean isListed(NumberTokens t, int at) {
    boolean mark = t.isSign(at, ',') || lexicon.is(t, at, NumberWord.Type.AND);
    return mark && t.isNumber(at - 1) && t.isNumber(at + 1);
  }

  private int decimals(NumberTokens t, int at) {
    boolean goes =
        isMark(t, at, lexicon.format.marks().decimal())
            && t.plain(at + 1) >= 0
            && t.length(at + 1) <= MOST_DECIMALS;
    return goes ? at + 2 : at;
  }

  private static boolean isMark(NumberTokens t, int at, char mark) {
    return t.isSign(at, mark)
        && t.sameLine(at)
        && !t.joined(at)
        && t.sameLine(at + 1)
        && !t.joined(at + 1)
        && t.isNumber(at + 1);
  }

  private boolean isCounting(NumberTokens t, int at) {
    NumberWord.Type type = lexicon.type(t, at);
    boolean scale = type == NumberWord.Type.SCALE || type == NumberWord.Type.THOUSAND;
    boolean unit = lexicon.units.at(t, at) != null && !lexicon.is(t, at, LexicalCue.IN);
    return t.sameLine(at) && (scale || unit || lexicon.moneyAfter.at(t, at) != null);
  }
}
