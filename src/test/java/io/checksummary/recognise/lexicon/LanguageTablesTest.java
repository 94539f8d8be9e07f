package io.checksummary.recognise.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.quantity.Currencies;
import io.checksummary.quantity.Units;
import io.checksummary.text.language.LanguageDetector;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the tables of languages name is known to the tables that all languages share. */
class LanguageTablesTest {

  static Set<String> languages() {
    return LanguageDetector.TABLED;
  }

  @ParameterizedTest
  @MethodSource("languages")
  void nameUnitsThatAreKnown(String language) {
    new LanguageTables(language)
        .rows("units.txt")
        .forEach(row -> assertThat(Units.dimension(row.getFirst())).as(row.getFirst()).isPresent());
  }

  @Test
  void giveOpenSignsOnlyThatAreKnown() {
    for (List<String> row : new LanguageTables("en").rows("currencies.txt")) {
      String sign = row.get(1);
      assertThat(sign.isEmpty() || Currencies.mayStandFor(sign, row.getFirst()))
          .as(row.toString())
          .isTrue();
    }
  }
}
