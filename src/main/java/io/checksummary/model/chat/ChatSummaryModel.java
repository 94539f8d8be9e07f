package io.checksummary.model.chat;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import io.checksummary.model.prompt.ArticleFence;
import io.checksummary.model.prompt.DigestParser;
import io.checksummary.model.prompt.PromptWriter;
import io.checksummary.model.provider.ModelSettings;
import io.checksummary.summary.port.ModelAnswer;
import io.checksummary.summary.port.ModelAnswer.Draft;
import io.checksummary.summary.port.ModelRequest;
import io.checksummary.summary.port.SummaryModel;
import java.time.Duration;
import java.time.InstantSource;

/** Makes a summarising model of any chat model: writes the prompt, and reads the answer. */
public final class ChatSummaryModel implements SummaryModel {

  private final String provider;
  private final String name;
  private final int budget;
  private final ChatExchange chat;
  private final ProviderFaults faults;
  private final InstantSource clock;

  public ChatSummaryModel(
      String provider,
      String name,
      int budget,
      ChatExchange chat,
      ProviderFaults faults,
      InstantSource clock) {
    this.provider = provider;
    this.name = name;
    this.budget = budget;
    this.chat = chat;
    this.faults = faults;
    this.clock = clock;
  }

  @Override
  public String provider() {
    return provider;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int budget() {
    return budget;
  }

  /** The offline model copies sentences, and would copy the same ones again. */
  @Override
  public boolean repairs() {
    return !provider.equals(ModelSettings.OFFLINE);
  }

  /** The offline model copies sentences as they are. */
  @Override
  public boolean translates() {
    return !provider.equals(ModelSettings.OFFLINE);
  }

  @Override
  public ModelAnswer ask(ModelRequest assignment) {
    Duration left = Duration.between(clock.instant(), assignment.deadline());
    if (!left.isPositive()) {
      return ProviderFaults.late();
    }
    try {
      return read(
          chat.answer(PromptWriter.of(assignment), assignment.outputTokens(), left),
          ArticleFence.around(assignment.text()));
    } catch (RuntimeException fault) {
      return faults.failure(fault);
    }
  }

  private static ModelAnswer read(ChatResponse response, ArticleFence fence) {
    if (response.finishReason() == FinishReason.CONTENT_FILTER) {
      return ProviderFaults.refused("content_filter");
    }
    return DigestParser.parse(fence.removedFrom(text(response.aiMessage())))
        .<ModelAnswer>map(digest -> draft(digest, response))
        .orElseGet(() -> ProviderFaults.nonsense(response.finishReason()));
  }

  /** What the model wrote, or handed to the tool that it was made to use; empty for nothing. */
  private static String text(AiMessage message) {
    if (message.hasToolExecutionRequests()) {
      return message.toolExecutionRequests().getFirst().arguments();
    }
    return message.text() == null ? "" : message.text();
  }

  private static Draft draft(DigestParser.ParsedDigest digest, ChatResponse response) {
    TokenUsage usage = response.tokenUsage();
    return new Draft(
        digest.title(),
        digest.summary(),
        digest.keyFigures(),
        response.modelName(),
        usage == null ? null : usage.inputTokenCount(),
        usage == null ? null : usage.outputTokenCount());
  }
}
