package io.checksummary.entry.function.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.checksummary.api.call.InFlightCalls;
import io.checksummary.api.call.ServiceListener;
import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.problem.ProblemFactory;
import org.junit.jupiter.api.Test;

class OnceLeftTest {

  /** Who has read a request learns that it ended meanwhile. */
  @Test
  void whoComesSecondIsToldAndLeavesNoOtherPlace() {
    ProblemFactory problems = new ProblemFactory("request");
    InFlightCalls calls = new InFlightCalls(1, ServiceListener.NONE);
    OnceLeft place = new OnceLeft(calls);
    calls.enter(problems);

    assertThat(place.leave()).isTrue();
    assertThat(place.leave()).isFalse();

    calls.enter(problems);
    assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> calls.enter(problems));
  }
}
