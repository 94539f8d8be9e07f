package io.checksummary.entry.terminal;

import java.util.List;

/**
 * Text in one tone. Whatever it is made of, it holds nothing that could steer a terminal: control
 * characters and marks that turn the direction of writing become spaces or go away.
 *
 * <p>Example: {@code new Run("a\u001b[2Jb", Tone.PLAIN).text()} is {@code "a [2Jb"}.
 */
record Run(String text, Tone tone) {

  Run {
    text = harmless(text);
  }

  static Run plain(String text) {
    return new Run(text, Tone.PLAIN);
  }

  static Run strong(String text) {
    return new Run(text, Tone.STRONG);
  }

  static Run faint(String text) {
    return new Run(text, Tone.FAINT);
  }

  int columns() {
    return Columns.of(text);
  }

  static int columns(List<Run> runs) {
    return runs.stream().mapToInt(Run::columns).sum();
  }

  private static String harmless(String text) {
    if (text.codePoints().noneMatch(Run::steers)) {
      return text;
    }
    StringBuilder harmless = new StringBuilder(text.length());
    text.codePoints().forEach(c -> harmless.appendCodePoint(steers(c) ? ' ' : c));
    return harmless.toString();
  }

  private static boolean steers(int codePoint) {
    return Character.isISOControl(codePoint)
        || (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069)
        || (codePoint >= 0x2028 && codePoint <= 0x2029)
        || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
  }
}
