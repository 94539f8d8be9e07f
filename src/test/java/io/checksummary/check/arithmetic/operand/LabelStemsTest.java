package io.checksummary.check.arithmetic.operand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelStemsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Net revenues, Q3 FY19 | net revenu q3 2019",
        "amortised | amorti",
        "amortization | amorti",
        "Third quarter 2018 | q3 2018",
        "March 31, 2019 | mar 2019",
        "31 March 2019 | mar 2019",
        "31 ships | 31 ship",
        "Customer A | custom lettera",
        "Customer A, Customer B | custom lettera custom letterb",
        "Costs in Q3 2018 and in F19 | cost q3 2018 2019",
        "A customer | custom",
        "Costs (CY20, F19) | cost 2020 2019",
        "FY2019 | 2019",
        "Q 3 | q 3",
        "A12 | 12",
        "2019 | 2019"
      })
  void meetWhereLabelsDo(String text, String stems) {
    assertThat(String.join(" ", LabelStems.of(text))).isEqualTo(stems);
  }

  @Test
  void tellYearsAndTheirParts() {
    assertThat(LabelStems.isYear("2019")).isTrue();
    assertThat(LabelStems.isYear("1998")).isTrue();
    assertThat(LabelStems.isYear("2150")).isFalse();
    assertThat(LabelStems.isYear("201")).isFalse();
    assertThat(LabelStems.isYear("20199")).isFalse();
    assertThat(LabelStems.isPart("q3")).isTrue();
    assertThat(LabelStems.isPart("mar")).isTrue();
    assertThat(LabelStems.isPart("net")).isFalse();
  }

  /** Earliest first; the end of a quarter comes behind its months. */
  @ParameterizedTest
  @CsvSource({
    "net, 2018",
    "2018, 2018 jan",
    "2018 jan, 2018 feb",
    "2018 mar, 2018 q1",
    "2018 q1, 2018 apr",
    "2018 q2, 2018 h1",
    "2018 q4, 2018 h2",
    "2018 h2, 2019",
    "2018, 2017 2019",
    "jan, dec"
  })
  void areInTheOrderOfTime(String earlier, String later) {
    assertThat(PeriodOrder.of(set(earlier))).isLessThan(PeriodOrder.of(set(later)));
  }

  @Test
  void withoutAPeriodHaveNoPlaceInTime() {
    assertThat(PeriodOrder.of(Set.of("net", "cost"))).isZero();
    assertThat(PeriodOrder.yearOf(Set.of("net", "cost"))).isZero();
    assertThat(PeriodOrder.yearOf(Set.of("2017", "2019", "cost"))).isEqualTo(2019);
  }

  private static Set<String> set(String words) {
    return new TreeSet<>(Set.of(words.split(" ", -1)));
  }
}
