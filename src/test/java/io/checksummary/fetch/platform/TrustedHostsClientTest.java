package io.checksummary.fetch.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.checksummary.fetch.Certificates;
import io.checksummary.fetch.FetchException;
import io.checksummary.fetch.FetchException.Reason;
import io.checksummary.fetch.LoopbackSite;
import io.checksummary.fetch.LoopbackSite.Request;
import io.checksummary.fetch.PlatformAnswer;
import io.checksummary.fetch.PlatformRequest;
import io.checksummary.fetch.PlatformRequest.Method;
import io.checksummary.fetch.TlsSite;
import io.checksummary.fetch.TlsSite.Asked;
import io.checksummary.fetch.TrustedHosts;
import io.checksummary.fetch.http.WebExchange;
import io.vertx.core.Vertx;
import io.vertx.core.net.PfxOptions;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedHostsClientTest {

  private static final Instant NOW = Instant.parse("2026-03-14T09:00:00Z");
  private static final Instant LATE = NOW.plusSeconds(60);

  private final Vertx vertx = Vertx.vertx();
  private final LoopbackSite site = new LoopbackSite();
  private final URI origin = URI.create("http://127.0.0.1:" + site.port());
  private final List<Duration> pauses = new CopyOnWriteArrayList<>();

  @AfterEach
  void close() {
    site.close();
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  @Test
  void jsonIsSentAsItIs() throws FetchException {
    site.at("/api?a=%C3%BC", LoopbackSite.bytes("201 Created", "X-Id: 7", "{}".getBytes(UTF_8)));
    byte[] json = "{\"text\":\"Süß\"}".getBytes(UTF_8);

    PlatformAnswer answer =
        client()
            .send(
                PlatformRequest.json(Method.PATCH, origin.resolve("/api?a=ü#b"), json)
                    .with("Authorization", "Bearer word"),
                LATE);

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.isSuccess()).isTrue();
    assertThat(answer.header("x-ID")).isEqualTo("7");
    assertThat(new String(answer.body(), UTF_8)).isEqualTo("{}");
    Request request = site.requests().getFirst();
    assertThat(request.line()).isEqualTo("PATCH /api?a=%C3%BC HTTP/1.1");
    assertThat(request.body().length()).isEqualTo(json.length);
    assertThat(request.header("content-type")).isEqualTo("application/json");
    assertThat(request.header("authorization")).isEqualTo("Bearer word");
    assertThat(request.header("user-agent")).isEqualTo("Checksummary/test");
    assertThat(request.header("host")).isEqualTo("127.0.0.1:" + site.port());
  }

  @Test
  void aFormIsEscaped() throws FetchException {
    client().send(PlatformRequest.form(origin, Map.of("a b", "c&d=ü")), LATE);

    Request request = site.requests().getFirst();
    assertThat(request.line()).isEqualTo("POST / HTTP/1.1");
    assertThat(request.header("content-type")).isEqualTo("application/x-www-form-urlencoded");
    assertThat(request.body()).isEqualTo("a+b=c%26d%3D%C3%BC");
  }

  @Test
  void aRequestMaySayItselfWhoAsks() throws FetchException {
    client().send(PlatformRequest.get(origin).with("user-agent", "DiscordBot (x, 1)"), LATE);

    assertThat(site.requests().getFirst().header("user-agent")).isEqualTo("DiscordBot (x, 1)");
    assertThat(site.requests().getFirst().head())
        .filteredOn(line -> line.toLowerCase(Locale.ROOT).startsWith("user-agent"))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 307, 308, 400, 401, 404, 500})
  void whateverItsStatusAnAnswerIsHandedOn(int status) throws FetchException {
    site.at("/", LoopbackSite.redirect(status, origin + "/elsewhere"));

    PlatformAnswer answer = client().send(PlatformRequest.get(origin.resolve("/")), LATE);

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.isSuccess()).isFalse();
    assertThat(site.targets()).containsExactly("/");
  }

  /** What is secret goes to no host that is not on the list, whoever names it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:%d/",
        "https://127.0.0.1:%d/",
        "http://127.0.0.1:1/?%d",
        "http://user@127.0.0.1:%d/",
        "http://127.0.0.1/",
        "https://example.org/",
        "https://127.0.0.1/",
        "/relative",
      })
  void nobodyElseIsSpokenTo(String address) {
    URI elsewhere = URI.create(address.formatted(site.port()));

    assertThat(refusal(PlatformRequest.get(elsewhere), LATE)).isEqualTo(Reason.NOT_TRUSTED);
    assertThat(site.connections()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "429, 1, PT1S",
    "503, 5, PT5S",
    "429, 0.5, PT1S",
    "429, 0, PT0S",
  })
  void whereThePlatformAsksForItOneComesAgainOnce(int status, String after, Duration pause)
      throws FetchException {
    AtomicInteger requests = new AtomicInteger();
    site.at(
        "/",
        out ->
            (requests.incrementAndGet() == 1
                    ? LoopbackSite.bytes(status + " Later", "Retry-After: " + after, new byte[0])
                    : LoopbackSite.text("200 OK", "text/plain", "done"))
                .write(out));

    PlatformAnswer answer = client().send(PlatformRequest.get(origin.resolve("/")), LATE);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(pauses).containsExactly(pause);
  }

  @Test
  void oneComesAgainNoMoreThanOnce() throws FetchException {
    site.at("/", LoopbackSite.bytes("429 Later", "Retry-After: 1", new byte[0]));

    assertThat(client().send(PlatformRequest.get(origin.resolve("/")), LATE).status())
        .isEqualTo(429);
    assertThat(site.targets()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "429, 6, 60",
    "429, 3, 3",
    "429, soon, 60",
    "429, -1, 60",
    "429, '', 60",
    "429, 99999999999999999999, 60",
    "500, 1, 60",
    "200, 1, 60",
  })
  void otherwiseTheCallerDecides(int status, String after, int seconds) throws FetchException {
    site.at("/", LoopbackSite.bytes(status + " Later", "Retry-After: " + after, new byte[0]));

    PlatformAnswer answer =
        client().send(PlatformRequest.get(origin.resolve("/")), NOW.plusSeconds(seconds));

    assertThat(answer.status()).isEqualTo(status);
    assertThat(site.targets()).hasSize(1);
    assertThat(pauses).isEmpty();
  }

  @Test
  void anAnswerIsBounded() throws FetchException, InterruptedException {
    site.at("/", LoopbackSite.bytes("200 OK", "X: y", new byte[1000]));
    PlatformRequest request = PlatformRequest.get(origin.resolve("/"));

    assertThat(client().send(request.upTo(1000), LATE).body()).hasSize(1000);
    assertThat(refusal(request.upTo(999), LATE)).isEqualTo(Reason.TOO_LARGE);
    site.at(
        "/",
        out -> {
          out.write(LoopbackSite.head("200 OK", "X: y"));
          while (true) {
            out.write(new byte[4096]);
          }
        });
    assertThat(refusal(request, LATE)).isEqualTo(Reason.TOO_LARGE);
    assertThat(site.wasLeft()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, PlatformRequest.LARGEST_ATTACHMENT + 1})
  void nobodyMayAskForMoreThanAnAttachment(int bytes) {
    assertThatIllegalArgumentException().isThrownBy(() -> PlatformRequest.get(origin).upTo(bytes));
  }

  @Test
  void nothingIsSentWhenTheDeadlineIsOver() {
    assertThat(refusal(PlatformRequest.get(origin), NOW)).isEqualTo(Reason.TOO_SLOW);
    assertThat(site.connections()).isZero();
  }

  @Test
  void whatIsSecretIsNotPrinted() {
    PlatformRequest request =
        PlatformRequest.json(
                Method.POST,
                URI.create("https://hooks.slack.com/services/hidden"),
                "hidden".getBytes(UTF_8))
            .with("Authorization", "Bearer hidden");

    assertThat(request).hasToString("POST to hooks.slack.com");
    assertThat(new PlatformAnswer(200, Map.of("set-cookie", List.of("hidden")), new byte[3]))
        .hasToString("status 200, 3 bytes");
  }

  @Test
  void aPlatformIsReachedOverTlsByItsName(@TempDir Path folder) throws Exception {
    PfxOptions key = Certificates.selfSigned(folder.resolve("key.p12"), "hooks.slack.com");
    try (TlsSite slack = new TlsSite(vertx, key)) {
      WebExchange exchange =
          new WebExchange(vertx, InstantSource.fixed(NOW), to -> slack.address(), key);
      TrustedHostsClient client = client(TrustedHosts.of("slack.com", ".slack.com"), exchange);

      PlatformAnswer answer =
          client.send(PlatformRequest.get(URI.create("https://hooks.slack.com/services")), LATE);

      assertThat(new String(answer.body(), UTF_8)).isEqualTo("Harbour Foods");
      assertThat(slack.asked())
          .containsExactly(new Asked("hooks.slack.com", "hooks.slack.com", "/services"));
      FetchException refused =
          catchThrowableOfType(
              FetchException.class,
              () -> client.send(PlatformRequest.get(URI.create("https://slack.com/")), LATE));
      assertThat(refused.reason()).isEqualTo(Reason.UNREACHABLE);
    }
  }

  private Reason refusal(PlatformRequest request, Instant deadline) {
    return catchThrowableOfType(FetchException.class, () -> client().send(request, deadline))
        .reason();
  }

  private TrustedHostsClient client() {
    return client(
        TrustedHosts.of(".slack.com").with(List.of(origin)),
        new WebExchange(vertx, InstantSource.fixed(NOW)));
  }

  private TrustedHostsClient client(TrustedHosts hosts, WebExchange exchange) {
    return new TrustedHostsClient(
        hosts, exchange, "Checksummary/test", pauses::add, InstantSource.fixed(NOW));
  }
}
