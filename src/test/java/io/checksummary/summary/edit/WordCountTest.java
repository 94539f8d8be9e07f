package io.checksummary.summary.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.summary.port.SummaryLength;
import io.checksummary.text.chunk.TokenEstimate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCountTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5 | Revenue rose to $412 million.",
        "4 | Sold for €412,000 in",
        "0 | $",
        "0 | ''",
        "0 | … – ?!",
        "2 | up, down",
        "3 | a 9% rise",
        "1 | 1,204.5"
      })
  void areCountedAndSignsAreNot(int words, String text) {
    assertThat(WordCount.count(text)).isEqualTo(words);
  }

  @Test
  void cutASummaryAtTheSentenceThatGoesBeyond() {
    String one = "Harbour opened a new plant.";
    String three = one + " " + one + " " + one;
    int tokens = TokenEstimate.estimate(one);

    assertThat(SummaryTruncation.toTokens(three, TokenEstimate.estimate(three))).isEqualTo(three);
    assertThat(SummaryTruncation.toTokens(three, 2 * tokens)).isEqualTo(one + " " + one);
    assertThat(SummaryTruncation.toTokens(three, 2 * tokens - 1)).isEqualTo(one);
    assertThat(SummaryTruncation.toTokens(three, 1)).isEqualTo(one);
    assertThat(SummaryTruncation.to(three + " " + three, new SummaryLength.Words(20), "en"))
        .isEqualTo(three + " " + one);
    assertThat(SummaryTruncation.to(three + " " + three, new SummaryLength.Words(24), "en"))
        .isEqualTo(three + " " + one);
  }
}
