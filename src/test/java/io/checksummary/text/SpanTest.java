package io.checksummary.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

  private static final Span SPAN = new Span(3, 5);

  @ParameterizedTest
  @CsvSource({
    "0, 3, false, false",
    "0, 4, false, true",
    "3, 3, true, false",
    "3, 4, true, true",
    "3, 5, true, true",
    "4, 5, true, true",
    "5, 5, true, false",
    "4, 6, false, true",
    "2, 6, false, true",
    "5, 7, false, false"
  })
  void holdsAndOverlapsOthers(int start, int end, boolean holds, boolean overlaps) {
    Span other = new Span(start, end);
    assertThat(SPAN.contains(other)).isEqualTo(holds);
    assertThat(SPAN.overlaps(other)).isEqualTo(overlaps);
    assertThat(other.overlaps(SPAN)).isEqualTo(overlaps);
  }

  @Test
  void endsBeforeItsEnd() {
    assertThat(List.of(2, 3, 4, 5)).filteredOn(SPAN::contains).containsExactly(3, 4);
    assertThat(SPAN.of("up 9%.")).isEqualTo("9%");
    assertThat(SPAN.length()).isEqualTo(2);
  }

  @Test
  void coversAndMoves() {
    assertThat(SPAN.cover(new Span(4, 9))).isEqualTo(new Span(3, 9));
    assertThat(SPAN.cover(new Span(1, 2))).isEqualTo(new Span(1, 5));
    assertThat(SPAN.shift(-3)).isEqualTo(new Span(0, 2));
    assertThat(SPAN.shift(2)).isEqualTo(new Span(5, 7));
  }

  @Test
  void comesInOrderOfStartAndThenOfEnd() {
    assertThat(List.of(new Span(4, 9), SPAN, new Span(3, 9), new Span(3, 4)).stream().sorted())
        .containsExactly(new Span(3, 4), SPAN, new Span(3, 9), new Span(4, 9));
    assertThat(SPAN).isEqualByComparingTo(new Span(3, 5));
  }

  @Test
  void neverEndsBeforeItsStart() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(4, 3));
    assertThat(new Span(0, 0).length()).isZero();
  }
}
