package io.checksummary.check.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.quantity.Quantity;
import io.checksummary.recognise.Recogniser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RivalNumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$412 | $421 | true",
        "$412 | $412 | false",
        "$412 | €421 | false",
        "$412 | 412 | false",
        "$412 | $41,200 | true",
        "$412 | $41,201 | false",
        "$41,201 | $412 | false",
        "5 km | 3 miles | true",
        "5 km | 3 kg | true",
        "3 days | 2 hours | true",
        "3 days | 5 km | false",
        "10 to 15 | 12 | false",
        "10 to 15 | 11 to 15 | true",
        "12 | third | false",
        "14 March 2024 | 15 March 2024 | true",
        "14 March 2024 | 14 March 2024 | false",
        "14 March 2024 | March 2024 | false",
        "March 2024 | May 2023 | true",
        "2 pm | 3 pm | true",
        "2 pm | 2 pm | false",
        "2 pm | 2024 | false"
      })
  void areAlikeInKindUnitAndSizeAndYetNotTheSame(String one, String other, boolean alike) {
    assertThat(RivalNumbers.areLike(quantity(one), quantity(other))).isEqualTo(alike);
    assertThat(RivalNumbers.areLike(quantity(other), quantity(one))).isEqualTo(alike);
  }

  private static Quantity quantity(String text) {
    return Recogniser.english().mentions("It was " + text + ".").getFirst().quantity();
  }
}
