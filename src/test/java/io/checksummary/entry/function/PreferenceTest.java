package io.checksummary.entry.function;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferenceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "respond-async",
        " Respond-Async ",
        "respond-async, wait=10",
        "wait=10,respond-async",
        "respond-async; x=y",
        "respond-async=\"\"",
        "note=\"a, \\\"b\\\"\", respond-async",
        ",,respond-async,",
      })
  void isAmongThoseOfAField(String field) {
    assertThat(Preference.names(field, Preference.RESPOND_ASYNC)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ",",
        "wait=10",
        "respond-asynchronously",
        "no respond-async",
        "note=respond-async",
        "note=\"x, respond-async, y\"",
        "return=minimal; respond-async",
      })
  void isNotWhereItIsNoNameOfOne(String field) {
    assertThat(Preference.names(field, Preference.RESPOND_ASYNC)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "\"\\", ",", "=", " "})
  void aLongFieldIsNotRead(String piece) {
    String longField = piece.repeat(2_000) + ",respond-async";

    assertThat(Preference.names(longField, Preference.RESPOND_ASYNC)).isFalse();
  }
}
