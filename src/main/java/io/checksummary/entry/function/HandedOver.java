package io.checksummary.entry.function;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/**
 * Requests that a cloud's runtime has read, and hands over inside this process: they come from no
 * address.
 */
final class HandedOver {

  private HandedOver() {}

  static boolean is(HttpServerRequest request) {
    return request.localAddress() == null;
  }

  /**
   * Takes away what was meant for whoever read the request: the body is here, and asking to
   * continue would be taken for the answer.
   */
  static void clear(HttpServerRequest request) {
    if (is(request) && request.headers().contains(HttpHeaders.EXPECT, HttpHeaders.CONTINUE, true)) {
      request.headers().remove(HttpHeaders.EXPECT);
    }
  }
}
