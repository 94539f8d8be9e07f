package io.checksummary.text.character;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.text.Span;
import java.util.Arrays;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OffsetRunsTest {

  /** "ab", a space of our own, "cd" from further on, "x" from before. */
  private static final int[] PLACES = {4, 5, -1, -1, 9, 10, 0};

  private final OffsetRuns origins = OffsetRuns.of(PLACES, PLACES.length);

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "0, 2, 4, 6",
        "1, 2, 5, 6",
        "0, 6, 4, 11",
        "2, 5, 9, 10",
        "4, 7, 0, 11",
        "6, 7, 0, 1",
        "2, 4, -, -",
        "3, 3, -, -",
        "0, 0, -, -",
        "7, 7, -, -"
      })
  void leadsAStretchBackToWhereAllOfItStands(
      int start, int end, @Nullable Integer from, @Nullable Integer to) {
    assertThat(origins.originOf(new Span(start, end)))
        .isEqualTo(from == null || to == null ? null : new Span(from, to));
  }

  @ParameterizedTest
  @CsvSource({"0, 4", "1, 5", "2, 9", "3, 9", "5, 10", "6, 0", "7, -1", "8, -1"})
  void findsTheNextPlace(int offset, int place) {
    assertThat(origins.nextOrigin(offset)).isEqualTo(place);
  }

  @Test
  void isEmptyForAnEmptyText() {
    OffsetRuns none = OffsetRuns.of(new int[3], 0);
    assertThat(none.length()).isZero();
    assertThat(none.nextOrigin(0)).isEqualTo(-1);
    assertThat(none.originOf(new Span(0, 0))).isNull();
  }

  /** Against the places one by one. */
  @Test
  void saysOfAnyTextWhatItsPlacesSay() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      int[] places = random.ints(random.nextInt(1, 30), -1, 6).toArray();
      for (int i = 1; i < places.length; i++) {
        places[i] = random.nextInt(3) > 0 && places[i - 1] >= 0 ? places[i - 1] + 1 : places[i];
      }
      OffsetRuns found = OffsetRuns.of(places, places.length);
      int start = random.nextInt(places.length);
      int end = random.nextInt(start, places.length + 1);
      int[] there = Arrays.stream(places, start, end).filter(place -> place >= 0).toArray();
      assertThat(found.originOf(new Span(start, end)))
          .isEqualTo(
              there.length == 0
                  ? null
                  : new Span(
                      Arrays.stream(there).min().getAsInt(),
                      Arrays.stream(there).max().getAsInt() + 1));
      assertThat(found.nextOrigin(start))
          .isEqualTo(
              Arrays.stream(places, start, places.length)
                  .filter(place -> place >= 0)
                  .findFirst()
                  .orElse(-1));
    }
  }
}
