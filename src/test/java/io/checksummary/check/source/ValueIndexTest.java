package io.checksummary.check.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.check.compare.QuantityComparison;
import io.checksummary.check.verdict.SourceDocument;
import io.checksummary.quantity.Quantity;
import io.checksummary.recognise.Recogniser;
import io.checksummary.text.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueIndexTest {

  private static final String SOURCE =
      "It had $412 million, €412 million, 412 boats and 390 cars. It was 37 per cent, 3 km,"
          + " 10 to 15 days and 90 minutes. It began on 14 March 2024 at 2 pm and cost 1,890.";

  private static final List<EvidenceCandidate> CANDIDATES =
      SourceNumbers.of(
              new SourceDocument(SourceText.of(SOURCE, "en"), null, "en", null),
              Recogniser.english())
          .all();

  private final ValueIndex index = new ValueIndex(CANDIDATES);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "nothing",
      value = {
        "$412 million | $412 million",
        "$421 million | nothing",
        "37% | 37 per cent",
        "38% | nothing",
        "about 400 | 390,412",
        "400 | nothing",
        "more than 1,800 | 1,890",
        "less than 400 | 390",
        "1.9 miles | 3 km",
        "March 2024 | 14 March 2024",
        "April 2024 | nothing",
        "hundreds | 390,412,1,890"
      })
  void findsTheNumbersThatMatch(String claim, String found) {
    assertThat(index.matching(quantity(claim)).stream().map(EvidenceCandidate::words).sorted())
        .isEqualTo(found == null ? List.of() : sorted(found));
  }

  /** In words that no number has inside. */
  private static List<String> sorted(String found) {
    return CANDIDATES.stream()
        .map(EvidenceCandidate::words)
        .filter(words -> ("," + found + ",").contains("," + words + ","))
        .sorted()
        .toList();
  }

  /** The index is only a faster way to compare the claim with every number. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "412", "about 400", "more than 380", "at most 420", "10 to 15 days", "1.5 hours", "2 pm",
        "2024", "hundreds", "dozens", "€412 million", "over half", "almost 400", "0"
      })
  void findsWhatAComparisonWithEachNumberFinds(String claim) {
    Quantity quantity = quantity(claim);
    assertThat(index.matching(quantity))
        .isEqualTo(
            CANDIDATES.stream()
                .filter(c -> QuantityComparison.matches(quantity, c.mention().quantity()))
                .toList());
  }

  @Test
  void findsTheSameValueWhateverBoundsIt() {
    SourceNumbers bounded =
        SourceNumbers.of(
            new SourceDocument(
                SourceText.of("It had over 412 boats and 413 cars.", "en"), null, "en", null),
            Recogniser.english());

    assertThat(bounded.ofSameValue(quantity("412")))
        .extracting(EvidenceCandidate::words)
        .containsExactly("412");
    assertThat(bounded.matching(quantity("412"))).isEmpty();
  }

  private static Quantity quantity(String words) {
    return Recogniser.english().mentions("It was " + words + ".").getFirst().quantity();
  }
}
