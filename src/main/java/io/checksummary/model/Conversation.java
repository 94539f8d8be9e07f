package io.checksummary.model;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.model.chat.response.ChatResponse;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Questions to one model of one provider.
 *
 * <p>A server that complains of a part of the request is asked again without it, and not troubled
 * with it any more.
 */
final class Conversation implements Chat {

  private final Provider provider;
  private final Wire wire;
  private final ModelSettings settings;
  private final Access access;
  private final String address;
  private final int budget;
  private final HttpClient http = HttpClient.newHttpClient();
  private volatile Dialect dialect;

  /**
   * @throws IllegalArgumentException if the provider's address is none
   */
  Conversation(Provider provider, int budget, ModelSettings settings) {
    this.provider = provider;
    this.wire = provider.wire();
    this.settings = settings;
    this.access = settings.access().getOrDefault(provider, Access.NONE);
    this.address = address();
    this.budget = budget;
    this.dialect = new Dialect(settings.schema(), settings.temperature() != null, true);
  }

  private String address() {
    try {
      return wire.address(access.address());
    } catch (IllegalArgumentException none) {
      throw new IllegalArgumentException(
          provider.addressVariable() + " " + none.getMessage(), none);
    }
  }

  @Override
  public ChatResponse answer(List<ChatMessage> messages, int outputTokens, Duration timeout) {
    Optional<String> missing = provider.missing(access);
    if (missing.isPresent()) {
      throw new MissingSetting(missing.get());
    }
    return answer(messages, outputTokens, System.nanoTime() + timeout.toNanos());
  }

  private ChatResponse answer(List<ChatMessage> messages, int outputTokens, long end) {
    Dialect spoken = dialect;
    try {
      return wire.model(question(spoken, outputTokens, end)).chat(messages);
    } catch (RuntimeException complaint) {
      dialect = simpler(spoken, complaint).orElseThrow(() -> complaint);
      return answer(messages, outputTokens, end);
    }
  }

  private static Optional<Dialect> simpler(Dialect spoken, RuntimeException complaint) {
    return Faults.complaint(complaint).flatMap(spoken::without);
  }

  private Question question(Dialect spoken, int outputTokens, long end) {
    return new Question(
        settings.model(),
        address,
        access.key(),
        access.version(),
        spoken,
        spoken.temperature() ? settings.temperature() : null,
        budget,
        outputTokens,
        Duration.ofNanos(Math.max(1, end - System.nanoTime())),
        BoundedHttp.builder(http, new Look(wire)));
  }
}
