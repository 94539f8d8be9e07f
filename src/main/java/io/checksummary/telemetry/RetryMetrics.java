package io.checksummary.telemetry;

import io.checksummary.summary.port.CallListener;
import io.checksummary.summary.port.ModelAnswer.Failure;
import io.checksummary.summary.port.SummaryModel;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;

/** Counts the calls that repeat another, and the changes to another model, by what caused them. */
public final class RetryMetrics implements CallListener {

  private final MeterRegistry registry;

  public RetryMetrics(MeterRegistry registry) {
    this.registry = registry;
  }

  @Override
  public void onRetry(SummaryModel model, Failure because, Duration wait) {
    count("checksummary.model.retries", model, because);
  }

  @Override
  public void onFallback(SummaryModel from, SummaryModel to, Failure because) {
    count("checksummary.model.fallbacks", from, because);
  }

  private void count(String name, SummaryModel model, Failure because) {
    Tags error =
        Tags.of(
            GenAiAttributes.ERROR_TYPE,
            GenAiAttributes.errorType(because).orElse(GenAiAttributes.OTHER));
    registry.counter(name, CallMetrics.tags(model).and(error)).increment();
  }
}
