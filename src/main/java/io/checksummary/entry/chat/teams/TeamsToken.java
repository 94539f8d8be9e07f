package io.checksummary.entry.chat.teams;

import io.checksummary.entry.chat.message.UndeliveredException;
import io.checksummary.entry.chat.wire.MessageObject;
import io.checksummary.entry.chat.wire.PlatformCalls;
import io.checksummary.fetch.PlatformRequest;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The token that a bot answers by, which it gets for its secret (client credentials, RFC 6749,
 * 4.4). It is kept until shortly before it expires.
 */
final class TeamsToken {

  private static final String SCOPE = "https://api.botframework.com/.default";

  /** Before it expires: an answer may be on its way for some time. */
  private static final Duration MARGIN = Duration.ofMinutes(5);

  private record Kept(String token, Instant until) {}

  private final URI address;
  private final Map<String, String> credentials;
  private final PlatformCalls calls;
  private final InstantSource clock;
  private final ReentrantLock asking = new ReentrantLock();
  private volatile @Nullable Kept kept;

  TeamsToken(TeamsBotCredentials bot, URI login, PlatformCalls calls, InstantSource clock) {
    this.address = login.resolve(bot.tenant() + "/oauth2/v2.0/token");
    this.credentials =
        Map.of(
            "grant_type",
            "client_credentials",
            "client_id",
            bot.application(),
            "client_secret",
            bot.secret(),
            "scope",
            SCOPE);
    this.calls = calls;
    this.clock = clock;
  }

  String get(Instant deadline) throws UndeliveredException {
    Kept known = kept;
    if (known != null && clock.instant().isBefore(known.until())) {
      return known.token();
    }
    asking.lock();
    try {
      Kept meanwhile = kept;
      if (meanwhile != null && clock.instant().isBefore(meanwhile.until())) {
        return meanwhile.token();
      }
      Kept fresh = ask(deadline);
      kept = fresh;
      return fresh.token();
    } finally {
      asking.unlock();
    }
  }

  /** One that is refused is not kept. */
  void forget(String token) {
    Kept known = kept;
    if (known != null && known.token().equals(token)) {
      kept = null;
    }
  }

  private Kept ask(Instant deadline) throws UndeliveredException {
    MessageObject answer = calls.ask(PlatformRequest.form(address, credentials), deadline);
    String token = answer.text("access_token");
    if (token == null) {
      throw new UndeliveredException(address.getHost() + ": an answer without a token");
    }
    Duration lifetime = Duration.ofSeconds(answer.integer("expires_in", 0));
    return new Kept(token, clock.instant().plus(lifetime).minus(MARGIN));
  }
}
