package io.checksummary.entry.function;

import io.checksummary.api.problem.Problem;
import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.problem.ProblemFactory;
import io.checksummary.api.problem.ProblemType;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.quarkus.vertx.VertxOptionsCustomizer;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.impl.HttpServerConnection;
import io.vertx.core.metrics.MetricsOptions;
import io.vertx.core.spi.VertxMetricsFactory;
import io.vertx.core.spi.observability.HttpRequest;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Answers requests that cannot be read as HTTP, and so never come to the router, with a problem.
 *
 * <p>Vert.x takes a handler for them, but Quarkus gives no way to it. What counts requests is told
 * of each before its handler is chosen; so it is there that the connection gets ours.
 */
@Singleton
class MalformedRequests implements VertxOptionsCustomizer {

  private static final Logger LOG = Logger.getLogger(MalformedRequests.class);

  @Override
  public void accept(VertxOptions options) {
    MetricsOptions given = options.getMetricsOptions();
    options.setMetricsOptions(new Watching(given == null ? null : given.getFactory()));
  }

  /** Counts as the given ones do, and watches. */
  private static final class Watching extends MetricsOptions {

    private final @Nullable VertxMetricsFactory counted;

    Watching(@Nullable VertxMetricsFactory counted) {
      this.counted = counted;
      setEnabled(true);
    }

    @Override
    public VertxMetricsFactory getFactory() {
      return options -> new WatchedServers(counted == null ? null : counted.metrics(options));
    }
  }

  /** Sees to it that a request that is malformed comes to us. */
  static void watch(HttpRequest request) {
    if (request instanceof HttpServerRequest http
        && http.connection() instanceof HttpServerConnection connection) {
      connection.invalidRequestHandler(MalformedRequests::answer);
      if (!isUri(http.uri())) {
        // Quarkus would answer without a word.
        connection.handler(
            http.version() == HttpVersion.HTTP_2
                ? MalformedRequests::answerStream
                : MalformedRequests::answer);
      }
    }
  }

  /** Behind a stream of HTTP/2 with such an address others may come that are sound. */
  private static void answerStream(HttpServerRequest request) {
    if (isUri(request.uri())) {
      VertxHttpRecorder.getRootHandler().handle(request);
    } else {
      answer(request);
    }
  }

  static boolean isUri(String uri) {
    try {
      return new URI(uri).getRawPath() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static void answer(HttpServerRequest request) {
    ProblemFactory problems = new ProblemFactory(RequestId.fresh());
    Problem problem = problem(cause(request), problems).problem();
    // Whoever reads the log needs to know of them only where somebody complains.
    LOG.debugf("%s a request that is no HTTP: %d", problem.instance(), problem.status());
    EarlyAnswer.toMalformed(request, problem);
  }

  /** Of HTTP/2, what cannot be decoded comes to nobody. */
  private static @Nullable Throwable cause(HttpServerRequest request) {
    return request.version() == HttpVersion.HTTP_2 ? null : request.decoderResult().cause();
  }

  static ProblemException problem(@Nullable Throwable cause, ProblemFactory problems) {
    if (cause instanceof TooLongHttpLineException) {
      return problems.plain(
          ProblemType.URI_TOO_LONG,
          "The request's first line is longer than what is read of it. Send the text in the body.",
          false);
    }
    if (cause instanceof TooLongHttpHeaderException) {
      return problems.plain(
          ProblemType.HEADERS_TOO_LARGE,
          "The request's headers are larger than what is read of them. Send fewer, or shorter ones.",
          false);
    }
    return problems.invalid(
        "",
        "The request cannot be read as HTTP; look at its path, at Content-Length and"
            + " Transfer-Encoding, and for signs that no header may hold.");
  }
}
