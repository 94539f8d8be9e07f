package io.checksummary.later.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Tokens of the service account that the function runs as, of the metadata server. */
final class AccessTokens {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  /** So long before its end a token is replaced: the server has a new one by then. */
  private static final Duration BEFORE_THE_END = Duration.ofMinutes(3);

  private final HttpClient http;
  private final URI source;
  private final InstantSource clock;
  private @Nullable String token;
  private Instant end = Instant.EPOCH;

  AccessTokens(HttpClient http, URI metadata, InstantSource clock) {
    this.http = http;
    this.source = metadata.resolve("/computeMetadata/v1/instance/service-accounts/default/token");
    this.clock = clock;
  }

  /**
   * One that still holds for a while.
   *
   * @throws IOException if there is none to be had
   */
  synchronized String token() throws IOException, InterruptedException {
    String known = token;
    if (known == null || !clock.instant().isBefore(end)) {
      known = fetched();
      token = known;
    }
    return known;
  }

  private String fetched() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(source)
            .header("Metadata-Flavor", "Google")
            .timeout(PATIENCE)
            .build();
    Instant before = clock.instant();
    JsonNode answer = MAPPER.readTree(http.send(request, BodyHandlers.ofByteArray()).body());
    String fresh = answer.path("access_token").asText("");
    if (fresh.isEmpty()) {
      throw new IOException("the metadata server gives no token");
    }
    end = before.plusSeconds(answer.path("expires_in").asLong()).minus(BEFORE_THE_END);
    return fresh;
  }
}
