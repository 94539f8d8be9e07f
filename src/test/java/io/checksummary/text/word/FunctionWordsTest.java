package io.checksummary.text.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunctionWordsTest {

  /** A word, wherever it stands in a text. */
  @ParameterizedTest
  @CsvSource({
    "zh, 公司, false",
    "zh, 是公, true",
    "zh, 司的, true",
    "zh, 北港, false",
    "ja, した, true",
    "ja, 会社, false",
    "en, the, true",
    "en, harbour, false"
  })
  void saysNothingOfWhatASentenceIsAbout(String language, String word, boolean empty) {
    FunctionWords words = FunctionWords.of(language);
    assertThat(words.contains(word, 0, word.length())).isEqualTo(empty);
    assertThat(words.contains("北京" + word + "港口", 2, 2 + word.length())).isEqualTo(empty);
  }
}
