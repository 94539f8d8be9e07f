package io.checksummary.model.provider;

import com.fasterxml.jackson.databind.JsonNode;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiChatModel;
import io.checksummary.model.prompt.DigestSchema;
import io.checksummary.model.protocol.ProviderCallParameters;
import io.checksummary.model.protocol.ProviderProtocol;
import io.checksummary.model.protocol.ServerAddress;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Google's Gemini, by the interface that takes a key. */
final class Gemini implements ProviderProtocol {

  private static final String ADDRESS = "https://generativelanguage.googleapis.com";

  /** Older models refuse to be asked for more. */
  private static final int MOST_OUTPUT = 8_192;

  /** Any other end means that the answer was blocked: SAFETY, RECITATION, PROHIBITED_CONTENT, … */
  private static final Set<String> GOOD_ENDS = Set.of("STOP", "MAX_TOKENS");

  @Override
  public String address(@Nullable String configured) {
    return ServerAddress.versioned(configured == null ? ADDRESS : configured, "v1beta");
  }

  @Override
  public ChatModel model(ProviderCallParameters request) {
    int output = Math.min(MOST_OUTPUT, request.outputTokensWithThoughts());
    return GoogleAiGeminiChatModel.builder()
        .httpClientBuilder(request.http())
        .baseUrl(request.address())
        .apiKey(request.key())
        .modelName(request.model())
        .temperature(request.temperature())
        .maxOutputTokens(Math.max(request.outputTokens(), output))
        .responseFormat(request.capabilities().schema() ? DigestSchema.FORMAT : null)
        .maxRetries(0)
        .logRequestsAndResponses(false)
        .build();
  }

  /** A prompt that is blocked has no candidates, an answer that is blocked an end of its own. */
  @Override
  public Optional<String> declined(JsonNode answer) {
    String blocked = answer.at("/promptFeedback/blockReason").asText();
    String end = answer.at("/candidates/0/finishReason").asText("STOP");
    if (!blocked.isEmpty()) {
      return Optional.of(blocked);
    }
    return end.isEmpty() || GOOD_ENDS.contains(end) ? Optional.empty() : Optional.of(end);
  }
}
