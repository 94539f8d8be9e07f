package io.checksummary.entry.function;

import io.checksummary.api.json.JsonCodec;
import io.checksummary.api.problem.Problem;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.impl.HttpServerConnection;
import java.time.Duration;
import java.util.Optional;

/**
 * An answer to a request that has not been read to its end, and is not going to be.
 *
 * <p>The connection ends behind it, but not at once: closed with bytes unread, it would be reset,
 * and the answer could be lost on its way. What comes in the meantime is thrown away.
 */
final class EarlyAnswer {

  /** A caller who sees the answer stops sending well before. */
  private static final Duration LINGER = Duration.ofSeconds(1);

  /** The code of HTTP/2 for a stream that is of no more use (RFC 9113, 8.1). */
  private static final long NO_ERROR = 0;

  private EarlyAnswer() {}

  /** Writes the head of a problem's answer, and gives its body. */
  static Buffer begin(HttpServerResponse response, Problem problem) {
    response
        .setStatusCode(problem.status())
        .putHeader(RequestId.HEADER, problem.instance())
        .putHeader("Content-Type", Problem.MEDIA_TYPE);
    Optional.ofNullable(problem.retryAfter())
        .ifPresent(wait -> response.putHeader("Retry-After", Long.toString(seconds(wait))));
    return Buffer.buffer(JsonCodec.bytes(problem));
  }

  /** Rounded up: a caller who comes back a little early is turned away again. */
  static long seconds(Duration wait) {
    return Math.max(1, wait.plusNanos(999_999_999).toSeconds());
  }

  /** Ends the answer, and then the connection; of HTTP/2, only the stream. */
  static void end(Vertx vertx, HttpServerRequest request, Buffer body) {
    if (!isStream(request)) {
      request.response().putHeader("Connection", "close");
    }
    request
        .handler(thrownAway -> {})
        .exceptionHandler(gone -> {})
        .endHandler(whole -> hangUp(request))
        .resume();
    request.response().end(body);
    if (request.connection() instanceof HttpServerConnection connection) {
      // A body that is no HTTP has Vert.x close at once, before what is written has left.
      connection.channelHandlerContext().flush();
    }
    later(vertx, () -> hangUp(request));
  }

  private static void hangUp(HttpServerRequest request) {
    if (!isStream(request)) {
      request.connection().close();
    } else if (!request.isEnded()) {
      request.response().reset(NO_ERROR);
    }
  }

  /** HTTP/2 has no header Connection (RFC 9113, 8.2.2), and other requests on the connection. */
  private static boolean isStream(HttpServerRequest request) {
    return request.version() == HttpVersion.HTTP_2;
  }

  /** Answers what could not be read as HTTP: the answer's end, which closes, waits a while. */
  static void toMalformed(HttpServerRequest request, Problem problem) {
    HttpServerResponse response = request.response();
    Buffer body = begin(response, problem);
    Vertx vertx = Vertx.currentContext().owner();
    if (isStream(request)) {
      end(vertx, request, body);
      return;
    }
    response
        .putHeader("Connection", "close")
        .putHeader("Content-Length", Integer.toString(body.length()))
        .write(body);
    later(
        vertx,
        () -> {
          if (!response.closed()) {
            response.end();
            request.connection().close();
          }
        });
  }

  private static void later(Vertx vertx, Runnable task) {
    vertx.setTimer(LINGER.toMillis(), late -> task.run());
  }
}
