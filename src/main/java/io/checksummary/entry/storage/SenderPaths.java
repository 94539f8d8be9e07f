package io.checksummary.entry.storage;

import io.checksummary.config.ChecksummaryConfig;
import io.checksummary.proof.AnySender;
import io.checksummary.proof.SenderCheck;
import io.checksummary.proof.SharedSecret;
import io.checksummary.proof.SignedToken;
import io.checksummary.proof.TokenRules;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Where each sender's notices go, and how it is told. Who is not configured has no path. */
@Singleton
class SenderPaths {

  static final String PREFIX = "/storage/";
  static final String MINIO = "minio";
  static final String PUBSUB = "pubsub";
  static final String EVENT_GRID = "event-grid";

  /** Event Grid is told to send it, as a header of the delivery or in the address. */
  private static final String SECRET_HEADER = "x-checksummary-secret";

  private static final String SECRET_PARAMETER = "secret";

  private final Map<String, SenderCheck> bySender = new TreeMap<>();

  /**
   * @throws IllegalArgumentException if a secret is too short, or half of what a token needs is
   *     missing
   */
  SenderPaths(ChecksummaryConfig config) {
    ChecksummaryConfig.Senders senders = config.storage().senders();
    secrets(senders.minioTokens())
        .ifPresent(tokens -> bySender.put(MINIO, SharedSecret.bearer(tokens)));
    google(senders).ifPresent(rules -> bySender.put(PUBSUB, new SignedToken(rules, clock())));
    List<SenderCheck> grid = new ArrayList<>();
    secrets(senders.eventGridSecrets())
        .ifPresent(secrets -> {
          grid.add(SharedSecret.inHeader(SECRET_HEADER, secrets));
          grid.add(SharedSecret.inQuery(SECRET_PARAMETER, secrets));
        });
    entra(senders).ifPresent(rules -> grid.add(new SignedToken(rules, clock())));
    if (!grid.isEmpty()) {
      bySender.put(EVENT_GRID, new AnySender(grid));
    }
  }

  private static Clock clock() {
    return Clock.systemUTC();
  }

  private static Optional<Set<String>> secrets(Optional<List<String>> configured) {
    return configured.map(Set::copyOf);
  }

  private static Optional<TokenRules> google(ChecksummaryConfig.Senders senders) {
    return both(
            senders.pubsubAudience(),
            senders.pubsubAccount(),
            "checksummary.storage.senders.pubsub-audience and pubsub-account go together")
        .map(pair -> TokenRules.google(pair.get(0), pair.get(1)))
        .map(rules -> keys(senders.pubsubKeys(), rules));
  }

  private static Optional<TokenRules> entra(ChecksummaryConfig.Senders senders) {
    return both(
            senders.eventGridTenant(),
            senders.eventGridAudience(),
            "checksummary.storage.senders.event-grid-tenant and event-grid-audience go together")
        .map(pair -> TokenRules.entra(pair.get(0), pair.get(1), TokenRules.EVENT_GRID))
        .map(rules -> keys(senders.eventGridKeys(), rules));
  }

  private static TokenRules keys(Optional<String> address, TokenRules rules) {
    return address.map(URI::create).map(rules::withKeys).orElse(rules);
  }

  private static Optional<List<String>> both(
      Optional<String> one, Optional<String> other, String otherwise) {
    if (one.isPresent() != other.isPresent()) {
      throw new IllegalArgumentException(otherwise);
    }
    return one.map(value -> List.of(value, other.orElseThrow()));
  }

  /** The senders that are configured. */
  Set<String> senders() {
    return bySender.keySet();
  }

  SenderCheck check(String sender) {
    SenderCheck check = bySender.get(sender);
    if (check == null) {
      throw new IllegalArgumentException("not configured: " + sender);
    }
    return check;
  }
}
