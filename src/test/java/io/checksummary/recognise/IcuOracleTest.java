package io.checksummary.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.evaluation.IcuOracle;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The recogniser reads what ICU writes. */
@Execution(ExecutionMode.CONCURRENT)
class IcuOracleTest {

  private static final int VALUES = 120;

  @Test
  void english() {
    holds("en", Recogniser.of("en"));
  }

  private static void holds(String language, Recogniser recogniser) {
    Map<String, IcuOracle.Cell> cells = IcuOracle.cells(recogniser, language, VALUES);
    assertThat(cells).isNotEmpty();
    cells.forEach((formatter, cell) ->
        assertThat(cell.share())
            .as("%s %s, not read: %s", language, formatter, cell.misses())
            .isGreaterThanOrEqualTo(floor(formatter)));
  }

  private static double floor(String formatter) {
    return formatter.startsWith("measure") || formatter.startsWith("date") ? 0.95 : 0.99;
  }
}
