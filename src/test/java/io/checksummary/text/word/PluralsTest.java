package io.checksummary.text.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PluralsTest {

  private final Plurals plurals = Plurals.english();

  @ParameterizedTest
  @CsvSource({
    "games, game",
    "parties, party",
    "ties, tie",
    "boxes, box",
    "churches, church",
    "losses, loss",
    "men, man",
    "series, series",
    "mps, mp"
  })
  void loseTheirEnding(String plural, String singular) {
    assertThat(plurals.singular(plural)).isEqualTo(singular);
    assertThat(plurals.isPlural(plural)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"loss", "bus", "basis", "as", "game", ""})
  void otherWordsStay(String word) {
    assertThat(plurals.singular(word)).isEqualTo(word);
    assertThat(plurals.isPlural(word)).isFalse();
  }
}
