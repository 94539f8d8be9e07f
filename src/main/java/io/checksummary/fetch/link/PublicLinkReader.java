package io.checksummary.fetch.link;

import io.checksummary.fetch.FetchException;
import io.checksummary.fetch.FetchException.Reason;
import io.checksummary.fetch.FetchedDocument;
import io.checksummary.fetch.LinkReader;
import io.checksummary.fetch.address.WebAddress;
import io.checksummary.fetch.http.WebAnswer;
import io.checksummary.fetch.http.WebExchange;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.Semaphore;

/** Reads links to public documents, a few at a time: each may hold twice {@link #LARGEST}. */
public final class PublicLinkReader implements LinkReader {

  /** Bytes of a document, as it is sent and unpacked. */
  public static final int LARGEST = 10 * 1024 * 1024;

  /** How long one link takes, everything included. */
  public static final Duration LONGEST = Duration.ofSeconds(10);

  private static final int OK = 200;
  private static final Set<Integer> NOT_FOUND = Set.of(404, 410);
  private static final int CLIENT_ERROR = 4;

  private final PublicWeb web;
  private final RobotsTexts robots;
  private final DocumentTypes types = new DocumentTypes();
  private final PublicWeb.Wish wish;
  private final Semaphore permits;
  private final InstantSource clock;

  /**
   * @param userAgent who is asking, for those who run sites; it begins with {@code Checksummary}
   * @param parallel the most links that are read at a time; for one more it is {@code BUSY}
   */
  public PublicLinkReader(
      PublicHosts hosts,
      WebExchange exchange,
      String userAgent,
      int parallel,
      InstantSource clock) {
    this.web = new PublicWeb(hosts, exchange, userAgent);
    this.robots = new RobotsTexts(web, clock);
    this.wish = new PublicWeb.Wish(types.accept(), this::isDocument, LARGEST);
    this.permits = new Semaphore(parallel);
    this.clock = clock;
  }

  @Override
  public FetchedDocument read(URI link, Instant deadline) throws FetchException {
    WebAddress address = WebAddress.of(link);
    if (!permits.tryAcquire()) {
      throw new FetchException(Reason.BUSY);
    }
    try {
      Instant latest = clock.instant().plus(LONGEST);
      return read(address, deadline.isBefore(latest) ? deadline : latest);
    } finally {
      permits.release();
    }
  }

  private FetchedDocument read(WebAddress link, Instant end) throws FetchException {
    PublicWeb.Found found =
        web.get(link, wish, address -> robots.requireAllowed(address, end), end);
    WebAnswer answer = found.answer();
    requireSuccess(answer.status());
    String type = types.of(answer);
    if (type == null || !isDocument(answer)) {
      throw new FetchException(Reason.NOT_A_DOCUMENT);
    }
    return new FetchedDocument(
        found.address().uri(),
        type,
        DocumentTypes.charset(answer),
        PackedBody.whole(answer, LARGEST));
  }

  private boolean isDocument(WebAnswer answer) {
    return answer.status() == OK && types.of(answer) != null && PackedBody.isReadable(answer);
  }

  private static void requireSuccess(int status) throws FetchException {
    if (NOT_FOUND.contains(status)) {
      throw new FetchException(Reason.NOT_FOUND);
    }
    if (status / 100 == CLIENT_ERROR) {
      throw new FetchException(Reason.REFUSED);
    }
    if (status != OK) {
      throw new FetchException(Reason.UNREACHABLE);
    }
  }
}
