package io.checksummary.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.sun.net.httpserver.HttpServer;
import io.checksummary.fetch.FetchException;
import io.checksummary.fetch.FetchException.Reason;
import io.checksummary.fetch.LinkReader;
import io.checksummary.fetch.PlatformAnswer;
import io.checksummary.fetch.PlatformClients;
import io.checksummary.fetch.PlatformRequest;
import io.checksummary.fetch.TrustedHosts;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** Links and platforms as the program wires them. */
@QuarkusTest
@TestProfile(FetchedLinksTest.Enabled.class)
class FetchedLinksTest {

  @Inject
  @SuppressWarnings("NullAway.Init")
  LinkReader links;

  @Inject
  @SuppressWarnings("NullAway.Init")
  PlatformClients platforms;

  @Inject
  @SuppressWarnings("NullAway.Init")
  MeterRegistry metrics;

  /** Links are read, and sites are told whom to ask about it. */
  public static final class Enabled implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "checksummary.links.enabled", "true",
          "checksummary.links.contact", "https://example.org/bot");
    }
  }

  @Test
  void aLinkToTheCloudsMetadataIsNotFollowed() {
    URI link = URI.create("http://169.254.169.254/latest/meta-data/");

    FetchException refused =
        catchThrowableOfType(
            FetchException.class, () -> links.read(link, Instant.now().plusSeconds(5)));

    assertThat(refused.reason()).isEqualTo(Reason.NOT_PUBLIC);
  }

  /** An address may be secret: no header, metric or trace hands it on. */
  @Test
  void aPlatformLearnsWhoAsksAndNobodyElseWhatWasAsked() throws IOException, FetchException {
    List<Map<String, List<String>>> seen = new CopyOnWriteArrayList<>();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          seen.add(Map.copyOf(exchange.getRequestHeaders()));
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    server.start();
    try {
      URI origin = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
      PlatformAnswer answer =
          platforms
              .to(TrustedHosts.of("slack.com").with(List.of(origin)))
              .send(
                  PlatformRequest.get(origin.resolve("/bot/hidden-token")),
                  Instant.now().plusSeconds(30));

      assertThat(answer.status()).isEqualTo(204);
      assertThat(seen)
          .singleElement()
          .satisfies(headers -> {
            assertThat(headers.get("User-agent"))
                .singleElement(STRING)
                .matches("Checksummary/\\S+ \\(.+; \\+https://example\\.org/bot\\)");
            assertThat(headers).doesNotContainKeys("Traceparent", "Baggage");
          });
      assertThat(metrics.getMeters())
          .noneMatch(meter -> meter.getId().toString().contains("hidden-token"))
          .noneMatch(meter -> meter.getId().getName().startsWith("http.client"));
    } finally {
      server.stop(0);
    }
  }
}
