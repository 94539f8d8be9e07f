package io.checksummary.text;

/**
 * Estimates how many tokens a language model makes of a text, without the model's own tables.
 *
 * <p>The estimate is additive: that of a text is at most the sum of those of its parts.
 */
public final class Tokens {

  private static final int QUARTERS = 4;

  private Tokens() {}

  /**
   * About how many tokens the text is; for English prose rather a few too many.
   *
   * <p>Example: 6 for {@code "Revenue rose 12%."}.
   */
  public static int estimate(CharSequence text) {
    return estimate(text, 0, text.length());
  }

  static int estimate(CharSequence text, int from, int to) {
    long quarters = 0;
    int run = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean letter = c < 0x250 && Character.isLetter(c);
      if (letter) {
        run++;
        quarters += c < 0x80 ? 0 : 2;
      }
      if (!letter || i + 1 == to) {
        quarters += word(run);
        run = 0;
        quarters += letter ? 0 : sign(c);
      }
    }
    return (int) Math.min(Integer.MAX_VALUE, (quarters + QUARTERS - 1) / QUARTERS);
  }

  /** Quarters of a token for a word of Latin letters, the space before it included. */
  private static int word(int letters) {
    return letters == 0 ? 0 : letters <= 7 ? 4 : 4 + (letters - 7);
  }

  /** Quarters of a token for anything that is no Latin letter. */
  private static int sign(char c) {
    if (c == ' ') {
      return 0;
    }
    if (c == '\n') {
      return 2;
    }
    if (c < 0x80) {
      return QUARTERS;
    }
    return Glyphs.isUnspaced(c) ? 6 : Character.isLetter(c) ? 3 : 6;
  }
}
