package io.checksummary.model.http;

import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;

/**
 * The JDK's HTTP client, which can be left for a new one.
 *
 * <ul>
 *   <li>Where a server's headers never end, the JDK gives up on them but keeps the socket open, and
 *       only the client's end frees it.
 *   <li>Where nothing was sent for a while, the process may have been frozen, and what lies between
 *       may have dropped its connections without a word. The JDK would send into one of them, and
 *       the call would fail.
 * </ul>
 */
public final class RenewableClient {

  /**
   * Shorter than any server or gateway drops a connection; a new one costs far less than a call.
   */
  static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  private final Supplier<HttpClient> maker;
  private final InstantSource clock;
  private HttpClient current;
  private volatile Instant lastUse;

  /**
   * @param clock the one on the wall, which goes on while the process is frozen
   */
  public RenewableClient(Supplier<HttpClient> maker, InstantSource clock) {
    this.maker = maker;
    this.clock = clock;
    this.current = maker.get();
    this.lastUse = clock.instant();
  }

  /** Calls that begin together behind a pause all wait for the new one. */
  synchronized HttpClient current() {
    Instant now = clock.instant();
    boolean paused = Duration.between(lastUse, now).compareTo(LONGEST_PAUSE) > 0;
    lastUse = now;
    if (paused) {
      leave(current);
    }
    return current;
  }

  /** Notes that an answer has come, over a connection that is sound. */
  void used() {
    lastUse = clock.instant();
  }

  /**
   * Takes another one from now on; the exchanges that the left one has begun go on to their end.
   */
  synchronized void leave(HttpClient left) {
    if (current.equals(left)) {
      current = maker.get();
      left.shutdown();
    }
  }
}
