package io.checksummary.model;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.openai.OpenAiChatModel;
import io.checksummary.summary.SummaryModel;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * OpenAI, and every server that speaks its protocol: vLLM, llama.cpp, Ollama, LM Studio, LiteLLM.
 *
 * <p>A server that complains of a part of the request is asked again without it, and not troubled
 * with it any more.
 */
final class OpenAi implements Chat {

  static final String PROVIDER = "openai";

  private static final String ADDRESS = "https://api.openai.com/v1";

  private final ModelSettings settings;
  private final HttpClient http = HttpClient.newHttpClient();
  private volatile Dialect dialect;

  private OpenAi(ModelSettings settings) {
    this.settings = settings;
    this.dialect = new Dialect(settings.schema(), settings.temperature() != null, true);
  }

  /**
   * @throws IllegalArgumentException if the settings name no model
   */
  static SummaryModel model(ModelSettings settings) {
    if (settings.model().isBlank()) {
      throw new IllegalArgumentException(
          "Which model? Write openai:MODEL, for example openai:gpt-4.1-mini.");
    }
    int budget = settings.budget() == null ? Budgets.of(settings.model()) : settings.budget();
    return new ChatSummaryModel(
        PROVIDER, settings.model(), budget, new OpenAi(settings), InstantSource.system());
  }

  @Override
  public ChatResponse answer(List<ChatMessage> messages, int outputTokens, Duration timeout) {
    Dialect spoken = dialect;
    try {
      return answer(spoken, messages, outputTokens, timeout);
    } catch (InvalidRequestException complaint) {
      Optional<Dialect> simpler = spoken.without(String.valueOf(complaint.getMessage()));
      if (simpler.isEmpty()) {
        throw complaint;
      }
      dialect = simpler.get();
      return answer(messages, outputTokens, timeout);
    }
  }

  private ChatResponse answer(
      Dialect spoken, List<ChatMessage> messages, int outputTokens, Duration timeout) {
    ChatRequest.Builder request = ChatRequest.builder().messages(messages);
    if (spoken.schema()) {
      request.responseFormat(DigestSchema.FORMAT);
    }
    return model(spoken, outputTokens, timeout).chat(request.build());
  }

  private OpenAiChatModel model(Dialect spoken, int outputTokens, Duration timeout) {
    return OpenAiChatModel.builder()
        .httpClientBuilder(BoundedHttp.builder(http))
        .baseUrl(settings.baseUrl() == null ? ADDRESS : settings.baseUrl())
        .apiKey(settings.apiKey())
        .modelName(settings.model())
        .temperature(spoken.temperature() ? settings.temperature() : null)
        .maxTokens(spoken.maxTokens() ? outputTokens : null)
        .maxCompletionTokens(spoken.maxTokens() ? null : outputTokens)
        .strictJsonSchema(spoken.schema())
        .timeout(timeout)
        .maxRetries(0)
        .logRequests(false)
        .logResponses(false)
        .build();
  }
}
