package io.checksummary.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {

  @ParameterizedTest
  @CsvSource({
    "5, foot, inch, 60",
    "1, mile, kilometer, 1.609344",
    "1, pound, kilogram, 0.45359237",
    "25, celsius, fahrenheit, 77",
    "-40, fahrenheit, celsius, -40",
    "0, celsius, kelvin, 273.15",
    "36, kilometer-per-hour, meter-per-second, 10",
    "60, mile-per-hour, kilometer-per-hour, 96.56064",
    "50, meter-per-millisecond, kilometer-per-second, 50",
    "2, year, month, 24",
    "1, decade, year, 10",
    "2, day, hour, 48",
    "1, week, day, 7",
    "1, acre, square-meter, 4046.8564224",
    "1, gallon, liter, 3.785411784",
    "1, cubic-foot, cubic-inch, 1728",
    "1, square-mile, acre, 640",
    "8, bit, byte, 1",
    "1, kilowatt-hour, kilojoule, 3600"
  })
  void convertsExactly(String value, String from, String to, String expected) {
    assertThat(Units.convert(Rational.of(value), from, to)).contains(Rational.of(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "year, day",
    "month, week",
    "foot, pound",
    "USD, EUR",
    "meter, nonsense",
    "degree, celsius"
  })
  void convertsNothingThatMeasuresAnotherThing(String from, String to) {
    assertThat(Units.convert(Rational.ONE, from, to)).isEmpty();
  }

  @Test
  void leadsThereAndBackForEveryPairOfAUnitAndItsBase() {
    for (Units.Unit unit : Units.all()) {
      for (Units.Unit other : Units.all()) {
        Units.convert(Rational.of(7), unit.id(), other.id())
            .ifPresent(there ->
                assertThat(Units.convert(there, other.id(), unit.id()))
                    .as("%s to %s and back", unit.id(), other.id())
                    .contains(Rational.of(7)));
      }
    }
  }
}
