package io.checksummary.report.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.checksummary.check.verdict.Evidence;
import io.checksummary.report.GivenNumbers;
import io.checksummary.report.wording.ReportWords;
import io.checksummary.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidencePlacesTest {

  private static final String SOURCE = "one\n\ntwo 😀 2\n";

  private static String place(Evidence evidence, EvidencePlaces places) {
    return places.of(evidence).in(ReportWords.ENGLISH);
  }

  @ParameterizedTest
  @CsvSource({"0, line 1", "3, line 1", "4, line 2", "5, line 3", "12, line 3", "14, line 4"})
  void linesCountFromOne(int start, String line) {
    assertThat(place(GivenNumbers.evidence("", start, null), new EvidencePlaces(SOURCE)))
        .isEqualTo(line);
  }

  @Test
  void thePageComesFirst() {
    Evidence evidence = GivenNumbers.evidence("2", 12, 7);
    assertThat(place(evidence, new EvidencePlaces(SOURCE))).isEqualTo("page 7, line 3");
    assertThat(place(evidence, new EvidencePlaces(null))).isEqualTo("page 7, at 12");
  }

  @Test
  void aTitleHasNoLine() {
    Evidence title = new Evidence(Evidence.Part.TITLE, new Span(0, 1), "2", "2 left.", null);
    assertThat(place(title, new EvidencePlaces(SOURCE))).isEqualTo("title");
  }

  @Test
  void anEmptySourceHasOneLine() {
    assertThat(place(GivenNumbers.evidence("", 0, null), new EvidencePlaces("")))
        .isEqualTo("line 1");
  }

  @Test
  void noPlaceIsBeforeTheBeginning() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EvidencePlace(Evidence.Part.TEXT, 0, 0, null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EvidencePlace(Evidence.Part.TEXT, -1, null, null));
  }
}
