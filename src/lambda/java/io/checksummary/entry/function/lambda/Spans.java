package io.checksummary.entry.function.lambda;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SpanProcessor;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Sends the spans of a request before it is answered: behind the answer, Lambda freezes the
 * process. A collector that is slow keeps nobody waiting for long, and is told of.
 */
@Singleton
class Spans {

  private static final Logger LOG = Logger.getLogger(Spans.class);

  private static final Duration LONGEST = Duration.ofMillis(50);

  private final List<SpanProcessor> processors;
  private final Counter late;

  /**
   * @param disabled whether there is nobody to send them to
   */
  @Inject
  Spans(
      @Any Instance<SpanProcessor> processors,
      @ConfigProperty(name = "quarkus.otel.sdk.disabled") boolean disabled,
      MeterRegistry metrics) {
    this(disabled ? List.of() : processors.stream().toList(), metrics);
  }

  Spans(List<SpanProcessor> processors, MeterRegistry metrics) {
    this.processors = processors;
    this.late =
        Counter.builder("checksummary.spans.late")
            .description("Requests whose spans the collector did not take before the answer.")
            .register(metrics);
  }

  /** Sends what there is, and waits for it up to {@link #LONGEST}. */
  void send() {
    List<CompletableResultCode> sent =
        processors.stream().map(SpanProcessor::forceFlush).toList();
    CompletableResultCode all =
        CompletableResultCode.ofAll(sent).join(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
    if (!all.isSuccess()) {
      late.increment();
      LOG.warnf(
          "The collector did not take the spans of this request in %s ms; they may be lost.",
          LONGEST.toMillis());
    }
  }
}
