package io.checksummary.model.http;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ProtocolException;
import java.net.URI;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * LangChain4j's HTTP client on the JDK's, bounded as LangChain4j's own is not: the timeout covers
 * the body too, a body has a largest size, an interrupt ends the exchange, and a refusal keeps its
 * {@code Retry-After}. Plain posts only, no streams and no files.
 */
public final class BoundedHttpClient implements HttpClient {

  /** In bytes; an answer takes some 10 kB. */
  public static final int LARGEST_BODY = 4_000_000;

  private final RenewableClient clients;
  private final Consumer<String> inspector;

  /** The body is larger than {@link #LARGEST_BODY}. */
  public static final class TooLarge extends IOException {
    public TooLarge() {
      super("the answer is larger than " + LARGEST_BODY + " bytes");
    }
  }

  private BoundedHttpClient(RenewableClient clients, Consumer<String> inspector) {
    this.clients = clients;
    this.inspector = inspector;
  }

  /**
   * A builder that shares the JDK's client and its connections, as long as these are sound.
   *
   * @param inspector sees the body of each success first; what it throws ends the exchange
   */
  public static HttpClientBuilder builder(RenewableClient clients, Consumer<String> inspector) {
    return new Builder(clients, inspector);
  }

  @Override
  public SuccessfulHttpResponse execute(HttpRequest request) {
    HttpResponse<byte[]> response = exchange(request);
    String body = new String(response.body(), StandardCharsets.UTF_8);
    if (response.statusCode() / 100 != 2) {
      throw new ErrorResponseException(
          response.statusCode(), body, RetryAfter.of(response.headers(), body));
    }
    inspector.accept(body);
    return SuccessfulHttpResponse.builder()
        .statusCode(response.statusCode())
        .headers(response.headers().map())
        .body(body)
        .build();
  }

  @Override
  public void execute(
      HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
    throw new UnsupportedOperationException("no streams");
  }

  private HttpResponse<byte[]> exchange(HttpRequest request) {
    if (Thread.currentThread().isInterrupted()) {
      throw new IllegalStateException(new InterruptedException("before anything was sent"));
    }
    Duration timeout = ExchangeTimeout.now();
    BoundedBody body = new BoundedBody(LARGEST_BODY);
    java.net.http.HttpClient http = clients.current();
    CompletableFuture<HttpResponse<byte[]>> exchange =
        http.sendAsync(jdk(request, timeout), ignored -> body);
    try {
      HttpResponse<byte[]> response = exchange.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
      clients.used();
      return response;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    } catch (TimeoutException late) {
      throw new UncheckedIOException(new HttpTimeoutException("no answer in " + timeout));
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof ProtocolException) {
        clients.leave(http);
      }
      throw new IllegalStateException(failed.getCause());
    } finally {
      if (!body.isRead()) {
        exchange.cancel(true);
      }
    }
  }

  private java.net.http.HttpRequest jdk(HttpRequest request, Duration timeout) {
    java.net.http.HttpRequest.Builder jdk =
        java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
            .timeout(timeout)
            // Small servers stumble over the JDK's offer to upgrade a plain connection. And over
            // HTTP/2 it opens one connection to a host: calls beyond its streams, often 100, fail.
            .version(Version.HTTP_1_1)
            .method(
                request.method().name(),
                request.body() == null
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString(request.body()));
    request.headers().forEach((name, values) -> values.forEach(value -> jdk.header(name, value)));
    return jdk.build();
  }

  /** Its own times count for nothing: {@link ExchangeTimeout} knows better. */
  private record Builder(RenewableClient clients, Consumer<String> inspector)
      implements HttpClientBuilder {

    @Override
    public Duration connectTimeout() {
      return Duration.ZERO;
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration ignored) {
      return this;
    }

    @Override
    public Duration readTimeout() {
      return Duration.ZERO;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration ignored) {
      return this;
    }

    @Override
    public HttpClient build() {
      return new BoundedHttpClient(clients, inspector);
    }
  }
}
