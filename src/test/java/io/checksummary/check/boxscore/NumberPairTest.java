package io.checksummary.check.boxscore;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.recognise.Recogniser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberPairTest {

  private static @Nullable NumberPair pair(String text) {
    return NumberPair.of(Recogniser.english().mentions(text).getFirst());
  }

  @ParameterizedTest
  @CsvSource({"won 109-79, 109, 79", "between 10 and 15 games, 10, 15"})
  void scoresAndRangesAreTwoNumbers(String text, int first, int second) {
    assertThat(pair(text)).isEqualTo(new NumberPair(first, second));
  }

  @ParameterizedTest
  @ValueSource(strings = {"12 points", "1.5 to 2.5 points", "in 2019"})
  void othersAreNone(String text) {
    assertThat(pair(text)).isNull();
  }
}
