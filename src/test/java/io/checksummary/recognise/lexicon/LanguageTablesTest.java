package io.checksummary.recognise.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.quantity.Currencies;
import io.checksummary.quantity.Units;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tables of languages name is known to the tables that all languages share. */
class LanguageTablesTest {

  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "fr", "de", "pt", "it", "nl", "zh", "ja"})
  void nameUnitsThatAreKnown(String language) {
    new LanguageTables(language)
        .rows("units.txt")
        .forEach(row -> assertThat(Units.dimension(row.getFirst())).as(row.getFirst()).isPresent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "fr", "de", "pt", "it", "nl"})
  void giveOpenSignsOnlyThatAreKnown(String language) {
    for (List<String> row : new LanguageTables(language).rows("currencies.txt")) {
      String sign = row.get(1);
      assertThat(sign.isEmpty() || Currencies.mayStandFor(sign, row.getFirst()))
          .as(row.toString())
          .isTrue();
    }
  }
}
