package io.checksummary.entry.chat.wire;

import io.checksummary.entry.chat.message.UndeliveredException;
import io.checksummary.fetch.PlatformAnswer;
import io.checksummary.fetch.PlatformRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A token of OAuth (RFC 6749, 5.1) that is asked for when it is needed, and kept until shortly
 * before it expires. Safe for use by many threads, which wait for one of them to ask.
 */
public final class AccessToken {

  /** Before it expires: an answer may be on its way for some time. */
  private static final Duration MARGIN = Duration.ofMinutes(5);

  private static final int UNAUTHORIZED = 401;

  private record Kept(String token, Instant until) {}

  private final Supplier<PlatformRequest> question;
  private final PlatformCalls issuer;
  private final InstantSource clock;
  private final ReentrantLock asking = new ReentrantLock();
  private volatile @Nullable Kept kept;

  /**
   * @param question what the issuer is asked; made anew each time
   * @param issuer reaches no host but the issuer's
   */
  public AccessToken(
      Supplier<PlatformRequest> question, PlatformCalls issuer, InstantSource clock) {
    this.question = question;
    this.issuer = issuer;
    this.clock = clock;
  }

  /**
   * @throws UndeliveredException if the issuer gives none
   */
  public String get(Instant deadline) throws UndeliveredException {
    String known = known();
    if (known != null) {
      return known;
    }
    asking.lock();
    try {
      String meanwhile = known();
      return meanwhile == null ? ask(deadline) : meanwhile;
    } finally {
      asking.unlock();
    }
  }

  private @Nullable String known() {
    Kept last = kept;
    return last != null && clock.instant().isBefore(last.until()) ? last.token() : null;
  }

  private String ask(Instant deadline) throws UndeliveredException {
    PlatformRequest request = question.get();
    MessageObject answer = issuer.ask(request, deadline);
    String token = answer.text("access_token");
    if (token == null) {
      throw new UndeliveredException(request.address().getHost() + ": an answer without a token");
    }
    Duration lifetime = Duration.ofSeconds(answer.integer("expires_in", 0));
    kept = new Kept(token, clock.instant().plus(lifetime).minus(MARGIN));
    return token;
  }

  /**
   * Sends a request by the token. It may have been taken back before its time: where it is refused,
   * another is asked for, once.
   *
   * @throws UndeliveredException if it is not done, or there is no token
   */
  public void deliver(PlatformCalls platform, PlatformRequest request, Instant deadline)
      throws UndeliveredException {
    PlatformAnswer answer = send(platform, request, deadline);
    if (answer.status() == UNAUTHORIZED) {
      kept = null;
      answer = send(platform, request, deadline);
    }
    PlatformCalls.accepted(request, answer);
  }

  private PlatformAnswer send(PlatformCalls platform, PlatformRequest request, Instant deadline)
      throws UndeliveredException {
    return platform.send(PlatformCalls.bearing(request, get(deadline)), deadline);
  }
}
