package io.checksummary.text.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemmerTest {

  @ParameterizedTest
  @CsvSource({
    "en, Earnings, earni",
    "en, earned, earne",
    "en, Cars, car",
    "en, gas, gas",
    "de, Häusern, häuser",
    "zh, Harbourmaster, harbourmaste",
    "xx, retailers, retai"
  })
  void cutsWordsToTheirBeginning(String language, String word, String stem) {
    Stemmer stemmer = Stemmer.of(language);
    assertThat(stemmer.stem(word)).isEqualTo(stem);
    assertThat(stemmer.hash("(" + word + ")", 1, 1 + word.length())).isEqualTo(WordHash.of(stem));
  }

  @Test
  void knowsWhichLanguagesPutNoSpaces() {
    assertThat(Stemmer.of("ja").pairs()).isTrue();
    assertThat(Stemmer.of("fr").pairs()).isFalse();
  }

  @Test
  void hashesDisregardCase() {
    assertThat(WordHash.of("Revenue")).isEqualTo(WordHash.of("revenue"));
    assertThat(WordHash.of("Revenue")).isNotEqualTo(WordHash.of("revenues"));
  }
}
