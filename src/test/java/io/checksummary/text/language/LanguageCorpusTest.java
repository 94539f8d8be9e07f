package io.checksummary.text.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.text.resource.TableFile;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Short texts of nine languages: headlines, names, numbers, quotes in another language. */
class LanguageCorpusTest {

  private static final int LEAST_OF_A_LANGUAGE = 15;

  private static final List<List<String>> TEXTS =
      TableFile.of(LanguageCorpusTest.class, "short-texts.txt").rows();

  @Test
  void everyTextIsToldRightBesideItsSourceOrAlone() {
    assertThat(TEXTS)
        .filteredOn(row -> !told(row).equals(row.getFirst()))
        .extracting(row -> row + " told as " + told(row))
        .isEmpty();
  }

  @Test
  void everyLanguageHasItsCases() {
    Map<String, Long> cases =
        TEXTS.stream().collect(Collectors.groupingBy(List::getFirst, Collectors.counting()));
    assertThat(cases.keySet()).isEqualTo(LanguageDetector.TABLED);
    assertThat(cases.values()).allMatch(count -> count >= LEAST_OF_A_LANGUAGE);
  }

  private static String told(List<String> row) {
    return row.get(2).isEmpty()
        ? LanguageDetector.guess(row.get(1))
        : LanguageDetector.guess(row.get(1), row.get(2));
  }
}
