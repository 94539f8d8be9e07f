package io.checksummary.fetch.http;

import io.checksummary.fetch.FetchException;
import io.checksummary.fetch.FetchException.Reason;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;

/** Collects a body up to a largest size; of a larger one nothing more is read. */
final class BoundedBytes {

  private final Promise<byte[]> whole = Promise.promise();
  private final Buffer collected = Buffer.buffer();
  private final HttpClientResponse response;
  private final int most;

  private BoundedBytes(HttpClientResponse response, int most) {
    this.response = response;
    this.most = most;
  }

  /** To be called where the response arrives: a part that nobody waits for is lost. */
  static Future<byte[]> of(HttpClientResponse response, int most) {
    return new BoundedBytes(response, most).read();
  }

  private Future<byte[]> read() {
    response.handler(this::collect);
    response.endHandler(end -> whole.tryComplete(collected.getBytes()));
    response.exceptionHandler(whole::tryFail);
    return whole.future();
  }

  private void collect(Buffer part) {
    if (whole.future().isComplete()) {
      return;
    }
    if (part.length() > most - collected.length()) {
      whole.tryFail(new FetchException(Reason.TOO_LARGE));
      response.request().reset();
    } else {
      collected.appendBuffer(part);
    }
  }
}
