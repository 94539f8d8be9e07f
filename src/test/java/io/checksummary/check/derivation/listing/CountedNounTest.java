package io.checksummary.check.derivation.listing;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedNounTest {

  @ParameterizedTest
  @CsvSource({
    "two young Indian rowers have, rower",
    "two of the men were, man",
    "two-storey houses, house",
    "two were arrested,",
    "two parties, party"
  })
  void aCardinalCountsTheLastPluralBehindIt(String text, String head) {
    assertThat(CountedNoun.byCardinal(text, new Span(0, 3)).head()).isEqualTo(head);
  }

  @Test
  void anOrdinalRanksTheLastWordBehindIt() {
    CountedNoun novel = CountedNoun.byOrdinal("first graphic novel of the year", new Span(0, 5));
    assertThat(novel.head()).isEqualTo("novel");
    assertThat(novel.words()).containsExactly("graphic", "novel");
    assertThat(CountedNoun.byOrdinal("first, the", new Span(0, 5)).head()).isNull();
  }
}
