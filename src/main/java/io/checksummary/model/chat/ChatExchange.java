package io.checksummary.model.chat;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.model.chat.response.ChatResponse;
import java.time.Duration;
import java.util.List;

/** One question to a chat model, with what its provider needs to be told. */
@FunctionalInterface
public interface ChatExchange {

  /**
   * Blocks until the answer is there. Throws whatever LangChain4j and the connection throw.
   *
   * @param outputTokens the most that the answer may take
   * @param timeout how long the whole exchange may last
   */
  ChatResponse answer(List<ChatMessage> messages, int outputTokens, Duration timeout);
}
