package io.checksummary.api.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageResolverTest {

  @Test
  void takesTheLanguageThatIsGiven() {
    assertThat(LanguageResolver.of("de-AT", "The profit of the firm rose in the year.", "en"))
        .isEqualTo("de-AT");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The profit of the firm rose to $412 million in the year.",
        "de | Der Umsatz der Molkerei stieg im Jahr auf 1.500 Euro.",
        "es | Los ingresos de la empresa subieron un 12 % en el año.",
        "ja | 売上高は前年より12%増えた。"
      })
  void hearsTheLanguageOfASentence(String language, String text) {
    assertThat(LanguageResolver.of(null, text, "pt")).isEqualTo(language);
    assertThat(LanguageResolver.of("und", text, "pt")).isEqualTo(language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a 1", "No news.", "$412 million", "Nestlé: 12%", "Up 12%."})
  void aFewWordsDoNotTell(String text) {
    assertThat(LanguageResolver.of(null, text, "pt")).isEqualTo("pt");
  }

  @Test
  void manyWordsWithoutAnyThatWeKnowAreOfAnotherLanguage() {
    assertThat(LanguageResolver.of(null, "mrkva petrzlen zeler paradajka uhorka ".repeat(8), "en"))
        .isNotEqualTo("en");
  }
}
