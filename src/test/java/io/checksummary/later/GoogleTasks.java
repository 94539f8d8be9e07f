package io.checksummary.later;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jwt.JWTClaimsSet;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.checksummary.proof.Issuer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands in for the metadata server, which gives tokens, and for Cloud Tasks, which takes tasks and
 * signs what it sends.
 */
public final class GoogleTasks implements AutoCloseable {

  public static final String QUEUE = "projects/p/locations/europe-west1/queues/later";
  public static final String ADDRESS = "https://function.example";
  public static final String ACCOUNT = "queue@p.iam.gserviceaccount.com";

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String TOKEN = "token-of-a-test";

  private final HttpServer server;
  private final Issuer issuer = new Issuer();
  private final BlockingQueue<JsonNode> tasks = new LinkedBlockingQueue<>();
  private final BlockingQueue<Integer> statuses = new LinkedBlockingQueue<>();
  private final AtomicInteger tokens = new AtomicInteger();

  public GoogleTasks() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/computeMetadata/v1/instance/service-accounts/default/token", this::giveToken);
    server.createContext("/v2/" + QUEUE + "/tasks", this::takeTask);
    server.start();
  }

  /** Host and port. */
  public String host() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  /** What a function is told of it. */
  public Map<String, String> settings() {
    return Map.of(
        "checksummary.later",
        "cloud-tasks",
        "checksummary.cloud-tasks.queue",
        QUEUE,
        "checksummary.cloud-tasks.address",
        ADDRESS,
        "checksummary.cloud-tasks.account",
        ACCOUNT,
        "checksummary.cloud-tasks.keys",
        issuer.keys().toString(),
        "checksummary.cloud-tasks.api",
        "http://" + host(),
        "GCE_METADATA_HOST",
        host());
  }

  /** Has the next tasks answered so; all others are taken. */
  public void answerNext(int... given) {
    for (int status : given) {
      statuses.add(status);
    }
  }

  /** The tasks that were sent, in order, taken or not; each is there once. */
  public BlockingQueue<JsonNode> tasks() {
    return tasks;
  }

  /** How many tokens were given. */
  public int tokens() {
    return tokens.get();
  }

  /** A token as the queue signs what it sends. */
  public String signed(String audience, String account) {
    return issuer.sign(
        new JWTClaimsSet.Builder()
            .issuer("https://accounts.google.com")
            .audience(audience)
            .subject("113774264463038321964")
            .claim("email", account)
            .claim("email_verified", true)
            .issueTime(Date.from(Instant.now().minusSeconds(60)))
            .expirationTime(Date.from(Instant.now().plusSeconds(3_540)))
            .build());
  }

  private void giveToken(HttpExchange exchange) throws IOException {
    boolean asked = "Google".equals(exchange.getRequestHeaders().getFirst("Metadata-Flavor"));
    tokens.incrementAndGet();
    answer(
        exchange,
        asked ? 200 : 403,
        "{\"access_token\":\"%s\",\"expires_in\":3599,\"token_type\":\"Bearer\"}".formatted(TOKEN));
  }

  private void takeTask(HttpExchange exchange) throws IOException {
    tasks.add(MAPPER.readTree(exchange.getRequestBody()));
    boolean known =
        ("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"));
    Integer next = statuses.poll();
    answer(exchange, known ? next == null ? 200 : next : 401, "{}");
  }

  private static void answer(HttpExchange exchange, int status, String json) throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    try (exchange) {
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    issuer.close();
  }
}
