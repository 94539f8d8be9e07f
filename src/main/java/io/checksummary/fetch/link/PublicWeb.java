package io.checksummary.fetch.link;

import io.checksummary.fetch.FetchException;
import io.checksummary.fetch.FetchException.Reason;
import io.checksummary.fetch.address.WebAddress;
import io.checksummary.fetch.http.WebAnswer;
import io.checksummary.fetch.http.WebExchange;
import io.checksummary.fetch.http.WebRequest;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What can be had at public addresses, redirects followed. Each step is under the same rules. */
final class PublicWeb {

  /** As many as RFC 9309 wants followed for {@code robots.txt}, which is enough for pages too. */
  static final int MOST_REDIRECTS = 5;

  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  private final PublicHosts hosts;
  private final WebExchange exchange;
  private final String userAgent;

  /**
   * What is asked for.
   *
   * @param accept media types
   * @param wanted by its status and headers, whether a body is read
   * @param mostBytes of the body, as it is sent
   */
  record Wish(String accept, Predicate<WebAnswer> wanted, int mostBytes) {}

  /** What is done before each step. */
  @FunctionalInterface
  interface Permission {

    /** None is needed. */
    Permission NONE = address -> {};

    void require(WebAddress address) throws FetchException;
  }

  /** An answer that is no redirect, and where it was found. */
  record Found(WebAddress address, WebAnswer answer) {}

  PublicWeb(PublicHosts hosts, WebExchange exchange, String userAgent) {
    this.hosts = hosts;
    this.exchange = exchange;
    this.userAgent = userAgent;
  }

  /**
   * Gets what an address leads to.
   *
   * @throws FetchException if there is no answer to be had, or {@code TOO_MANY_REDIRECTS}
   */
  Found get(WebAddress from, Wish wish, Permission permission, Instant end) throws FetchException {
    WebAddress address = from;
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      permission.require(address);
      WebAnswer answer = exchange.send(request(address, wish, end), end);
      String location = answer.header("location");
      if (location == null || !REDIRECTS.contains(answer.status())) {
        return new Found(address, answer);
      }
      address = address.to(utf8(location));
    }
    throw new FetchException(Reason.TOO_MANY_REDIRECTS);
  }

  private WebRequest request(WebAddress address, Wish wish, Instant end) throws FetchException {
    List<InetAddress> checked = hosts.addresses(address, end);
    return new WebRequest(
        "GET",
        address.secure(),
        address.host(),
        address.port(),
        checked,
        address.target(),
        Map.of(
            "User-Agent", userAgent, "Accept", wish.accept(), "Accept-Encoding", PackedBody.GZIP),
        null,
        wish.wanted(),
        wish.mostBytes());
  }

  /** Servers that do not escape an address send UTF-8; headers are read byte by byte. */
  private static String utf8(String header) {
    return new String(header.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }
}
