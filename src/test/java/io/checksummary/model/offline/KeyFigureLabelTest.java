package io.checksummary.model.offline;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.summary.port.SummaryLength;
import io.checksummary.text.resource.TableFile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What one sentence's figure is called, and which figures get no label. */
class KeyFigureLabelTest {

  private static final SummaryLength ONE = new SummaryLength.Sentences(1);
  private static final int WITH_LABEL = 4;

  static Stream<List<String>> rows() {
    return TableFile.of(KeyFigureLabelTest.class, "labels.txt").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void labelsStandAlone(List<String> row) {
    Extract extract = ExtractiveSummariser.of(row.get(1), ONE, 1, row.get(0));

    List<List<String>> wanted =
        row.size() == WITH_LABEL ? List.of(List.of(row.get(2), row.get(3))) : List.of();
    assertThat(
            extract.figures().stream()
                .map(figure -> List.of(figure.label(), figure.text()))
                .toList())
        .isEqualTo(wanted);
  }
}
