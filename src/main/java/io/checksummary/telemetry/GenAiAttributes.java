package io.checksummary.telemetry;

import io.checksummary.summary.port.ModelAnswer;
import io.checksummary.summary.port.ModelAnswer.Draft;
import io.checksummary.summary.port.ModelAnswer.Failure;
import io.checksummary.summary.port.SummaryModel;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Names of OpenTelemetry's semantic conventions for generative AI, as their own repository has them
 * in November 2026. Status of the conventions: development.
 */
final class GenAiAttributes {

  static final String OPERATION_NAME = "gen_ai.operation.name";
  static final String PROVIDER_NAME = "gen_ai.provider.name";
  static final String REQUEST_MODEL = "gen_ai.request.model";
  static final String REQUEST_MAX_TOKENS = "gen_ai.request.max_tokens";
  static final String OUTPUT_TYPE = "gen_ai.output.type";
  static final String RESPONSE_MODEL = "gen_ai.response.model";
  static final String INPUT_TOKENS = "gen_ai.usage.input_tokens";
  static final String OUTPUT_TOKENS = "gen_ai.usage.output_tokens";
  static final String TOKEN_TYPE = "gen_ai.token.type";
  static final String ERROR_TYPE = "error.type";

  static final String CHAT = "chat";
  static final String JSON = "json";

  /** The conventions' word for an error of which nothing is known. */
  static final String OTHER = "_OTHER";

  /** The conventions' well-known values, where they differ from the providers' names here. */
  private static final Map<String, String> PROVIDERS =
      Map.of(
          "azure-openai", "azure.ai.openai",
          "gemini", "gcp.gemini",
          "bedrock", "aws.bedrock",
          "mistral", "mistral_ai");

  private GenAiAttributes() {}

  static String provider(SummaryModel model) {
    return PROVIDERS.getOrDefault(model.provider(), model.provider());
  }

  /** What went wrong, {@code unavailable} for one; empty where nothing did. */
  static Optional<String> errorType(@Nullable ModelAnswer answer) {
    return switch (answer) {
      case null -> Optional.of(OTHER);
      case Draft draft -> Optional.empty();
      case Failure failure -> Optional.of(failure.kind().name().toLowerCase(Locale.ROOT));
    };
  }
}
