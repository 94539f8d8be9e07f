package io.checksummary.report.sheet;

import java.util.List;

/**
 * Text in one tone. It holds nothing that could steer a terminal, as {@link HarmlessText} says.
 *
 * <p>Example: {@code new StyledText("a\u001b[2Jb", TextStyle.PLAIN).text()} is {@code "a [2Jb"}.
 */
public record StyledText(String text, TextStyle tone) {

  public StyledText {
    text = HarmlessText.of(text);
  }

  public static StyledText plain(String text) {
    return new StyledText(text, TextStyle.PLAIN);
  }

  public static StyledText strong(String text) {
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
}
