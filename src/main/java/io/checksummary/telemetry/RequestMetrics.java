package io.checksummary.telemetry;

import io.checksummary.api.call.CallOutcome;
import io.checksummary.api.call.ServiceFunction;
import io.checksummary.api.call.ServiceListener;
import io.checksummary.api.problem.ProblemType;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts requests and the numbers that they judged. Labels hold names of ours only: what a request
 * says never becomes one.
 */
public final class RequestMetrics implements ServiceListener {

  /** From what a check takes to the longest deadline that gateways know. */
  private static final Duration[] BUCKETS = {
    Duration.ofMillis(5),
    Duration.ofMillis(10),
    Duration.ofMillis(25),
    Duration.ofMillis(50),
    Duration.ofMillis(100),
    Duration.ofMillis(250),
    Duration.ofMillis(500),
    Duration.ofSeconds(1),
    Duration.ofMillis(2500),
    Duration.ofSeconds(5),
    Duration.ofSeconds(10),
    Duration.ofSeconds(25),
    Duration.ofSeconds(60)
  };

  private final MeterRegistry registry;
  private final AtomicInteger active = new AtomicInteger();

  public RequestMetrics(MeterRegistry registry) {
    this.registry = registry;
    Gauge.builder("checksummary.requests.active", active, AtomicInteger::get)
        .description("Requests to the functions that are being answered")
        .register(registry);
  }

  @Override
  public void begun(ServiceFunction function) {
    active.incrementAndGet();
  }

  @Override
  public void ended(CallOutcome ended) {
    String function = ended.function().code();
    active.decrementAndGet();
    Timer.builder("checksummary.requests")
        .description("Requests to the functions, by how they ended")
        .tag("function", function)
        .tag("status", Integer.toString(ended.status()))
        .tag("outcome", ended.outcome())
        .serviceLevelObjectives(BUCKETS)
        .register(registry)
        .record(ended.nanos(), TimeUnit.NANOSECONDS);
    ended.verdicts().forEach((verdict, numbers) -> count(function, verdict, numbers));
  }

  @Override
  public void turnedAway(ProblemType why) {
    registry.counter("checksummary.turned-away", "outcome", why.code()).increment();
  }

  private void count(String function, String verdict, int numbers) {
    registry
        .counter("checksummary.numbers", "function", function, "verdict", verdict)
        .increment(numbers);
  }
}
