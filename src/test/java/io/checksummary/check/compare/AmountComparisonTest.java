package io.checksummary.check.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.quantity.Amount;
import io.checksummary.recognise.Recogniser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountComparisonTest {

  /** The claim, the source's amount, and how the claim relates to it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$412 million | $412 million | equivalent",
        "$412 million | $421 million | value",
        "37% | 37 per cent | equivalent",
        "37% | 38 per cent | value",
        "20% | one fifth | equivalent",
        "25% | one fifth | value",
        "US$412 | $412 | equivalent",
        "$412 | €412 | currency",
        "$412 | €421 | unlike",
        "1% | 1 percentage point | unit",
        "1% | 2 percentage points | unlike",
        "60 minutes | one hour | equivalent",
        "2 minutes | one hour | value",
        "60 hours | 60 minutes | unit",
        "412 | $412 | unlike",
        "$5 per share | $5 per share | equivalent",
        "$5 per share | $5 per month | unlike"
      })
  void comparesUnitsBeforeValues(String claim, String source, String relation) {
    assertThat(relation(claim, source)).isEqualTo(relation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$7.8 billion | $7.762 billion | rounded",
        "$7.7 billion | $7.762 billion | value",
        "about $410 million | $412 million | rounded",
        "about 400 | 412 | rounded",
        "400 | 412 | value",
        "412 | 400 | value",
        "$2 billion | $1.98 billion | rounded",
        "$2 billion | $1.8 billion | value",
        "about $2 billion | $1.8 billion | rounded",
        "1.9 miles | 3 km | rounded",
        "3 miles | 3 km | unit",
        "2.5 miles | 3 km | value"
      })
  void roundsToTheLastPlaceThatIsWritten(String claim, String source, String relation) {
    assertThat(relation(claim, source)).isEqualTo(relation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "more than 400 | 412 | bound",
        "more than 1 | 412 | overstated",
        "more than 412 | 412 | bound-differs",
        "over half | 55% | bound",
        "over half | 90% | overstated",
        "more than 50% | 55% | bound",
        "more than 1,800 | 1,890 | bound",
        "more than 1,800 | 2,300 | overstated",
        "over 45 | 50 | overstated",
        "over 300 | at least 300 | equivalent",
        "over 300 | at most 300 | bound-differs",
        "less than 30 | less than 25 | overstated",
        "less than 500 | 412 | bound",
        "less than 400 | 412 | value",
        "almost 400 | 390 | bound",
        "almost 400 | 412 | value",
        "between 10 and 20 | 15 | bound",
        "between 10 and 20 | 25 | value",
        "15 | 10 to 15 | overstated"
      })
  void asksWhetherABoundIsTrueAndInformative(String claim, String source, String relation) {
    assertThat(relation(claim, source)).isEqualTo(relation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$412 million | $412 billion | scale",
        "4,120 | 412 | scale",
        "4,130 | 412 | value",
        "412 | 0 | value"
      })
  void tellsAWrongScaleFromAWrongValue(String claim, String source, String relation) {
    assertThat(relation(claim, source)).isEqualTo(relation);
  }

  /** Both ways to ask agree, so that an index may use the faster one. */
  private static String relation(String claim, String source) {
    Amount mine = amount(claim);
    Amount its = amount(source);
    QuantityRelation relation = AmountComparison.of(mine, its);
    assertThat(AmountComparison.matches(mine, its))
        .isEqualTo(relation instanceof QuantityRelation.Matches);
    return QuantityRelations.name(relation);
  }

  private static Amount amount(String words) {
    return (Amount) Recogniser.english().mentions("It was " + words + ".").getFirst().quantity();
  }
}
