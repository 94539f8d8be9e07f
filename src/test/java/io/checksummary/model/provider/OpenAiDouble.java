package io.checksummary.model.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.checksummary.model.protocol.ProviderAccess;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * A server on loopback that answers as a test says: in OpenAI's protocol by itself, in those of
 * other providers with the replies of {@link ProviderDouble}.
 *
 * <pre>
 * try (OpenAiDouble server = OpenAiDouble.answering(Reply.content("{\"summary\": \"…\"}"))) {
 *   ModelSettings.of("openai:double") … server.baseUrl()
 * }
 * </pre>
 */
public final class OpenAiDouble implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Short enough for a timeout between two bytes never to fire. */
  private static final int PAUSE_MILLIS = 50;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Queue<Call> calls = new ConcurrentLinkedQueue<>();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final AtomicInteger now = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();

  /**
   * What was asked.
   *
   * @param path with the query, if there is one
   * @param headers the first value of each, by its name in lower case
   */
  public record Call(String path, Map<String, String> headers, JsonNode body) {

    /** The content of the last message. */
    public String prompt() {
      JsonNode messages = body.path("messages");
      return messages.path(messages.size() - 1).path("content").asText();
    }
  }

  /**
   * What is answered.
   *
   * @param delay how long it takes; the server's end cuts it short
   * @param manner how the body is sent
   */
  public record Reply(
      int status, String body, Map<String, String> headers, Duration delay, Manner manner) {

    /** How a body is sent. */
    public enum Manner {
      WHOLE,
      /** Byte by byte, with a pause after each. */
      DRIPPING,
      /** One half, then the connection is closed. */
      CUT
    }

    /** A completion that holds the content. */
    public static Reply content(String content) {
      return completion(content, "stop");
    }

    /** A completion that ended for the reason, {@code length} for one. */
    public static Reply completion(String content, String finishReason) {
      ObjectNode completion = JSON.createObjectNode();
      completion.put("id", "double-1").put("object", "chat.completion").put("model", "double-2026");
      ObjectNode choice = completion.putArray("choices").addObject();
      choice.put("index", 0).put("finish_reason", finishReason);
      choice.putObject("message").put("role", "assistant").put("content", content);
      completion
          .putObject("usage")
          .put("prompt_tokens", 321)
          .put("completion_tokens", 54)
          .put("total_tokens", 375);
      return of(200, completion.toString());
    }

    /** A digest without key figures. */
    public static Reply digest(String title, String summary) {
      ObjectNode digest = JSON.createObjectNode().put("title", title).put("summary", summary);
      digest.putArray("keyFigures");
      return content(digest.toString());
    }

    /** An error in OpenAI's form. */
    public static Reply error(int status, String code, String message) {
      ObjectNode error = JSON.createObjectNode();
      error.putObject("error").put("message", message).put("type", code).put("code", code);
      return of(status, error.toString());
    }

    public static Reply of(int status, String body) {
      return new Reply(status, body, Map.of(), Duration.ZERO, Manner.WHOLE);
    }

    public Reply with(String header, String value) {
      return new Reply(status, body, Map.of(header, value), delay, manner);
    }

    public Reply after(Duration time) {
      return new Reply(status, body, headers, time, manner);
    }

    public Reply in(Manner other) {
      return new Reply(status, body, headers, delay, other);
    }
  }

  private OpenAiDouble(int port, Function<Call, Reply> replies) {
    try {
      server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 100);
    } catch (IOException noSocket) {
      throw new UncheckedIOException(noSocket);
    }
    server.setExecutor(threads);
    server.createContext("/", exchange -> handle(exchange, replies));
    server.start();
  }

  /** Answers each call as the function says. */
  public static OpenAiDouble answering(Function<Call, Reply> replies) {
    return at(0, replies);
  }

  /** The same at a port of one's own choice; 0 for any that is free. */
  public static OpenAiDouble at(int port, Function<Call, Reply> replies) {
    return new OpenAiDouble(port, replies);
  }

  /** Answers the first call with the first reply and so on; the last goes on for ever. */
  public static OpenAiDouble answering(Reply... replies) {
    AtomicInteger next = new AtomicInteger();
    List<Reply> all = List.of(replies);
    return at(0, call -> all.get(Math.min(next.getAndIncrement(), all.size() - 1)));
  }

  public String baseUrl() {
    return address() + "/v1";
  }

  /** Without a path. */
  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Settings that lead here. */
  public ModelSettings settings() {
    return ModelSettings.of("openai:double")
        .with(Provider.OPENAI, new ProviderAccess(baseUrl(), "key-of-a-test"));
  }

  /** The calls so far, in the order in which they came. */
  public List<Call> calls() {
    return List.copyOf(calls);
  }

  /** The most calls that were under way at one time. */
  public int mostAtOnce() {
    return most.get();
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange, Function<Call, Reply> replies) throws IOException {
    most.accumulateAndGet(now.incrementAndGet(), Math::max);
    try (exchange) {
      Call call = call(exchange);
      calls.add(call);
      send(exchange, replies.apply(call));
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    } finally {
      now.decrementAndGet();
    }
  }

  private static Call call(HttpExchange exchange) throws IOException {
    Map<String, String> headers = new LinkedHashMap<>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) ->
            headers.put(name.toLowerCase(java.util.Locale.ROOT), values.getFirst()));
    JsonNode body = JSON.readTree(exchange.getRequestBody().readAllBytes());
    return new Call(exchange.getRequestURI().toString(), headers, body);
  }

  private void send(HttpExchange exchange, Reply reply) throws IOException, InterruptedException {
    if (closing.await(reply.delay().toNanos(), TimeUnit.NANOSECONDS)) {
      return;
    }
    byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    reply.headers().forEach(exchange.getResponseHeaders()::set);
    exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      switch (reply.manner()) {
        case WHOLE -> out.write(body);
        case CUT -> out.write(body, 0, body.length / 2);
        case DRIPPING -> drip(out, body);
      }
    }
  }

  private void drip(OutputStream out, byte[] body) throws IOException, InterruptedException {
    for (byte drop : body) {
      out.write(drop);
      out.flush();
      if (closing.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
        return;
      }
    }
  }
}
