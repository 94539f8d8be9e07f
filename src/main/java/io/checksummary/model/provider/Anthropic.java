package io.checksummary.model.provider;

import com.fasterxml.jackson.databind.JsonNode;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.anthropic.AnthropicChatModel.AnthropicChatModelBuilder;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ToolChoice;
import io.checksummary.model.prompt.DigestSchema;
import io.checksummary.model.protocol.ProviderCallParameters;
import io.checksummary.model.protocol.ProviderProtocol;
import io.checksummary.model.protocol.ServerAddress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Anthropic's Claude.
 *
 * <p>The digest is asked for as the input of a tool that the model is made to use: every model of
 * theirs can do that, while a schema for the answer is understood by the newer ones only.
 */
final class Anthropic implements ProviderProtocol {

  private static final String ADDRESS = "https://api.anthropic.com";

  private static final ToolSpecification TOOL =
      ToolSpecification.builder()
          .name(DigestSchema.NAME)
          .description("Takes the digest of the article.")
          .parameters(DigestSchema.ROOT)
          .build();

  @Override
  public String address(@Nullable String configured) {
    return ServerAddress.versioned(configured == null ? ADDRESS : configured, "v1");
  }

  @Override
  public ChatModel model(ProviderCallParameters request) {
    AnthropicChatModelBuilder model =
        AnthropicChatModel.builder()
            .httpClientBuilder(request.http())
            .baseUrl(request.address())
            .apiKey(request.key())
            .modelName(request.model())
            .temperature(request.temperature())
            .maxTokens(request.outputTokens())
            .maxRetries(0)
            .logRequests(false)
            .logResponses(false);
    if (request.capabilities().schema()) {
      model
          .toolSpecifications(TOOL)
          .toolChoice(ToolChoice.REQUIRED)
          .toolChoiceName(DigestSchema.NAME)
          .disableParallelToolUse(true);
    }
    return model.build();
  }

  @Override
  public Optional<String> declined(JsonNode answer) {
    return Optional.of(answer.path("stop_reason").asText()).filter("refusal"::equals);
  }
}
