package io.checksummary.report.number;

import static io.checksummary.report.GivenNumbers.failing;
import static io.checksummary.report.GivenNumbers.supported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.checksummary.check.verdict.Reason;
import io.checksummary.check.verdict.SummaryPassage;
import io.checksummary.check.verdict.Verdict;
import io.checksummary.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedTextTest {

  /** The text with numbers between angle brackets. */
  private static String marked(String text, String... numbers) {
    return shown(text, Arrays.stream(numbers).map(number -> supported(text, number)).toList());
  }

  private static String shown(String text, List<ReportedNumber> numbers) {
    MarkedText marked = MarkedText.of(new SummaryPassage(SummaryPassage.SUMMARY, text), numbers);
    return marked.segments().stream()
        .map(segment ->
            switch (segment) {
              case MarkedText.Words words -> words.span().of(text);
              case MarkedText.MarkedNumber number -> "<" + number.span().of(text) + ">";
            })
        .collect(Collectors.joining());
  }

  @Test
  void numbersAreMarkedWhereTheyStand() {
    assertThat(marked("up 9% now", "9%")).isEqualTo("up <9%> now");
    assertThat(marked("9%", "9%")).isEqualTo("<9%>");
    assertThat(marked("9% and 12", "9%", "12")).isEqualTo("<9%> and <12>");
    assertThat(marked("1,2", "1", ",2")).isEqualTo("<1><,2>");
    assertThat(marked("none")).isEqualTo("none");
    assertThat(marked("")).isEmpty();
  }

  @Test
  void ofOverlappingNumbersTheFirstIsMarked() {
    assertThat(marked("from 3 to 5 now", "3 to 5", "5")).isEqualTo("from <3 to 5> now");
    assertThat(marked("from 3 to 5 now", "5 now", "3 to 5")).isEqualTo("from <3 to 5> now");
  }

  @Test
  void theOrderOfTheNumbersDoesNotMatter() {
    assertThat(marked("1 then 2", "2", "1")).isEqualTo("<1> then <2>");
  }

  @Test
  void numbersOfOtherPassagesAndPastTheEndAreLeftOut() {
    ReportedNumber ofTheTitle =
        failing("title", "up 9%", "9%", Verdict.UNSUPPORTED, Reason.NOT_FOUND);
    ReportedNumber pastTheEnd = supported("a longer text with 9%", "9%");
    assertThat(shown("up 9%", List.of(ofTheTitle, pastTheEnd))).isEqualTo("up 9%");
  }

  @ParameterizedTest
  @CsvSource({
    "售出412億円, 412億円, 售出<412億円>",
    "😀 12 😀, 12, 😀 <12> 😀",
    "𝟙𝟚 sold, 𝟙𝟚, <𝟙𝟚> sold",
    "עלו 12 אחוזים, 12 אחוזים, עלו <12 אחוזים>",
    "بلغ ٤١٢ مليون, ٤١٢ مليون, بلغ <٤١٢ مليون>"
  })
  void offsetsCountInCodeUnitsInAnyScript(String text, String number, String marked) {
    assertThat(marked(text, number)).isEqualTo(marked);
  }

  @Test
  void segmentsCoverTheTextOnce() {
    assertThatIllegalArgumentException().isThrownBy(() -> new MarkedText("abc", List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MarkedText("abc", List.of(words(0, 1), words(2, 3))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MarkedText("abc", List.of(words(0, 3), words(3, 3))));
    assertThat(new MarkedText("abc", List.of(words(0, 1), words(1, 3))).segments()).hasSize(2);
  }

  private static MarkedText.Words words(int start, int end) {
    return new MarkedText.Words(new Span(start, end));
  }
}
