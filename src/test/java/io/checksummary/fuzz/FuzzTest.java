package io.checksummary.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A slice of what {@code infra/measure/fuzz.sh} feeds. */
@Execution(ExecutionMode.CONCURRENT)
class FuzzTest {

  @Test
  void whateverComesIsReadOrRefused() {
    Fuzz fuzz = new Fuzz();
    fuzz.feed(20_000, 1);
    assertThat(fuzz.findings()).isEmpty();
  }
}
