package io.checksummary.store.s3;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/**
 * AWS's security token service on loopback, which gives the same keys for any token; and beside it
 * a store that takes whatever comes. Both note what they are sent.
 */
final class TokenService implements AutoCloseable {

  static final String KEY_ID = "id-that-sts-gave";
  static final String SESSION = "session-that-sts-gave";

  private static final int OK = 200;

  /** What a store was sent to tell who asks. */
  record Signature(String authorization, String session) {}

  private final HttpServer server;
  private final List<Map<String, String>> forms = new CopyOnWriteArrayList<>();
  private final List<Signature> signatures = new CopyOnWriteArrayList<>();

  TokenService() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    if (exchange.getRequestMethod().equals("POST")) {
      give(exchange);
    } else {
      note(exchange);
    }
  }

  private void give(HttpExchange exchange) throws IOException {
    String form = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    forms.add(
        Arrays.stream(form.split("&", -1))
            .map(field -> field.split("=", 2))
            .collect(
                Collectors.toMap(
                    field -> URLDecoder.decode(field[0], UTF_8),
                    field -> URLDecoder.decode(field[1], UTF_8))));
    byte[] answer =
        """
        <AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
          <AssumeRoleWithWebIdentityResult>
            <Credentials>
              <AccessKeyId>%s</AccessKeyId>
              <SecretAccessKey>secret-that-sts-gave</SecretAccessKey>
              <SessionToken>%s</SessionToken>
              <Expiration>%s</Expiration>
            </Credentials>
          </AssumeRoleWithWebIdentityResult>
        </AssumeRoleWithWebIdentityResponse>
        """
            .formatted(KEY_ID, SESSION, Instant.now().plus(Duration.ofHours(1)))
            .getBytes(UTF_8);
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", "text/xml");
      exchange.sendResponseHeaders(OK, answer.length);
      exchange.getResponseBody().write(answer);
    }
  }

  private void note(HttpExchange exchange) throws IOException {
    try (exchange) {
      signatures.add(
          new Signature(header(exchange, "Authorization"), header(exchange, "X-Amz-Security-Token")));
      exchange.sendResponseHeaders(OK, -1);
    }
  }

  private static String header(HttpExchange exchange, String name) {
    return String.valueOf(exchange.getRequestHeaders().getFirst(name));
  }

  /** Both of them: keys are asked for by a POST, and nothing is posted to the store. */
  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** What was asked for keys, each a form. */
  List<Map<String, String>> forms() {
    return List.copyOf(forms);
  }

  List<Signature> signatures() {
    return List.copyOf(signatures);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
