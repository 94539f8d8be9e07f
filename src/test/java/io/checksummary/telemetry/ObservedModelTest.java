package io.checksummary.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.checksummary.summary.port.ModelAnswer;
import io.checksummary.summary.port.ModelAnswer.Draft;
import io.checksummary.summary.port.ModelAnswer.Failure;
import io.checksummary.summary.port.ModelAnswer.Failure.Kind;
import io.checksummary.summary.port.ModelRequest;
import io.checksummary.summary.port.SummaryLength;
import io.checksummary.summary.port.SummaryModel;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ObservedModelTest {

  private static final ModelRequest ASSIGNMENT =
      new ModelRequest(
          ModelRequest.Stage.ARTICLE,
          "text",
          null,
          "en",
          new SummaryLength.Sentences(3),
          6,
          Instant.MAX);

  private static final Draft DRAFT = new Draft(null, "s", List.of(), "gpt-4o-2024", 300, null);

  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

  @Test
  void aCallIsCountedWithItsTokensAsFarAsTheProviderCounts() {
    assertThat(watched("openai", () -> DRAFT).ask(ASSIGNMENT)).isSameAs(DRAFT);

    assertThat(calls("", "openai").count()).isEqualTo(1);
    assertThat(registry.get("gen_ai.client.token.usage").summaries())
        .singleElement()
        .returns(300.0, DistributionSummary::totalAmount)
        .returns("input", tokens -> tokens.getId().getTag("gen_ai.token.type"));
  }

  @ParameterizedTest
  @EnumSource
  void aFailureIsCountedByItsKind(Kind kind) {
    watched("openai", () -> new Failure(kind, "detail", null)).ask(ASSIGNMENT);

    assertThat(calls(kind.name().toLowerCase(Locale.ROOT), "openai").count()).isEqualTo(1);
    assertThat(registry.find("gen_ai.client.token.usage").summaries()).isEmpty();
  }

  @Test
  void whatAModelThrowsPassesThroughAndIsCounted() {
    SummaryModel model =
        watched(
            "openai",
            () -> {
              throw new IllegalStateException("not promised");
            });

    assertThatThrownBy(() -> model.ask(ASSIGNMENT)).hasMessage("not promised");
    assertThat(calls("_OTHER", "openai").count()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "openai, openai",
    "azure-openai, azure.ai.openai",
    "anthropic, anthropic",
    "gemini, gcp.gemini",
    "bedrock, aws.bedrock",
    "mistral, mistral_ai",
    "ollama, ollama"
  })
  void providersHaveTheNamesOfTheConventions(String ours, String theirs) {
    watched(ours, () -> DRAFT).ask(ASSIGNMENT);

    assertThat(calls("", theirs).count()).isEqualTo(1);
  }

  private Timer calls(String error, String provider) {
    return registry
        .get("gen_ai.client.operation.duration")
        .tag("gen_ai.operation.name", "chat")
        .tag("gen_ai.provider.name", provider)
        .tag("gen_ai.request.model", "gpt-4o")
        .tag("error.type", error)
        .timer();
  }

  private SummaryModel watched(String provider, Supplier<ModelAnswer> answers) {
    SummaryModel model =
        new SummaryModel() {
          @Override
          public String provider() {
            return provider;
          }

          @Override
          public String name() {
            return "gpt-4o";
          }

          @Override
          public int budget() {
            return 1000;
          }

          @Override
          public ModelAnswer ask(ModelRequest assignment) {
            return answers.get();
          }
        };
    return new ObservedModel(model, List.of(new CallMetrics(registry), new CallLog()));
  }
}
