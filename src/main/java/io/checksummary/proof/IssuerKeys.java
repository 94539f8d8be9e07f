package io.checksummary.proof;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.ResourceRetriever;
import java.net.MalformedURLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The keys of an issuer, kept between requests. They are fetched anew when they are old, and when a
 * token names one that is not among them, as it does once an issuer has changed its keys; but
 * whatever names tokens have, never more than twice in {@link #PAUSE}. Where they cannot be
 * fetched, the old ones serve for a time.
 */
final class IssuerKeys {

  /** Google says 5 hours or so, Entra a day: an hour is fresh enough for both. */
  static final Duration FRESH = Duration.ofHours(1);

  /** In which they are fetched twice at most. */
  static final Duration PAUSE = Duration.ofSeconds(30);

  /** How long old ones serve while an issuer is out. Keys that were withdrawn live on as long. */
  private static final Duration OUTAGE = Duration.ofHours(4);

  /** To connect, and for each read, so that a request is not held up for long. */
  private static final Duration TIMEOUT = Duration.ofSeconds(2);

  /** How long others wait for the one who fetches. */
  private static final Duration WAIT = Duration.ofSeconds(5);

  /** Bytes: Entra's sets have some 15 kB. */
  private static final int LARGEST = 256 * 1024;

  private IssuerKeys() {}

  /** Opens no connection yet. */
  static JWKSource<SecurityContext> of(TokenRules rules) {
    try {
      return JWKSourceBuilder.create(rules.keys().toURL(), retriever(rules.endorsement()))
          .cache(FRESH.toMillis(), WAIT.toMillis())
          .refreshAheadCache(false)
          .rateLimited(PAUSE.toMillis())
          .outageTolerant(OUTAGE.toMillis())
          .build();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException("no address of keys", e);
    }
  }

  private static ResourceRetriever retriever(@Nullable String endorsement) {
    int timeout = (int) TIMEOUT.toMillis();
    ResourceRetriever all = new DefaultResourceRetriever(timeout, timeout, LARGEST);
    return endorsement == null ? all : new EndorsedKeys(all, endorsement);
  }
}
