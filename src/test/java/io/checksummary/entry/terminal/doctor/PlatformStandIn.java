package io.checksummary.entry.terminal.doctor;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.checksummary.fetch.FetchException;
import io.checksummary.fetch.PlatformAnswer;
import io.checksummary.fetch.PlatformClient;
import io.checksummary.fetch.PlatformClients;
import io.checksummary.fetch.PlatformRequest;
import io.checksummary.fetch.TrustedHosts;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The API of a platform, on loopback: it answers as it is told to, and remembers what it saw. */
final class PlatformStandIn implements AutoCloseable {

  /** What was asked: method, path, the header {@code Authorization}, and the body. */
  record Asked(String method, String path, String authorization, String body) {}

  private record Answer(int status, Map<String, String> headers, String body) {}

  private final HttpServer server;
  private final Map<String, Answer> answers = new HashMap<>();
  private final List<Asked> asked = new ArrayList<>();

  PlatformStandIn() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  PlatformStandIn says(String path, int status, String body, Map<String, String> headers) {
    answers.put(path, new Answer(status, headers, body));
    return this;
  }

  PlatformStandIn says(String path, String body) {
    return says(path, 200, body, Map.of());
  }

  List<Asked> asked() {
    return List.copyOf(asked);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String authorization = exchange.getRequestHeaders().getFirst("Authorization");
    asked.add(
        new Asked(
            exchange.getRequestMethod(),
            path,
            authorization == null ? "" : authorization,
            new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
    Answer answer = answers.getOrDefault(path, new Answer(404, Map.of(), "no such path"));
    answer.headers().forEach(exchange.getResponseHeaders()::add);
    byte[] body = answer.body().getBytes(UTF_8);
    exchange.sendResponseHeaders(answer.status(), body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  /** Clients that reach what they may, by the JDK's own. */
  static PlatformClients clients() {
    HttpClient http = HttpClient.newHttpClient();
    return hosts -> client(hosts, http);
  }

  private static PlatformClient client(TrustedHosts hosts, HttpClient http) {
    return (request, deadline) -> {
      if (!hosts.include(request.address())) {
        throw new FetchException(FetchException.Reason.NOT_TRUSTED);
      }
      try {
        HttpResponse<byte[]> answer = http.send(sent(request), BodyHandlers.ofByteArray());
        return new PlatformAnswer(answer.statusCode(), answer.headers().map(), answer.body());
      } catch (IOException e) {
        throw new FetchException(FetchException.Reason.UNREACHABLE, e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new FetchException(FetchException.Reason.STOPPED, e);
      }
    };
  }

  private static HttpRequest sent(PlatformRequest request) {
    BodyPublisher body =
        request.body() == null
            ? BodyPublishers.noBody()
            : BodyPublishers.ofByteArray(request.body());
    HttpRequest.Builder built =
        HttpRequest.newBuilder(request.address()).method(request.method().name(), body);
    request.headers().forEach(built::header);
    return built.build();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
