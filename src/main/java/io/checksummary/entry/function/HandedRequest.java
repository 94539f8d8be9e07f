package io.checksummary.entry.function;

import io.quarkus.vertx.http.runtime.QuarkusHttpHeaders;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.time.Instant;
import java.util.Optional;

/**
 * What a platform says of a request that its runtime has read and hands over inside this process.
 * Over a wire nobody can say it: it comes beside the headers, as an object. Not every platform says
 * something.
 *
 * @param latest when the answer is of no use any more
 * @param ended is run once nothing more is done for the request
 */
public record HandedRequest(Instant latest, Runnable ended) {

  /** Puts it beside a request's headers. */
  public void accompany(QuarkusHttpHeaders headers) {
    headers.setContextObject(HandedRequest.class, this);
  }

  /**
   * Whether a request was handed over, be something said of it or not: it comes from no address.
   */
  static boolean isHandedOver(HttpServerRequest request) {
    return request.localAddress() == null;
  }

  /**
   * Takes away what was meant for whoever read the request: the body is here, and asking to
   * continue would be taken for the answer.
   */
  static void clear(HttpServerRequest request) {
    if (isHandedOver(request)
        && request.headers().contains(HttpHeaders.EXPECT, HttpHeaders.CONTINUE, true)) {
      request.headers().remove(HttpHeaders.EXPECT);
    }
  }

  /** Empty where nothing is said, as of all that came over a wire. */
  static Optional<HandedRequest> of(HttpServerRequest request) {
    return request.headers() instanceof QuarkusHttpHeaders headers
        ? Optional.ofNullable(headers.getContextObject(HandedRequest.class))
        : Optional.empty();
  }
}
