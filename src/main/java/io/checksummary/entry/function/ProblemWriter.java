package io.checksummary.entry.function;

import io.checksummary.api.call.ServiceListener;
import io.checksummary.api.json.JsonCodec;
import io.checksummary.api.problem.Problem;
import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.problem.ProblemFactory;
import io.checksummary.api.problem.ProblemType;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a problem for everything that fails on the router. */
@Singleton
class ProblemWriter {

  /** The body's reader has no other status for a body that broke off, or is none. */
  private static final int READING = 200;

  private static final String MALFORMED =
      "The request cannot be read as HTTP; look at path and headers.";

  private final RequestGate gate;
  private final ServiceListener listener;

  ProblemWriter(RequestGate gate, ServiceListener listener) {
    this.gate = gate;
    this.listener = listener;
  }

  void write(RoutingContext routing) {
    HttpServerResponse response = routing.response();
    if (response.closed() || response.ended()) {
      return; // The caller left, or has been told.
    }
    if (response.headWritten()) {
      response.reset();
      return;
    }
    answer(routing, problem(routing));
  }

  /** For paths that the router cannot decode: no handler of a route sees them. */
  void writeMalformed(RoutingContext routing) {
    ProblemFactory problems = new ProblemFactory(RequestId.of(routing));
    answer(
        routing,
        problems
            .invalid("", "The request's path cannot be decoded; expected %XX of UTF-8 in it.")
            .problem());
  }

  private static void answer(RoutingContext routing, Problem problem) {
    FunctionCall.of(routing).ifPresent(call -> call.failed(problem));
    Buffer body = EarlyAnswer.begin(routing.response(), problem);
    if (isStillSending(routing.request())) {
      // The rest of the body is not worth the wait, and its sender should learn so.
      EarlyAnswer.end(routing.vertx(), routing.request(), body);
    } else {
      routing.response().end(body);
    }
  }

  private static boolean isStillSending(HttpServerRequest request) {
    boolean hasBody =
        request.version() == HttpVersion.HTTP_2
            || request.getHeader("Content-Length") != null
            || request.getHeader("Transfer-Encoding") != null;
    return hasBody && !request.isEnded();
  }

  private Problem problem(RoutingContext routing) {
    return thrown(routing.failure())
        .orElseGet(() -> ofStatus(routing, new ProblemFactory(RequestId.of(routing))))
        .problem();
  }

  /** Funqy wraps what a function throws. */
  static Optional<ProblemException> thrown(@Nullable Throwable failure) {
    return Stream.iterate(failure, f -> f != null, Throwable::getCause)
        .limit(8)
        .filter(ProblemException.class::isInstance)
        .map(ProblemException.class::cast)
        .findFirst();
  }

  private ProblemException ofStatus(RoutingContext routing, ProblemFactory problems) {
    return switch (routing.statusCode()) {
      case READING -> problems.invalid("", MALFORMED);
      case 400 -> unread(routing, problems);
      case 404 ->
          problems.plain(
              ProblemType.NOT_FOUND,
              "Nothing has this path. The functions are /summarize, /check and /figures; the page"
                  + " to try them is /.",
              false);
      case 405 ->
          problems.plain(
              ProblemType.METHOD_NOT_ALLOWED,
              "The path does not take this method; the header Allow names those that it takes.",
              false);
      case 413 -> gate.tooLarge(problems, null);
      case 417 ->
          problems.plain(
              ProblemType.EXPECTATION_FAILED,
              "The header Expect asks for more than is known; expected 100-continue, or none.",
              false);
      default -> fault(routing, problems);
    };
  }

  /** Funqy does not say what kept it from reading a body: reading it again does. */
  private static ProblemException unread(RoutingContext routing, ProblemFactory problems) {
    if (routing.failure() != null) {
      return problems.invalid("", MALFORMED);
    }
    Buffer body = routing.body().buffer();
    try {
      JsonCodec.parse(body == null ? new byte[0] : body.getBytes(), problems.instance());
    } catch (ProblemException e) {
      return e;
    }
    return problems.invalid("", MALFORMED);
  }

  private ProblemException fault(RoutingContext routing, ProblemFactory problems) {
    listener.faulted(
        RequestId.of(routing),
        routing.failure() == null
            ? new IllegalStateException("status " + routing.statusCode())
            : routing.failure());
    return problems.internal();
  }
}
