package io.checksummary.proof;

import java.net.URI;
import java.util.Set;

/**
 * What a token has to say to be believed. All of it, but for names of claims that differ between
 * versions.
 *
 * @param keys where the issuer publishes the keys that it signs with, as a JWK set; {@code https},
 *     or {@code http} on loopback
 * @param issuers one of which it is from
 * @param audience for whom it is: the address, or the name, that the sender was told
 * @param identityClaims names of claims that say whose token it is; one is there, and all that are
 *     say the same
 * @param identity what they say
 */
public record TokenRules(
    URI keys, Set<String> issuers, String audience, Set<String> identityClaims, String identity) {

  /** The application that Event Grid is in Microsoft's public cloud. */
  public static final String EVENT_GRID = "4962773b-9cdb-44cf-a8bf-237846a00ab7";

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  /**
   * @throws IllegalArgumentException if one of them is empty, or the keys are to be fetched in the
   *     open
   */
  public TokenRules {
    issuers = Set.copyOf(issuers);
    identityClaims = Set.copyOf(identityClaims);
    if (issuers.isEmpty() || audience.isBlank() || identityClaims.isEmpty() || identity.isBlank()) {
      throw new IllegalArgumentException("a token has an issuer, an audience and an identity");
    }
    boolean safe =
        "https".equals(keys.getScheme())
            || ("http".equals(keys.getScheme())
                && LOOPBACK.contains(String.valueOf(keys.getHost())));
    if (!safe) {
      throw new IllegalArgumentException("keys are fetched by https, or from loopback");
    }
  }

  /**
   * The token of a push of Pub/Sub.
   *
   * @param audience as the subscription has it; the address that is pushed to, where it has none
   * @param email of the service account that the subscription signs as
   */
  public static TokenRules google(String audience, String email) {
    return new TokenRules(
        URI.create("https://www.googleapis.com/oauth2/v3/certs"),
        Set.of("https://accounts.google.com"),
        audience,
        Set.of("email"),
        email);
  }

  /**
   * The token that Event Grid gets of Entra.
   *
   * @param tenant its id
   * @param audience the application's id or its URI, as the event subscription has it
   * @param application the id of the application that sends; {@link #EVENT_GRID}
   */
  public static TokenRules entra(String tenant, String audience, String application) {
    return new TokenRules(
        URI.create("https://login.microsoftonline.com/" + tenant + "/discovery/v2.0/keys"),
        Set.of(
            "https://sts.windows.net/" + tenant + "/",
            "https://login.microsoftonline.com/" + tenant + "/v2.0"),
        audience,
        Set.of("appid", "azp"),
        application);
  }

  /** The same with keys from another place. */
  public TokenRules withKeys(URI other) {
    return new TokenRules(other, issuers, audience, identityClaims, identity);
  }
}
