package io.checksummary.fetch.link;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import io.checksummary.fetch.FetchException;
import io.checksummary.fetch.FetchException.Reason;
import io.checksummary.fetch.address.WebAddress;
import io.checksummary.fetch.http.WebAnswer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/**
 * What sites ask of programs in their {@code robots.txt} (RFC 9309): it is kept to, and remembered
 * for an hour. A site without one asks nothing; one whose file cannot be had at the moment is not
 * read.
 */
final class RobotsTexts {

  /** The name by which sites may speak to this program alone, in lower case. */
  static final String NAME = "checksummary";

  /** A day is the most that RFC 9309 allows (2.4). */
  static final Duration FRESH = Duration.ofHours(1);

  /** Bytes: RFC 9309 wants 500 KiB read at least (2.5), and leaves open what lies behind. */
  static final int LARGEST = 512 * 1024;

  /** As it is sent: one that is not packed may be longer than what is read of it. */
  private static final int LARGEST_SENT = 2 * LARGEST;

  /** Bytes of all that are remembered. */
  private static final int MOST_BYTES = 8 * 1024 * 1024;

  /** Bytes that even an empty one takes, which bounds their number to some 8,000. */
  private static final int LEAST = 1024;

  private static final String PATH = "/robots.txt";
  private static final String ACCEPT = "text/plain, */*;q=0.1";
  private static final int CLIENT_ERROR = 400;
  private static final int SERVER_ERROR = 500;
  private static final int OK = 200;

  private final PublicWeb web;
  private final Cache<String, Remembered> sites;

  private record Remembered(BaseRobotRules rules, int bytes) {}

  RobotsTexts(PublicWeb web, InstantSource clock) {
    this.web = web;
    this.sites =
        Caffeine.newBuilder()
            .ticker(() -> Duration.between(Instant.EPOCH, clock.instant()).toNanos())
            .executor(Runnable::run)
            .expireAfterWrite(FRESH)
            .maximumWeight(MOST_BYTES)
            .<String, Remembered>weigher((site, known) -> site.length() + LEAST + known.bytes())
            .build();
  }

  /**
   * Requires that a site lets programs read an address.
   *
   * @throws FetchException {@code REFUSED_BY_ROBOTS} if it does not; or why its file cannot be had
   */
  void requireAllowed(WebAddress address, Instant end) throws FetchException {
    Remembered known = sites.getIfPresent(address.origin());
    if (known == null) {
      known = fetched(address.withTarget(PATH), end);
      sites.put(address.origin(), known);
    }
    if (!known.rules().isAllowed(address.uri().toString())) {
      throw new FetchException(Reason.REFUSED_BY_ROBOTS);
    }
  }

  private Remembered fetched(WebAddress address, Instant end) throws FetchException {
    WebAnswer answer = answer(address, end);
    if (answer.status() >= SERVER_ERROR) {
      throw new FetchException(Reason.UNREACHABLE);
    }
    if (answer.status() != OK || !PackedBody.isReadable(answer)) {
      return new Remembered(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), 0);
    }
    byte[] text = PackedBody.beginning(answer, LARGEST);
    return new Remembered(parsed(text, answer), text.length);
  }

  /** Where redirects have no end, the file is taken to be missing (RFC 9309, 2.3.1.2). */
  private WebAnswer answer(WebAddress address, Instant end) throws FetchException {
    PublicWeb.Wish wish = new PublicWeb.Wish(ACCEPT, answer -> answer.status() == OK, LARGEST_SENT);
    try {
      return web.get(address, wish, PublicWeb.Permission.NONE, end).answer();
    } catch (FetchException e) {
      if (e.reason() == Reason.TOO_MANY_REDIRECTS) {
        return new WebAnswer(CLIENT_ERROR, Map.of(), new byte[0]);
      }
      throw e;
    }
  }

  /**
   * The library would log what it stumbles over, word for word; and a delay between pages is no
   * matter where one is read.
   */
  private static BaseRobotRules parsed(byte[] text, WebAnswer answer) {
    String type = answer.header("content-type");
    return new SimpleRobotRulesParser(Long.MAX_VALUE, 0)
        .parseContent("", text, type == null ? "text/plain" : type, List.of(NAME));
  }
}
