package io.checksummary.fetch.http;

import io.checksummary.fetch.FetchException;
import io.checksummary.fetch.FetchException.Reason;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.net.TrustOptions;
import io.vertx.core.tracing.TracingPolicy;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Requests, one connection each: what a platform froze with the process, or a server left half
 * read, is no concern of the next one. It follows no redirect, keeps no cookie, unpacks nothing,
 * knows no proxy, and tells the server nothing of traces. Its client has no name, and so nobody
 * counts its requests by their addresses, which may be secret.
 */
public final class WebExchange {

  /** How long one address may keep silent before the next one is tried. */
  private static final Duration CONNECT = Duration.ofSeconds(3);

  private static final Duration HANDSHAKE = Duration.ofSeconds(5);

  /** Bytes of all headers together; some sites have twice the usual 8,192. */
  static final int LARGEST_HEADERS = 32 * 1024;

  /** Addresses of one host that are tried. */
  private static final int MOST_ADDRESSES = 3;

  /** Of one host at a time; whoever asks sets a bound of its own. */
  private static final int MOST_CONNECTIONS = 1_000;

  private final HttpClient http;
  private final UnaryOperator<SocketAddress> network;
  private final InstantSource clock;

  public WebExchange(Vertx vertx, InstantSource clock) {
    this(vertx, clock, UnaryOperator.identity(), null);
  }

  /**
   * @param network where a connection to an address ends
   * @param trust whose certificates are believed; null for those that the JDK believes
   */
  public WebExchange(
      Vertx vertx,
      InstantSource clock,
      UnaryOperator<SocketAddress> network,
      @Nullable TrustOptions trust) {
    this.http = vertx.createHttpClient(options(trust));
    this.network = network;
    this.clock = clock;
  }

  private static HttpClientOptions options(@Nullable TrustOptions trust) {
    HttpClientOptions options =
        new HttpClientOptions()
            .setKeepAlive(false)
            .setMaxPoolSize(MOST_CONNECTIONS)
            .setVerifyHost(true)
            .setDecompressionSupported(false)
            .setMaxHeaderSize(LARGEST_HEADERS)
            .setConnectTimeout((int) CONNECT.toMillis())
            .setSslHandshakeTimeout(HANDSHAKE.toMillis())
            .setSslHandshakeTimeoutUnit(TimeUnit.MILLISECONDS)
            .setTracingPolicy(TracingPolicy.IGNORE);
    return trust == null ? options : options.setTrustOptions(trust);
  }

  /**
   * Sends a request and waits for the answer, on a thread that may wait.
   *
   * @throws FetchException {@code UNREACHABLE}, {@code TOO_LARGE}, {@code TOO_SLOW} or {@code
   *     STOPPED}; the connection is closed by then
   */
  public WebAnswer send(WebRequest request, Instant deadline) throws FetchException {
    if (Context.isOnEventLoopThread()) {
      throw new IllegalStateException("nobody waits on an event loop");
    }
    long nanos = Duration.between(clock.instant(), deadline).toNanos();
    if (nanos <= 0) {
      throw new FetchException(Reason.TOO_SLOW);
    }
    Future<HttpClientRequest> opened = open(request, 0);
    try {
      Future<WebAnswer> answer = opened.compose(open -> answer(open, request));
      return await(answer.toCompletionStage().toCompletableFuture(), nanos);
    } finally {
      opened.onSuccess(HttpClientRequest::reset);
    }
  }

  private static WebAnswer await(CompletableFuture<WebAnswer> answer, long nanos)
      throws FetchException {
    try {
      return answer.get(nanos, TimeUnit.NANOSECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new FetchException(Reason.STOPPED, stopped);
    } catch (TimeoutException late) {
      throw new FetchException(Reason.TOO_SLOW, late);
    } catch (ExecutionException failed) {
      throw new FetchException(reason(failed.getCause()), failed.getCause());
    }
  }

  private static Reason reason(@Nullable Throwable cause) {
    if (cause instanceof FetchException known) {
      return known.reason();
    }
    return cause instanceof TooLongHttpHeaderException ? Reason.TOO_LARGE : Reason.UNREACHABLE;
  }

  /** By the first of the addresses, from one on, that takes the connection. */
  private Future<HttpClientRequest> open(WebRequest request, int from) {
    List<SocketAddress> servers = servers(request);
    Future<HttpClientRequest> opened = http.request(options(request, servers.get(from)));
    return from + 1 < servers.size()
        ? opened.recover(unreachable -> open(request, from + 1))
        : opened;
  }

  private List<SocketAddress> servers(WebRequest request) {
    if (request.addresses().isEmpty()) {
      return List.of(
          network.apply(SocketAddress.inetSocketAddress(request.port(), request.host())));
    }
    return request.addresses().stream()
        .limit(MOST_ADDRESSES)
        .map(address -> network.apply(at(address, request.port())))
        .toList();
  }

  /**
   * Without the name that was looked up: Vert.x tells servers apart by their names where they have
   * any, and would take the second address of one for the first.
   */
  private static SocketAddress at(InetAddress address, int port) {
    return SocketAddress.inetSocketAddress(port, address.getHostAddress());
  }

  private static RequestOptions options(WebRequest request, SocketAddress server) {
    RequestOptions options =
        new RequestOptions()
            .setMethod(HttpMethod.valueOf(request.method()))
            .setServer(server)
            .setHost(request.host())
            .setPort(request.port())
            .setSsl(request.secure())
            .setURI(request.target())
            .setFollowRedirects(false);
    request.headers().forEach(options::putHeader);
    return options;
  }

  private static Future<WebAnswer> answer(HttpClientRequest open, WebRequest request) {
    byte @Nullable [] body = request.body();
    Future<HttpClientResponse> sent = body == null ? open.send() : open.send(Buffer.buffer(body));
    return sent.compose(response -> read(response, request));
  }

  private static Future<WebAnswer> read(HttpClientResponse response, WebRequest request) {
    // Vert.x logs what breaks off where nobody listens; whoever waits learns of it in any case.
    response.exceptionHandler(brokenOff -> {});
    WebAnswer head = new WebAnswer(response.statusCode(), headers(response.headers()), new byte[0]);
    return request.wanted().test(head)
        ? BoundedBytes.of(response, request.mostBytes()).map(head::withBody)
        : Future.succeededFuture(head);
  }

  private static Map<String, List<String>> headers(MultiMap headers) {
    return headers.entries().stream()
        .collect(
            Collectors.groupingBy(
                header -> header.getKey().toLowerCase(Locale.ROOT),
                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }
}
