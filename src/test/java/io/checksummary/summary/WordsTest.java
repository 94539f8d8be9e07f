package io.checksummary.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

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
    assertThat(Words.count(text)).isEqualTo(words);
  }

  @Test
  void cutASummaryAtTheSentenceThatGoesBeyond() {
    String one = "Harbour opened a new plant.";
    String three = one + " " + one + " " + one;
    int tokens = Tokens.estimate(one);

    assertThat(Cut.toTokens(three, Tokens.estimate(three))).isEqualTo(three);
    assertThat(Cut.toTokens(three, 2 * tokens)).isEqualTo(one + " " + one);
    assertThat(Cut.toTokens(three, 2 * tokens - 1)).isEqualTo(one);
    assertThat(Cut.toTokens(three, 1)).isEqualTo(one);
    assertThat(Cut.to(three + " " + three, new Length.Words(20))).isEqualTo(three + " " + one);
    assertThat(Cut.to(three + " " + three, new Length.Words(24))).isEqualTo(three + " " + one);
  }
}
