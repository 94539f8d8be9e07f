package io.checksummary.later.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where work is handed over at all. */
class LambdaLaterFactoryTest {

  private static boolean isReady(Optional<String> export) {
    return new LambdaLaterFactory(Optional.of("digest"), Optional.empty(), Optional.empty(), export)
        .later()
        .isReady();
  }

  @Test
  void aFunctionOfHttpCallsItself() {
    assertThat(isReady(Optional.empty())).isTrue();
  }

  /** An event may be what a user has written, and would be taken for work. */
  @Test
  void aFunctionThatTakesAnyEventHandsNothingOver() {
    assertThat(isReady(Optional.of("summarize"))).isFalse();
  }
}
