package io.checksummary.check.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.quantity.CalendarDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateComparisonTest {

  /** Dates in EDTF: 33 to 36 are the quarters of a year, X is any digit. */
  @ParameterizedTest
  @CsvSource({
    "2024-03-14, 2024-03-14, true",
    "2024-03-14, 2024-03, true",
    "2024-03-14, 2024, true",
    "2024-03, 2024-03-14, false",
    "2024, 2024-03, false",
    "2024-03-14, 2024-04, false",
    "2024-03-14, 2023, false",
    "1994, 199X, true",
    "1994, 198X, false",
    "1994, 19XX, true",
    "199X, 1994, false",
    "2024-03-14, XXXX-03-14, true",
    "2024-03-14, XXXX-03-15, false",
    "2024-03-14, 2024-XX-14, true",
    "2024-01, 2024-33, true",
    "2024-03, 2024-33, true",
    "2024-04, 2024-33, false",
    "2024-04, 2024-34, true",
    "2024-12, 2024-36, true",
    "2024-12, 2024-37, false",
    "2024-09, 2024-36, false",
    "2024-33, 2024-33, true",
    "2024-33, 2024-01, false",
    "2024-13, 2024-37, false",
    "2024-00, 2024-33, false",
    "2024-03-33, 2024-03-33, true",
    "2024-03-01, 2024-03-33, false",
    "-0044, 0044, false"
  })
  void whoKnowsTheFineDateKnowsTheCoarse(String fine, String coarse, boolean knows) {
    assertThat(DateComparison.entails(fine, coarse)).isEqualTo(knows);
  }

  /** Claim, then source, each from and to; 40 and 41 are the halves of a year. */
  @ParameterizedTest
  @CsvSource({
    "2025-01, 2025-06, 2025-40, , true",
    "2025-40, , 2025-01, 2025-06, true",
    "2025-07, 2025-12, 2025-41, , true",
    "2025-04, 2025-06, 2025-34, , true",
    "2025-01, 2025-06, 2025-41, , false",
    "2025-02, 2025-07, 2025-40, , false",
    "2025-01, 2025-09, 2025-40, , false",
    "2024-07, 2025-06, 2025-40, , false",
    "2025-01, , 2025-01, 2025-06, true",
    "2025-06, , 2025-01, 2025-06, true",
    "2025-01, 2025-06, 2025-01, 2025-06, true"
  })
  void monthsThatMakeUpAHalfOrAQuarterAreIt(
      String from,
      @Nullable String to,
      String sourceFrom,
      @Nullable String sourceTo,
      boolean same) {
    CalendarDate claim = new CalendarDate(from, to, null, null);
    CalendarDate source = new CalendarDate(sourceFrom, sourceTo, null, null);
    assertThat(DateComparison.of(claim, source) instanceof QuantityRelation.Matches)
        .isEqualTo(same);
  }
}
