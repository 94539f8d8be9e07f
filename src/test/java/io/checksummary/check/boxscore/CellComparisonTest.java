package io.checksummary.check.boxscore;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Rational;
import io.checksummary.recognise.Recogniser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellComparisonTest {

  /** What a text says against a cell of the given value and step. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "412 votes, 412, 1, SAME",
        "412 votes, 413, 1, -",
        "10 to 15 votes, 10, 1, BOUND",
        "10 to 15 votes, 15, 1, BOUND",
        "10 to 15 votes, 9, 1, -",
        "10 to 15 votes, 16, 1, -",
        "more than 400 votes, 401, 1, BOUND",
        "more than 400 votes, 400, 1, -",
        "at least 400 votes, 400, 1, BOUND",
        "at least 400 votes, 399, 1, -",
        "less than 400 votes, 399, 1, BOUND",
        "less than 400 votes, 400, 1, -",
        "at most 400 votes, 400, 1, BOUND",
        "at most 400 votes, 401, 1, -",
        "about 400 votes, 420, 1, BOUND",
        "about 400 votes, 422, 1, -",
        "almost 400 votes, 395, 1, BOUND",
        "almost 400 votes, 401, 1, -",
        "46% of votes, 45.5, 0.1, ROUNDED",
        "46% of votes, 46.5, 0.1, ROUNDED",
        "46% of votes, 45.4, 0.1, -",
        "46.2% of votes, 46, 1, -"
      })
  void saysHowACellGivesANumber(
      String text, String cell, String step, BoxScoreFinding.@Nullable How expected) {
    Amount claim =
        (Amount) Recogniser.english().mentions("It had " + text + ".").getFirst().quantity();
    assertThat(CellComparison.of(claim, Rational.of(cell), Rational.of(step))).isEqualTo(expected);
  }
}
