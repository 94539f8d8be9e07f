package io.checksummary.store.gcs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.checksummary.store.NewObject;
import io.checksummary.store.ObjectAddress;
import io.checksummary.store.ObjectStore;
import io.checksummary.store.StoreException;
import io.checksummary.store.StoreException.Kind;
import io.checksummary.store.WriteCondition.Absent;
import io.checksummary.store.WriteCondition.Unchanged;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which conditions are sent: an emulator may take no notice of them. */
class GcsConditionsTest {

  private static final ObjectAddress ADDRESS = new ObjectAddress("reports", "2026/q3 final.html");

  private static final NewObject OBJECT =
      new NewObject("text".getBytes(UTF_8), "text/plain", Map.of(), Map.of());

  private static final String SEEN =
      """
      {"name": "2026/q3 final.html", "generation": "17", "size": "4",
        "timeCreated": "2026-03-01T10:00:00Z"}
      """;

  private final List<String> requests = new CopyOnWriteArrayList<>();
  private volatile int refusal;
  private HttpServer server;
  private ObjectStore store;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    store =
        new GcsStore(
            new GcsClients(
                new GcsSettings(URI.create("http://127.0.0.1:" + server.getAddress().getPort()))));
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    exchange.getRequestBody().readAllBytes();
    URI asked = exchange.getRequestURI();
    requests.add(exchange.getRequestMethod() + " " + asked.getRawPath() + "?" + asked.getQuery());
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    boolean looks = String.valueOf(asked.getQuery()).contains("fields=name");
    byte[] body = (looks ? SEEN : "text").getBytes(UTF_8);
    exchange.sendResponseHeaders(refusal != 0 && !isLook(exchange) ? refusal : 200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static boolean isLook(HttpExchange exchange) {
    return exchange.getRequestMethod().equals("GET")
        && String.valueOf(exchange.getRequestURI().getQuery()).contains("fields=name");
  }

  @Test
  void whereNothingMayStandTheGenerationIsZero() {
    store.write(ADDRESS, OBJECT, new Absent());

    assertThat(requests).singleElement().asString().contains("ifGenerationMatch=0&");
  }

  @Test
  void aVersionThatMayBeReplacedIsNamed() {
    store.write(ADDRESS, OBJECT, new Unchanged("17"));

    assertThat(requests).singleElement().asString().contains("ifGenerationMatch=17&");
  }

  @Test
  void aRemovalIsOfTheVersionThatWasSeen() {
    store.remove(ADDRESS, "17");

    assertThat(requests.getLast())
        .isEqualTo("DELETE /storage/v1/b/reports/o/2026%2Fq3%20final.html?ifGenerationMatch=17");
  }

  @Test
  void whatHasChangedSinceItWasLookedAtIsNotRemoved() {
    refusal = 412;

    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> store.remove(ADDRESS, "17"))
        .extracting(StoreException::kind)
        .isEqualTo(Kind.CHANGED);
  }

  @Test
  void bytesAreOfTheGenerationThatWasLookedAt() throws IOException {
    store.open(ADDRESS, "17", 1).close();

    assertThat(requests.getLast()).contains("generation=17", "ifGenerationMatch=17", "alt=media");
  }

  @Test
  void whatIsGoneSinceItWasLookedAtIsAnotherVersionByNow() {
    refusal = 412;

    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> store.open(ADDRESS, "17", 0))
        .extracting(StoreException::kind)
        .isEqualTo(Kind.CHANGED);
  }

  /** A header tells whole seconds; the clock of this machine would tell more. */
  @Test
  void theTimeIsThatOfTheAnswerEvenOfARefusal() {
    assertThat(store.now("reports")).satisfies(GcsConditionsTest::isWhole);

    refusal = 403;
    assertThat(store.now("reports")).satisfies(GcsConditionsTest::isWhole);
  }

  private static void isWhole(Instant time) {
    assertThat(time).isEqualTo(time.truncatedTo(ChronoUnit.SECONDS));
  }
}
