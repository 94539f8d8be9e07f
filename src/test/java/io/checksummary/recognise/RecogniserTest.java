package io.checksummary.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecogniserTest {

  @ParameterizedTest
  @CsvSource({
    "en, true",
    "en-GB, true",
    "PT_br, true",
    "zh-Hant-TW, true",
    "fi, false",
    "und, false",
    "'', false"
  })
  void readsALanguageWhateverItsRegion(String language, boolean reads) {
    assertThat(Recogniser.reads(language)).isEqualTo(reads);
  }

  @Test
  void isOneForALanguageAndNoneWithoutTables() {
    assertThat(Recogniser.of("de-AT")).isSameAs(Recogniser.of("de"));
    assertThat(Recogniser.english()).isSameAs(Recogniser.of("en"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Recogniser.of("fi"))
        .withMessageContaining("fi")
        .withMessageContaining("en");
    assertThat(Recogniser.languages())
        .containsExactlyInAnyOrder("en", "es", "fr", "de", "pt", "it", "nl", "zh", "ja");
  }
}
