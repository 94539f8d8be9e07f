package io.checksummary.check.arithmetic.operand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class PeriodOrderTest {

  @Test
  void laterPeriodsAreGreater() {
    int year = PeriodOrder.of(Set.of("2019"));
    int first = PeriodOrder.of(Set.of("q1", "2019"));
    int third = PeriodOrder.of(Set.of("q3", "2019"));
    assertThat(PeriodOrder.of(Set.of("q4", "2018"))).isLessThan(year);
    assertThat(year).isLessThan(first);
    assertThat(first).isLessThan(third);
    assertThat(third).isLessThan(PeriodOrder.of(Set.of("2020")));
  }

  @Test
  void wordsWithoutAPeriodAreNothing() {
    assertThat(PeriodOrder.of(Set.of("net", "debt"))).isZero();
    assertThat(PeriodOrder.yearOf(Set.of("2018", "2019", "net"))).isEqualTo(2019);
  }
}
