package io.checksummary.entry.chat.googlechat;

import io.checksummary.entry.chat.wire.AccessToken;
import io.checksummary.entry.chat.wire.PlatformCalls;
import io.checksummary.fetch.PlatformClients;
import io.checksummary.fetch.PlatformRequest;
import java.net.URI;
import java.time.InstantSource;
import java.util.Map;

/**
 * Tokens that an app answers by: those of a service account of its own project, which may act as
 * the app ({@code chat.bot}).
 */
public final class GoogleChatTokens {

  private static final String SCOPE = "https://www.googleapis.com/auth/chat.bot";

  private GoogleChatTokens() {}

  /** Those of the account that this program runs as on Google Cloud. */
  public static AccessToken ofThisMachine(
      GoogleChatAddresses addresses, PlatformClients clients, InstantSource clock) {
    URI address =
        addresses
            .metadata()
            .resolve("computeMetadata/v1/instance/service-accounts/default/token?scopes=" + SCOPE);
    PlatformRequest request = PlatformRequest.get(address).with("Metadata-Flavor", "Google");
    return new AccessToken(() -> request, calls(addresses.metadata(), clients), clock);
  }

  /**
   * Those of an account whose key is at hand.
   *
   * @param key as Google Cloud hands it out: JSON with {@code client_email}, {@code private_key_id}
   *     and {@code private_key}. Where it says that tokens come from is not looked at
   * @throws IllegalArgumentException if it is no such key; the message holds nothing of it
   */
  public static AccessToken ofKey(
      String key, GoogleChatAddresses addresses, PlatformClients clients, InstantSource clock) {
    ServiceAccountKey account = ServiceAccountKey.parse(key);
    URI issuer = addresses.tokens();
    return new AccessToken(
        () ->
            PlatformRequest.form(
                issuer,
                Map.of(
                    "grant_type",
                    "urn:ietf:params:oauth:grant-type:jwt-bearer",
                    "assertion",
                    account.claim(SCOPE, issuer, clock.instant()))),
        calls(issuer, clients),
        clock);
  }

  private static PlatformCalls calls(URI issuer, PlatformClients clients) {
    return new PlatformCalls(clients.to(GoogleChatAddresses.hosts(issuer)));
  }
}
