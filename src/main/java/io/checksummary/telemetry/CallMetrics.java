package io.checksummary.telemetry;

import io.checksummary.summary.port.ModelAnswer.Draft;
import io.checksummary.summary.port.ModelRequest;
import io.checksummary.summary.port.SummaryModel;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Counts the calls to models: how long they took, how they ended, how many tokens they cost.
 *
 * <p>{@code gen_ai.client.operation.duration} counts every call, {@code error.type} being empty
 * where it gave a digest. The model's label is the configured name: what a provider reports is not
 * bounded.
 */
final class CallMetrics implements CallObserver {

  /** As the conventions ask: from 10 ms, doubling, to 82 s. */
  private static final Duration[] DURATIONS =
      IntStream.range(0, 14)
          .mapToObj(power -> Duration.ofMillis(10L << power))
          .toArray(Duration[]::new);

  /** As the conventions ask: powers of four. */
  private static final double[] TOKENS =
      DoubleStream.iterate(1, bound -> bound * 4).limit(14).toArray();

  private final MeterRegistry registry;

  CallMetrics(MeterRegistry registry) {
    this.registry = registry;
  }

  @Override
  public Ending begin(SummaryModel model, ModelRequest assignment) {
    Timer.Sample sample = Timer.start(registry);
    return answer -> {
      Tags tags = tags(model);
      sample.stop(
          duration(
              tags.and(GenAiAttributes.ERROR_TYPE, GenAiAttributes.errorType(answer).orElse(""))));
      if (answer instanceof Draft draft) {
        count(tags.and(GenAiAttributes.TOKEN_TYPE, "input"), draft.inputTokens());
        count(tags.and(GenAiAttributes.TOKEN_TYPE, "output"), draft.outputTokens());
      }
    };
  }

  static Tags tags(SummaryModel model) {
    return Tags.of(
        GenAiAttributes.OPERATION_NAME, GenAiAttributes.CHAT,
        GenAiAttributes.PROVIDER_NAME, GenAiAttributes.provider(model),
        GenAiAttributes.REQUEST_MODEL, model.name());
  }

  private Timer duration(Tags tags) {
    return Timer.builder("gen_ai.client.operation.duration")
        .description("Calls to a model")
        .tags(tags)
        .serviceLevelObjectives(DURATIONS)
        .register(registry);
  }

  private void count(Tags tags, @Nullable Integer tokens) {
    if (tokens != null) {
      DistributionSummary.builder("gen_ai.client.token.usage")
          .description("Tokens of a call to a model, as the provider counted them")
          .tags(tags)
          .serviceLevelObjectives(TOKENS)
          .register(registry)
          .record(tokens);
    }
  }
}
