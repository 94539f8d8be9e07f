package io.checksummary.entry.chat.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.checksummary.api.json.JsonCodec;
import io.checksummary.fetch.FetchException;
import io.checksummary.fetch.PlatformAnswer;
import io.checksummary.fetch.PlatformClient;
import io.checksummary.fetch.PlatformClients;
import io.checksummary.fetch.PlatformRequest;
import io.checksummary.fetch.TrustedHosts;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A platform on loopback: notes what it is sent, and answers as it is told to. Its clients reach it
 * alone, and note what else they were to reach.
 */
public final class PlatformDouble implements PlatformClients, AutoCloseable {

  /** What it was sent; headers by name in lower case. */
  public record Sent(String method, String path, Map<String, String> headers, String body) {

    public JsonNode json() {
      return JsonCodec.parse(body.getBytes(StandardCharsets.UTF_8), "");
    }

    public String header(String name) {
      return headers.getOrDefault(name, "");
    }
  }

  private record Answer(int status, String type, String body) {}

  private final HttpServer server;
  private final HttpClient client = HttpClient.newHttpClient();
  private final List<Sent> sent = new CopyOnWriteArrayList<>();
  private final List<URI> refused = new CopyOnWriteArrayList<>();
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();

  public PlatformDouble() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  public URI origin() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  public String address(String path) {
    return origin() + path;
  }

  /** Answers what is asked at a path, or below it, with JSON; all else with 404. */
  public PlatformDouble at(String path, int status, String json) {
    return at(path, status, "application/json; charset=utf-8", json);
  }

  public PlatformDouble at(String path, int status, String type, String body) {
    answers.put(path, new Answer(status, type, body));
    return this;
  }

  public List<Sent> sent() {
    return List.copyOf(sent);
  }

  public Sent onlySent() {
    if (sent.size() != 1) {
      throw new AssertionError("sent: " + sent);
    }
    return sent.getFirst();
  }

  /** Addresses that clients did not reach, for they are none of its hosts. */
  public List<URI> refused() {
    return List.copyOf(refused);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    Map<String, String> headers = new ConcurrentHashMap<>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    sent.add(new Sent(exchange.getRequestMethod(), path, headers, body));
    Answer answer =
        answers.entrySet().stream()
            .filter(one -> path.startsWith(one.getKey()))
            .max(Map.Entry.comparingByKey())
            .map(Map.Entry::getValue)
            .orElse(new Answer(404, "text/plain", "nothing here"));
    byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", answer.type());
      exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
      if (bytes.length > 0) {
        exchange.getResponseBody().write(bytes);
      }
    }
  }

  @Override
  public PlatformClient to(TrustedHosts hosts) {
    return (request, deadline) -> send(hosts, request, deadline);
  }

  private PlatformAnswer send(TrustedHosts hosts, PlatformRequest request, Instant deadline)
      throws FetchException {
    boolean reachable =
        hosts.include(request.address()) && request.address().toString().startsWith(address("/"));
    if (!reachable) {
      refused.add(request.address());
      throw new FetchException(FetchException.Reason.NOT_TRUSTED);
    }
    if (!Instant.now().isBefore(deadline)) {
      throw new FetchException(FetchException.Reason.TOO_SLOW);
    }
    HttpRequest.Builder http =
        HttpRequest.newBuilder(request.address())
            .method(
                request.method().name(),
                request.body() == null
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofByteArray(request.body()));
    request.headers().forEach(http::header);
    try {
      HttpResponse<byte[]> answer = client.send(http.build(), BodyHandlers.ofByteArray());
      if (answer.body().length > request.mostBytes()) {
        throw new FetchException(FetchException.Reason.TOO_LARGE);
      }
      return new PlatformAnswer(answer.statusCode(), answer.headers().map(), answer.body());
    } catch (IOException | InterruptedException e) {
      throw new FetchException(FetchException.Reason.UNREACHABLE, e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    client.close();
  }
}
