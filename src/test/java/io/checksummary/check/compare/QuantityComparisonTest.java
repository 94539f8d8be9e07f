package io.checksummary.check.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.quantity.Quantity;
import io.checksummary.recognise.Recogniser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityComparisonTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "March 2024 | 14 March 2024 | equivalent",
        "14 March 2024 | March 2024 | value",
        "2 pm | 14:00 | equivalent",
        "2 pm | 3 pm | value",
        "2 pm | 14 March 2024 | unlike",
        "hundreds | 345 | bound",
        "hundreds | 98 | unlike",
        "hundreds | 40,000 | unlike",
        "hundreds | hundreds | equivalent",
        "hundreds | thousands | unlike",
        "412 | 14 March 2024 | unlike"
      })
  void comparesQuantitiesOfEachKind(String claim, String source, String relation) {
    Quantity mine = quantity(claim);
    Quantity its = quantity(source);

    assertThat(QuantityRelations.name(QuantityComparison.of(mine, its))).isEqualTo(relation);
    assertThat(QuantityComparison.matches(mine, its))
        .isEqualTo(QuantityComparison.of(mine, its) instanceof QuantityRelation.Matches);
  }

  /** Where two may not differ, they match or are unlike. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "412 | 421 | true",
        "$412 | 37% | true",
        "20% | one fifth | true",
        "412 | $412 | false",
        "2 pm | 3 pm | true",
        "2 pm | 412 | false"
      })
  void tellsByTheKindsWhetherOneMayBeAMistakenOther(String claim, String source, boolean may) {
    assertThat(QuantityComparison.mayDiffer(quantity(claim), quantity(source))).isEqualTo(may);
  }

  private static Quantity quantity(String words) {
    return Recogniser.english().mentions("It was " + words + ".").getFirst().quantity();
  }
}
