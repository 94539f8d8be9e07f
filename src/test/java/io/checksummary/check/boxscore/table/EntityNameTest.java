package io.checksummary.check.boxscore.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityNameTest {

  @ParameterizedTest
  @CsvSource({
    "Ana Ruiz, Ana Ruiz, 2",
    "C.J. Ruiz, CJ Ruiz, 2",
    "Ben Okoro Jr., Ben Okoro, 2",
    "the Kites, Kite, 2",
    "Ruiz, Ana Ruiz, 1",
    "Ana Maria Ruiz, Ana Ruiz, 1",
    "LA Kestrels, Los Angeles Kestrels, 1",
    "Sixers, Philadelphia 76ers, 1",
    "Ben Ruiz, Ana Ruiz, 0",
    "SA Kestrels, Los Angeles Kestrels, 0",
    "Kites, Herons, 0",
    "'', Herons, 0",
  })
  void likeness(String name, String label, int expected) {
    assertThat(EntityName.of(name).likeness(EntityName.of(label))).isEqualTo(expected);
  }
}
