package io.checksummary.check.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {

  @ParameterizedTest
  @CsvSource({
    "DIFFERENCE, 2, a − b",
    "CHANGE_PERCENT, 2, (a − b) ÷ b",
    "SUM, 3, a + b + c",
    "AVERAGE, 3, (a + b + c) ÷ 3",
    "RATIO, 2, a ÷ b",
    "RATIO_PERCENT, 2, a ÷ b"
  })
  void isWrittenInLetters(Formula formula, int numbers, String written) {
    assertThat(formula.inLetters(numbers)).isEqualTo(written);
  }
}
