package io.checksummary.fetch.platform;

import io.checksummary.fetch.FetchException;
import io.checksummary.fetch.FetchException.Reason;
import io.checksummary.fetch.PlatformAnswer;
import io.checksummary.fetch.PlatformClient;
import io.checksummary.fetch.PlatformRequest;
import io.checksummary.fetch.TrustedHosts;
import io.checksummary.fetch.http.WebAnswer;
import io.checksummary.fetch.http.WebExchange;
import io.checksummary.fetch.http.WebRequest;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Speaks to the hosts that it was given. */
public final class TrustedHostsClient implements PlatformClient {

  /** What is waited for at a platform's wish; beyond it the caller knows better what to do. */
  static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  private static final Set<Integer> COME_AGAIN = Set.of(429, 503);

  /** Seconds; some platforms write a part of one, against RFC 9110. */
  private static final Pattern SECONDS = Pattern.compile("([0-9]{1,9})(\\.[0-9]+)?");

  private static final String USER_AGENT = "User-Agent";

  private final TrustedHosts hosts;
  private final WebExchange exchange;
  private final String userAgent;
  private final Pause pause;
  private final InstantSource clock;

  /**
   * @param userAgent who is asking, where a request has none of its own
   */
  public TrustedHostsClient(
      TrustedHosts hosts,
      WebExchange exchange,
      String userAgent,
      Pause pause,
      InstantSource clock) {
    this.hosts = hosts;
    this.exchange = exchange;
    this.userAgent = userAgent;
    this.pause = pause;
    this.clock = clock;
  }

  @Override
  public PlatformAnswer send(PlatformRequest request, Instant deadline) throws FetchException {
    if (!hosts.include(request.address())) {
      throw new FetchException(Reason.NOT_TRUSTED);
    }
    WebRequest sent = request(request);
    WebAnswer answer = exchange.send(sent, deadline);
    Optional<Duration> wish = pause(answer).filter(time -> isTimeFor(time, deadline));
    if (wish.isPresent()) {
      pause(wish.get());
      answer = exchange.send(sent, deadline);
    }
    return new PlatformAnswer(answer.status(), answer.headers(), answer.body());
  }

  private WebRequest request(PlatformRequest request) {
    URI address = request.address();
    boolean secure = address.getScheme().equalsIgnoreCase("https");
    int usual = secure ? 443 : 80;
    return new WebRequest(
        request.method().name(),
        secure,
        address.getHost(),
        address.getPort() < 0 ? usual : address.getPort(),
        List.of(),
        target(URI.create(address.toASCIIString())),
        headers(request.headers()),
        request.body(),
        answer -> true,
        request.mostBytes());
  }

  private static String target(URI address) {
    String path = address.getRawPath();
    String query = address.getRawQuery();
    return (path == null || path.isEmpty() ? "/" : path) + (query == null ? "" : "?" + query);
  }

  private Map<String, String> headers(Map<String, String> given) {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.put(USER_AGENT, userAgent);
    headers.putAll(given);
    return headers;
  }

  /** How long to wait before it is asked again; empty where it does not want that soon. */
  private static Optional<Duration> pause(WebAnswer answer) {
    return Optional.ofNullable(answer.header("retry-after"))
        .filter(header -> COME_AGAIN.contains(answer.status()))
        .map(header -> SECONDS.matcher(header.strip()))
        .filter(seconds -> seconds.matches())
        .map(seconds ->
            Duration.ofSeconds(
                Long.parseLong(seconds.group(1)) + (seconds.group(2) == null ? 0 : 1)))
        .filter(time -> time.compareTo(LONGEST_PAUSE) <= 0);
  }

  private boolean isTimeFor(Duration time, Instant deadline) {
    return clock.instant().plus(time).isBefore(deadline);
  }

  private void pause(Duration time) throws FetchException {
    try {
      pause.last(time);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new FetchException(Reason.STOPPED, stopped);
    }
  }
}
