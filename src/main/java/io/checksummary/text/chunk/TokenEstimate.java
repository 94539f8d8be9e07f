package io.checksummary.text.chunk;

import io.checksummary.text.character.Characters;

/**
 * Estimates how many tokens a language model makes of a text, without the model's own tables.
 *
 * <p>The weights come from a comparison with two byte-pair encodings in wide use, o200k_base and
 * cl100k_base, on some 900 English news stories, filings and tables and 3,000 short sentences in
 * eight more languages. English prose comes out 5 to 20% too high, tables of names and figures
 * about right to 40% too high, Chinese and Japanese up to twice too high; sentences in the other
 * languages are right or too high for the newer encoding and up to 10% too low for the older one.
 *
 * <p>Cut a text at white space, and its estimate is at most the sum of those of its parts and one
 * for each cut.
 */
public final class TokenEstimate {

  /** Weights are in quarters of a token. */
  private static final int QUARTERS = 4;

  private static final int SHORT_WORD = 6;
  private static final int CAPITAL = 1;
  private static final int ACCENT = 3;
  private static final int LINE_END = 2;
  private static final int LETTER = 4;
  private static final int IDEOGRAPH = 6;
  private static final int SIGN = 6;

  private TokenEstimate() {}

  /**
   * About how many tokens the text is, rather a few too many.
   *
   * <p>Example: 8 for {@code "Revenue rose 12%."}.
   */
  public static int estimate(CharSequence text) {
    return estimate(text, 0, text.length());
  }

  static int estimate(CharSequence text, int from, int to) {
    long quarters = 0;
    int run = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (isLatin(c)) {
        run++;
        quarters += c < 0x80 ? 0 : ACCENT;
        quarters += Character.isUpperCase(c) ? CAPITAL : 0;
      } else {
        quarters += word(run) + sign(c, i + 1 < to && Characters.isDigit(text.charAt(i + 1)));
        run = 0;
      }
    }
    quarters += word(run);
    return (int) Math.min(Integer.MAX_VALUE, (quarters + QUARTERS - 1) / QUARTERS);
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetter(c);
  }

  /** A word of Latin letters, the space before it included. */
  private static int word(int letters) {
    return letters == 0 ? 0 : QUARTERS + Math.max(0, letters - SHORT_WORD);
  }

  /** Anything but a Latin letter; a space costs only before a figure. */
  private static int sign(char c, boolean beforeFigure) {
    if (c == ' ') {
      return beforeFigure ? QUARTERS : 0;
    }
    if (c == '\n') {
      return LINE_END;
    }
    if (c < 0x80) {
      return QUARTERS;
    }
    return Characters.isUnspaced(c) ? IDEOGRAPH : Character.isLetter(c) ? LETTER : SIGN;
  }
}
