package io.checksummary.entry.terminal.print;

import java.util.List;

/**
 * Text in one tone. It holds nothing that could steer a terminal: control characters, and marks
 * that change the direction of writing, become spaces.
 *
 * <p>Example: {@code new StyledText("a\u001b[2Jb", TextStyle.PLAIN).text()} is {@code "a [2Jb"}.
 */
public record StyledText(String text, TextStyle tone) {

  public StyledText {
    text = harmless(text);
  }

  static StyledText plain(String text) {
    return new StyledText(text, TextStyle.PLAIN);
  }

  static StyledText strong(String text) {
    return new StyledText(text, TextStyle.STRONG);
  }

  public static StyledText faint(String text) {
    return new StyledText(text, TextStyle.FAINT);
  }

  int columns() {
    return ColumnWidth.of(text);
  }

  static int columns(List<StyledText> runs) {
    return runs.stream().mapToInt(StyledText::columns).sum();
  }

  private static String harmless(String text) {
    if (text.codePoints().noneMatch(StyledText::steers)) {
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
