package io.checksummary.telemetry;

import io.checksummary.summary.Answer;
import io.checksummary.summary.Answer.Draft;
import io.checksummary.summary.Assignment;
import io.checksummary.summary.SummaryModel;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Counts the calls to a model: how long they took, how they ended, how many tokens they cost.
 *
 * <p>{@code gen_ai.client.operation.duration} counts every call, {@code error.type} being empty
 * where it gave a digest. The model's label is the configured name: what a provider reports is not
 * bounded.
 */
public final class MeteredModel implements SummaryModel {

  /** As the conventions ask: from 10 ms, doubling, to 82 s. */
  private static final Duration[] SECONDS =
      IntStream.range(0, 14)
          .mapToObj(power -> Duration.ofMillis(10L << power))
          .toArray(Duration[]::new);

  /** As the conventions ask: powers of four. */
  private static final double[] TOKENS =
      DoubleStream.iterate(1, bound -> bound * 4).limit(14).toArray();

  private final SummaryModel model;
  private final MeterRegistry registry;
  private final Tags tags;

  public MeteredModel(SummaryModel model, MeterRegistry registry) {
    this.model = model;
    this.registry = registry;
    this.tags =
        Tags.of(
            GenAi.OPERATION_NAME, GenAi.CHAT,
            GenAi.PROVIDER_NAME, GenAi.provider(model),
            GenAi.REQUEST_MODEL, model.name());
  }

  @Override
  public String provider() {
    return model.provider();
  }

  @Override
  public String name() {
    return model.name();
  }

  @Override
  public int budget() {
    return model.budget();
  }

  @Override
  public @Nullable Integer outputTokens(Assignment assignment) {
    return model.outputTokens(assignment);
  }

  @Override
  public Answer ask(Assignment assignment) {
    Timer.Sample sample = Timer.start(registry);
    String error = GenAi.OTHER;
    try {
      Answer answer = model.ask(assignment);
      error = GenAi.errorType(answer).orElse("");
      countTokens(answer);
      return answer;
    } finally {
      sample.stop(duration(error));
    }
  }

  private Timer duration(String error) {
    return Timer.builder("gen_ai.client.operation.duration")
        .description("Calls to the model")
        .tags(tags)
        .tag(GenAi.ERROR_TYPE, error)
        .serviceLevelObjectives(SECONDS)
        .register(registry);
  }

  private void countTokens(Answer answer) {
    if (answer instanceof Draft draft) {
      count("input", draft.inputTokens());
      count("output", draft.outputTokens());
    }
  }

  private void count(String type, @Nullable Integer tokens) {
    if (tokens != null) {
      DistributionSummary.builder("gen_ai.client.token.usage")
          .description("Tokens that a call cost, as the provider counted them")
          .tags(tags)
          .tag(GenAi.TOKEN_TYPE, type)
          .serviceLevelObjectives(TOKENS)
          .register(registry)
          .record(tokens);
    }
  }
}
