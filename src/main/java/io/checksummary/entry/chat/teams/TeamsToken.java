package io.checksummary.entry.chat.teams;

import io.checksummary.entry.chat.wire.AccessToken;
import io.checksummary.entry.chat.wire.PlatformCalls;
import io.checksummary.fetch.PlatformRequest;
import java.net.URI;
import java.time.InstantSource;
import java.util.Map;

/**
 * The token that a bot answers by, which it gets for its secret (client credentials, RFC 6749,
 * 4.4).
 */
final class TeamsToken {

  private static final String SCOPE = "https://api.botframework.com/.default";

  private TeamsToken() {}

  static AccessToken of(
      TeamsBotCredentials bot, URI login, PlatformCalls calls, InstantSource clock) {
    URI address = login.resolve(bot.tenant() + "/oauth2/v2.0/token");
    Map<String, String> fields =
        Map.of(
            "grant_type",
            "client_credentials",
            "client_id",
            bot.application(),
            "client_secret",
            bot.secret(),
            "scope",
            SCOPE);
    return new AccessToken(() -> PlatformRequest.form(address, fields), calls, clock);
  }
}
