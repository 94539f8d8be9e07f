package io.checksummary.wiring;

import io.checksummary.model.chat.CircuitBreakerModel;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;

/** Whether a model is asked: 1 at the state that its breaker is in, 0 at the others. */
final class CircuitBreakerMetrics {

  /** In resilience4j's words. */
  private static final List<String> STATES = List.of("closed", "open", "half_open");

  private static final String NAME = "checksummary.breaker.state";

  private CircuitBreakerMetrics() {}

  /** In place of an earlier breaker's: a program may start again in the same process. */
  static void register(CircuitBreakerModel breaker, MeterRegistry registry) {
    registry
        .find(NAME)
        .tag("gen_ai.provider.name", breaker.provider())
        .tag("gen_ai.request.model", breaker.name())
        .gauges()
        .forEach(registry::remove);
    for (String state : STATES) {
      Gauge.builder(NAME, breaker, b -> b.state().equals(state) ? 1 : 0)
          .description("The state of a model's circuit breaker")
          .tag("gen_ai.provider.name", breaker.provider())
          .tag("gen_ai.request.model", breaker.name())
          .tag("state", state)
          .register(registry);
    }
  }
}
