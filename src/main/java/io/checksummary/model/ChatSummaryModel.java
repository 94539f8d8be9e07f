package io.checksummary.model;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import io.checksummary.summary.Answer;
import io.checksummary.summary.Answer.Draft;
import io.checksummary.summary.Assignment;
import io.checksummary.summary.SummaryModel;
import java.time.Duration;
import java.time.InstantSource;

/** Any chat model as a model that summarises: a prompt out, an answer read. */
final class ChatSummaryModel implements SummaryModel {

  private final String provider;
  private final String name;
  private final int budget;
  private final Chat chat;
  private final Faults faults;
  private final InstantSource clock;

  ChatSummaryModel(
      String provider, String name, int budget, Chat chat, Faults faults, InstantSource clock) {
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

  @Override
  public Answer ask(Assignment assignment) {
    Duration left = Duration.between(clock.instant(), assignment.deadline());
    if (!left.isPositive()) {
      return Faults.late();
    }
    try {
      return read(
          chat.answer(Prompt.of(assignment), assignment.outputTokens(), left),
          Fence.around(assignment.text()));
    } catch (RuntimeException fault) {
      return faults.failure(fault);
    }
  }

  private static Answer read(ChatResponse response, Fence fence) {
    if (response.finishReason() == FinishReason.CONTENT_FILTER) {
      return Faults.refused("content_filter");
    }
    return DraftReader.read(fence.erasedFrom(text(response.aiMessage())))
        .<Answer>map(digest -> draft(digest, response))
        .orElseGet(() -> Faults.nonsense(response.finishReason()));
  }

  /** What the model wrote, or handed to the tool that it was made to use; empty for nothing. */
  private static String text(AiMessage message) {
    if (message.hasToolExecutionRequests()) {
      return message.toolExecutionRequests().getFirst().arguments();
    }
    return message.text() == null ? "" : message.text();
  }

  private static Draft draft(DraftReader.Read digest, ChatResponse response) {
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
