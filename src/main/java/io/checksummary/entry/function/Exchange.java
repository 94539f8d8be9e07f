package io.checksummary.entry.function;

import io.vertx.ext.web.RoutingContext;

/**
 * What a request carries from its first handler to its last.
 *
 * @param requestId its name in logs and problems
 * @param startedNanos when it came, by {@link System#nanoTime}
 */
record Exchange(String requestId, long startedNanos) {

  private static final String KEY = Exchange.class.getName();

  /** The exchange of a request; begun now, if none has been. */
  static Exchange of(RoutingContext routing) {
    Exchange begun = routing.get(KEY);
    if (begun == null) {
      begun = new Exchange(RequestId.of(routing.request()), System.nanoTime());
      routing.put(KEY, begun);
    }
    return begun;
  }

  long millis() {
    return (System.nanoTime() - startedNanos) / 1_000_000;
  }
}
