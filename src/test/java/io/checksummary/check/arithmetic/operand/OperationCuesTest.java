package io.checksummary.check.arithmetic.operand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationCuesTest {

  @ParameterizedTest
  @CsvSource({
    "What was the change in net debt?, CHANGE",
    "Together they sold ◦, SUM",
    "on average ◦, AVERAGE",
    "◦ of the staff, RATIO",
    "◦ more than Norland, DIFFERENCE"
  })
  void wordsNameAnOperation(String words, Operation operation) {
    assertThat(OperationCues.of(words).operations()).contains(operation);
  }

  @Test
  void someSayWhichWay() {
    OperationCues fell = OperationCues.of("Sales fell by ◦");
    assertThat(fell.down()).isTrue();
    assertThat(fell.up()).isFalse();
    assertThat(fell.stems()).containsExactly("fell");
  }

  @Test
  void othersNameNone() {
    assertThat(OperationCues.of("Sales were ◦ in 2019").operations()).isEmpty();
    assertThat(OperationCues.isOfChange("% change")).isTrue();
    assertThat(OperationCues.isOfChange("2019")).isFalse();
  }
}
