package io.checksummary.model;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.mistralai.MistralAiChatModel;
import org.jspecify.annotations.Nullable;

/** Mistral's own service, JSON by schema. */
final class Mistral implements Wire {

  private static final String ADDRESS = "https://api.mistral.ai";

  @Override
  public String address(@Nullable String configured) {
    return Address.versioned(configured == null ? ADDRESS : configured, "v1");
  }

  @Override
  public ChatModel model(Question question) {
    boolean schema = question.dialect().schema();
    return MistralAiChatModel.builder()
        .httpClientBuilder(question.http())
        .baseUrl(question.address())
        .apiKey(question.key())
        .modelName(question.model())
        .temperature(question.temperature())
        .maxTokens(question.outputTokens())
        .responseFormat(schema ? DigestSchema.FORMAT : null)
        .strictJsonSchema(schema)
        .maxRetries(0)
        .logRequests(false)
        .logResponses(false)
        .build();
  }
}
