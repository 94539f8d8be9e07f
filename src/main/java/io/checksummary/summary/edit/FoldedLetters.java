package io.checksummary.summary.edit;

import java.text.Normalizer;

/**
 * A text with the letters, digits and signs of an address as a browser takes them: those that are
 * only wider, in circles or in another style are the plain ones (UTS 46 maps them by NFKC).
 */
final class FoldedLetters {

  private static final String SIGNS = ".:/@-[]";

  private final String text;
  private final int[] starts;

  private FoldedLetters(String text, int[] starts) {
    this.text = text;
    this.starts = starts;
  }

  /** The text so read; nothing else is changed. */
  String text() {
    return text;
  }

  /** Where a code unit of {@link #text}, or its end, stood in the text as it came. */
  int start(int at) {
    return starts[at];
  }

  static FoldedLetters of(CharSequence given) {
    StringBuilder folded = new StringBuilder(given.length());
    int[] starts = new int[given.length() + 1];
    for (int i = 0; i < given.length(); ) {
      int c = Character.codePointAt(given, i);
      int plain = plain(c);
      for (int unit = 0; unit < Character.charCount(plain); unit++) {
        starts[folded.length() + unit] = i + unit;
      }
      folded.appendCodePoint(plain);
      i += Character.charCount(c);
    }
    starts[folded.length()] = given.length();
    return new FoldedLetters(folded.toString(), starts);
  }

  private static int plain(int c) {
    if (!isStyled(c)) {
      return c;
    }
    String plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
    return plain.length() == 1 && isOfAddress(plain.charAt(0)) ? plain.charAt(0) : c;
  }

  private static boolean isOfAddress(char c) {
    return c < 128 && (Character.isLetterOrDigit(c) || SIGNS.indexOf(c) >= 0);
  }

  /** The blocks of Unicode whose letters are those of ASCII in another dress. */
  private static boolean isStyled(int c) {
    return (c >= 0xFF01 && c <= 0xFF5E) // full width
        || (c >= 0x24B6 && c <= 0x24E9) // in circles
        || (c >= 0x2100 && c <= 0x214F) // like letters
        || (c >= 0x1D400 && c <= 0x1D7FF) // bold, italic, script and so on
        || (c >= 0x1F130 && c <= 0x1F149); // in squares
  }
}
