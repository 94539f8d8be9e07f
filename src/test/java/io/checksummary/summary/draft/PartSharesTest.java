package io.checksummary.summary.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.summary.port.SummaryLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartSharesTest {

  @ParameterizedTest
  @CsvSource({
    "3, 2, 3",
    "3, 8, 3",
    "3, 16, 2",
    "3, 40, 1",
    "1, 2, 1",
    "20, 2, 16",
    "20, 40, 1",
    "6, 8, 4",
    "0, 2, 0",
    "0, 1000, 0",
    "50, 2, 38",
    "6, 1000, 1"
  })
  void partsTogetherLeaveAChoice(int whole, int parts, int share) {
    assertThat(PartShares.of(whole, parts)).isEqualTo(share);
  }

  @ParameterizedTest
  @CsvSource({"100, 2, 100", "100, 16, 50", "100, 1000, 20", "1000, 2, 750", "20, 2, 20"})
  void wordsLikewise(int whole, int parts, int share) {
    assertThat(PartShares.of(new SummaryLength.Words(whole), parts))
        .isEqualTo(new SummaryLength.Words(share));
  }
}
