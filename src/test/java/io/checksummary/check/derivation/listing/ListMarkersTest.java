package io.checksummary.check.derivation.listing;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListMarkersTest {

  /** A bar stands before the number; {@code /} is a line's end. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "|1. Bread ¦ true",
        "|1) Bread ¦ true",
        "(|1) Bread ¦ true",
        "**|1. Bread ¦ true",
        "It sank./|2. Milk ¦ true",
        "Bread. |2. Milk ¦ true",
        "Buy: |2. Milk ¦ true",
        "Bread.|2. Milk ¦ false",
        "Bread |2. Milk ¦ false",
        "It had |12. ¦ false",
        "|123. Bread ¦ false",
        "|1 Bread ¦ false",
        "|1.5 litres ¦ false",
        "|1: Bread ¦ false"
      })
  void numberAnItemWhereOneBegins(String marked, boolean marker) {
    int start = marked.indexOf('|');
    String text = marked.replace("|", "").replace('/', '\n');
    int end = start;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    assertThat(ListMarkers.isMarker(text, new Span(start, end))).isEqualTo(marker);
  }
}
