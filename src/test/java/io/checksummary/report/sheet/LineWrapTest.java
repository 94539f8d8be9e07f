package io.checksummary.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineWrapTest {

  private static List<String> wrapped(String text, int width) {
    return LineWrap.lines(List.of(StyledText.plain(text)), width).stream()
        .map(line -> line.stream().map(StyledText::text).collect(Collectors.joining()))
        .toList();
  }

  @Test
  void linesBreakAtSpaces() {
    assertThat(wrapped("  one two   three  four ", 9)).containsExactly("one two", "three", "four");
  }

  @Test
  void wideTextBreaksAnywhereButBeforeItsPunctuation() {
    assertThat(wrapped("売上は増えた。", 6)).containsExactly("売上は", "増え", "た。");
  }

  @Test
  void aWordLongerThanALineIsCut() {
    assertThat(wrapped("ab " + "x".repeat(10), 4)).containsExactly("ab", "xxxx", "xxxx", "xx");
  }

  @Test
  void runsThatTouchStayTogether() {
    List<List<StyledText>> lines =
        LineWrap.lines(
            List.of(
                StyledText.plain("rose by 12"), StyledText.strong("!"), StyledText.plain(" now")),
            8);
    assertThat(lines).hasSize(2);
    assertThat(lines.getLast()).contains(StyledText.strong("!")).contains(StyledText.plain("12"));
  }

  @Test
  void muchTextTakesItsTime() {
    assertThat(wrapped("word ".repeat(100_000), 80)).hasSize(6_250);
    assertThat(wrapped("x".repeat(400_000), 80)).hasSize(5_000);
  }

  @ParameterizedTest
  @CsvSource({"abc,3", "é,1", "e\u0301,1", "売上,4", "한국,4", "😀,2", "✓,1", "€,1", "Ａ,2"})
  void charactersTakeTheirColumns(String text, int columns) {
    assertThat(ColumnWidth.of(text)).isEqualTo(columns);
  }
}
