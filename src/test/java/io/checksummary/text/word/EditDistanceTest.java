package io.checksummary.text.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

  @ParameterizedTest
  @CsvSource({
    "harbour, harbour, 0",
    "harbor, harbour, 1",
    "harbour, harbur, 1",
    "harbour, harbeur, 1",
    "form, from, 1",
    "kitten, sitting, 3",
    "'', abc, 3",
    "A, a, 1"
  })
  void countsTheChangesThatMakeOneWordAnother(String one, String other, int distance) {
    assertThat(EditDistance.between(one, other)).isEqualTo(distance);
    assertThat(EditDistance.between(other, one)).isEqualTo(distance);
  }
}
