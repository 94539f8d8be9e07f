package io.checksummary.model.provider;

import com.fasterxml.jackson.databind.JsonNode;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel.OpenAiChatModelBuilder;
import io.checksummary.model.prompt.DigestSchema;
import io.checksummary.model.protocol.ProviderCallParameters;
import io.checksummary.model.protocol.ProviderProtocol;
import io.checksummary.model.protocol.ServerAddress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** OpenAI, and every server that speaks its protocol: vLLM, llama.cpp, LM Studio, LiteLLM. */
final class OpenAi implements ProviderProtocol {

  private static final String ADDRESS = "https://api.openai.com/v1";

  @Override
  public String address(@Nullable String configured) {
    return ServerAddress.of(configured == null ? ADDRESS : configured);
  }

  @Override
  public ChatModel model(ProviderCallParameters request) {
    return builder(request).baseUrl(request.address()).apiKey(request.key()).build();
  }

  @Override
  public Optional<String> declined(JsonNode answer) {
    boolean refused = answer.at("/choices/0/message/refusal").isTextual();
    return refused ? Optional.of("refusal") : Optional.empty();
  }

  /** All but where to and with which key. */
  static OpenAiChatModelBuilder builder(ProviderCallParameters request) {
    boolean schema = request.capabilities().schema();
    boolean maxTokens = request.capabilities().maxTokens();
    return OpenAiChatModel.builder()
        .httpClientBuilder(request.http())
        .modelName(request.model())
        .temperature(request.temperature())
        .maxTokens(maxTokens ? request.outputTokens() : null)
        .maxCompletionTokens(maxTokens ? null : request.outputTokensWithThoughts())
        .responseFormat(schema ? DigestSchema.FORMAT : null)
        .strictJsonSchema(schema)
        .maxRetries(0)
        .logRequests(false)
        .logResponses(false);
  }
}
