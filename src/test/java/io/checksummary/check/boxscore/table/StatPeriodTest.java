package io.checksummary.check.boxscore.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatPeriodTest {

  /** Each period is its parts and the words that name it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "they won in the first quarter | quarter 1: first quarter",
        "the second and third quarters | quarter 2, quarter 3: second and third quarters",
        "the first half | half 1: first half",
        "after three quarters | quarter 1, quarter 2, quarter 3: three quarters",
        "won three quarters | ''",
        "in one quarter | quarter 1: one quarter",
        "led at halftime | half 1: halftime",
        "led at the half | half 1: half",
        "the half | ''",
        "just 20 in the fourth | quarter 4: fourth",
        "the fourth win | ''",
        "fourth | ''",
        "the cost in 2019 and 1998 | year 2019: 2019; year 1998: 1998",
        "the 2150 seats and 20x9 more | ''"
      })
  void isNamedByWords(String words, String periods) {
    List<String> list = List.of(words.split(" ", -1));
    String found =
        String.join(
            "; ",
            StatPeriod.in(list).stream()
                .map(at ->
                    String.join(", ", new TreeSet<>(at.keys()))
                        + ": "
                        + String.join(" ", list.subList(at.from(), at.to())))
                .toList());
    assertThat(found).isEqualTo(periods);
  }

  @Test
  void aHalfIsTwoQuarters() {
    assertThat(StatPeriod.quarters(Set.of("half 1"))).containsExactly("quarter 1", "quarter 2");
    assertThat(StatPeriod.quarters(Set.of("half 2"))).containsExactly("quarter 3", "quarter 4");
    assertThat(StatPeriod.quarters(Set.of("quarter 3"))).containsExactly("quarter 3");
    assertThat(StatPeriod.quarters(Set.of("year 2019"))).containsExactly("year 2019");
  }
}
