package io.checksummary.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A slice of what the profile {@code fuzz} feeds. */
class FuzzTest {

  @Test
  void whateverComesIsReadOrRefused() {
    Fuzz fuzz = new Fuzz();
    fuzz.feed(20_000, 1);
    assertThat(fuzz.findings()).isEmpty();
  }
}
