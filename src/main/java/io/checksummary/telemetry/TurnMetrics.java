package io.checksummary.telemetry;

import io.checksummary.summary.Answer.Failure;
import io.checksummary.summary.SummaryModel;
import io.checksummary.summary.Watcher;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;

/** Counts the calls that repeat another, and the changes to another model, by what caused them. */
public final class TurnMetrics implements Watcher {

  private final MeterRegistry registry;

  public TurnMetrics(MeterRegistry registry) {
    this.registry = registry;
  }

  @Override
  public void retries(SummaryModel model, Failure because, Duration wait) {
    count("checksummary.model.retries", model, because);
  }

  @Override
  public void fallsBack(SummaryModel from, SummaryModel to, Failure because) {
    count("checksummary.model.fallbacks", from, because);
  }

  private void count(String name, SummaryModel model, Failure because) {
    Tags error = Tags.of(GenAi.ERROR_TYPE, GenAi.errorType(because).orElse(GenAi.OTHER));
    registry.counter(name, CallMetrics.tags(model).and(error)).increment();
  }
}
