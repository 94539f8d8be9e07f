package io.checksummary.entry.function;

import io.quarkus.vertx.http.runtime.QuarkusHttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.time.Instant;
import java.util.Optional;

/**
 * What a platform says of a request that it hands over itself. Over a wire nobody can say it: it
 * comes beside the headers, as an object.
 *
 * @param latest when the answer is of no use any more
 * @param ended is run once nothing more is done for the request
 */
public record HandedRequest(Instant latest, Runnable ended) {

  /** Puts it beside a request's headers. */
  public void accompany(QuarkusHttpHeaders headers) {
    headers.setContextObject(HandedRequest.class, this);
  }

  /** Empty where the request came over a wire. */
  static Optional<HandedRequest> of(HttpServerRequest request) {
    return request.headers() instanceof QuarkusHttpHeaders headers
        ? Optional.ofNullable(headers.getContextObject(HandedRequest.class))
        : Optional.empty();
  }
}
