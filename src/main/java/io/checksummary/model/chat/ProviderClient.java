package io.checksummary.model.chat;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.response.ChatResponse;
import io.checksummary.model.http.BoundedHttpClient;
import io.checksummary.model.http.ExchangeTimeout;
import io.checksummary.model.http.RenewableClient;
import io.checksummary.model.protocol.MissingSettingException;
import io.checksummary.model.protocol.ProviderAccess;
import io.checksummary.model.protocol.ProviderCallParameters;
import io.checksummary.model.protocol.ProviderProtocol;
import io.checksummary.model.protocol.ResponseInspector;
import io.checksummary.model.protocol.ServerCapabilities;
import io.checksummary.model.protocol.UnusableKeyException;
import io.checksummary.model.provider.ModelSettings;
import io.checksummary.model.provider.Provider;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/**
 * The exchanges with one model of one provider.
 *
 * <p>A server that does not support a part of the request is asked again without it, and so in all
 * later exchanges.
 */
public final class ProviderClient implements ChatExchange {

  /** Making one takes longer than all else that is done for a call; requests ask for few kinds. */
  private static final int MOST_MODELS = 64;

  private final Provider provider;
  private final ProviderProtocol protocol;
  private final ModelSettings settings;
  private final ProviderAccess access;
  private final String address;
  private final int budget;
  private final HttpClientBuilder http;
  private final Cache<ProviderCallParameters, ChatModel> models =
      Caffeine.newBuilder().maximumSize(MOST_MODELS).build();
  private volatile ServerCapabilities capabilities;

  /**
   * @throws IllegalArgumentException if the provider's address is none
   */
  public ProviderClient(Provider provider, int budget, ModelSettings settings) {
    this.provider = provider;
    this.protocol = provider.protocol();
    this.settings = settings;
    this.access = settings.access().getOrDefault(provider, ProviderAccess.NONE);
    this.address = address();
    this.budget = budget;
    this.http = BoundedHttpClient.builder(clients(), new ResponseInspector(protocol));
    this.capabilities =
        new ServerCapabilities(settings.schema(), settings.temperature() != null, true);
  }

  /**
   * Its callbacks wait for nothing, so that few threads do. Not virtual ones: in a native
   * executable of GraalVM 25, those that wait for a monitor can keep the next in line for it off
   * every processor for ever, and did once a thousand callers left at once.
   */
  private static RenewableClient clients() {
    int threads = Math.max(2, Runtime.getRuntime().availableProcessors());
    Executor callbacks =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name("model-", 0).factory());
    return new RenewableClient(
        () -> HttpClient.newBuilder().executor(callbacks).build(), Clock.systemUTC());
  }

  private String address() {
    try {
      return protocol.address(access.address());
    } catch (IllegalArgumentException none) {
      throw new IllegalArgumentException(
          provider.addressVariable() + " " + none.getMessage(), none);
    }
  }

  @Override
  public ChatResponse answer(List<ChatMessage> messages, int outputTokens, Duration timeout) {
    Optional<String> missing = provider.missing(access);
    if (missing.isPresent()) {
      throw new MissingSettingException(missing.get());
    }
    if (!access.isKeySendable()) {
      throw new UnusableKeyException();
    }
    return answer(messages, outputTokens, System.nanoTime() + timeout.toNanos());
  }

  private ChatResponse answer(List<ChatMessage> messages, int outputTokens, long end) {
    ServerCapabilities supported = capabilities;
    try {
      return ExchangeTimeout.until(end, () -> model(supported, outputTokens).chat(messages));
    } catch (RuntimeException complaint) {
      capabilities = simpler(supported, complaint).orElseThrow(() -> complaint);
      return answer(messages, outputTokens, end);
    }
  }

  private static Optional<ServerCapabilities> simpler(
      ServerCapabilities supported, RuntimeException complaint) {
    return ProviderFaults.complaint(complaint).flatMap(supported::without);
  }

  private ChatModel model(ServerCapabilities supported, int outputTokens) {
    return models.get(request(supported, outputTokens), protocol::model);
  }

  private ProviderCallParameters request(ServerCapabilities supported, int outputTokens) {
    return new ProviderCallParameters(
        settings.model(),
        address,
        access.key(),
        access.version(),
        supported,
        supported.temperature() ? settings.temperature() : null,
        budget,
        outputTokens,
        http);
  }
}
