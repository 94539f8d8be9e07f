package io.checksummary.model.provider;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.mistralai.MistralAiChatModel;
import io.checksummary.model.prompt.DigestSchema;
import io.checksummary.model.protocol.ProviderCallParameters;
import io.checksummary.model.protocol.ProviderProtocol;
import io.checksummary.model.protocol.ServerAddress;
import org.jspecify.annotations.Nullable;

/** Mistral's own service, JSON by schema. */
final class Mistral implements ProviderProtocol {

  private static final String ADDRESS = "https://api.mistral.ai";

  @Override
  public String address(@Nullable String configured) {
    return ServerAddress.versioned(configured == null ? ADDRESS : configured, "v1");
  }

  @Override
  public ChatModel model(ProviderCallParameters request) {
    boolean schema = request.capabilities().schema();
    return MistralAiChatModel.builder()
        .httpClientBuilder(request.http())
        .baseUrl(request.address())
        .apiKey(request.key())
        .modelName(request.model())
        .temperature(request.temperature())
        .maxTokens(request.outputTokens())
        .responseFormat(schema ? DigestSchema.FORMAT : null)
        .strictJsonSchema(schema)
        .maxRetries(0)
        .logRequests(false)
        .logResponses(false)
        .build();
  }
}
