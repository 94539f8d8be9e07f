package io.checksummary.entry.function;

import io.checksummary.api.call.OpenCall;
import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.problem.ProblemFactory;
import io.checksummary.api.problem.ProblemType;
import io.checksummary.config.ChecksummaryConfig;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Looks at the head of a request to a function, and refuses what would fail anyway. */
@Singleton
public class RequestGate {

  /** Time for the service to say itself that the deadline passed. */
  private static final Duration GRACE = Duration.ofSeconds(1);

  private final long largestBody;
  private final Duration deadline;
  private final BodyBudget bodies;

  RequestGate(ChecksummaryConfig config, BodyBudget bodies) {
    this.bodies = bodies;
    this.largestBody = config.limits().body().asLongValue();
    this.deadline = config.limits().deadline();
  }

  /**
   * Lets a request through, or fails it.
   *
   * @throws ProblemException if it would fail anyway
   */
  void pass(RoutingContext routing, OpenCall call) {
    ProblemFactory problems = call.problems();
    requirePost(routing, problems);
    requireJson(routing.request(), problems);
    call.enter();
    bound(routing, problems);
    routing.next();
  }

  /**
   * Bounds a request's body and time, whatever it asks for.
   *
   * @throws ProblemException if the body is compressed, too large, or there is no room for it now
   */
  public void bound(RoutingContext routing, ProblemFactory problems) {
    requirePlain(routing.request(), problems);
    requireSize(routing.request(), problems);
    bodies.hold(routing, problems);
    endInTime(routing, problems);
  }

  private static void requirePost(RoutingContext routing, ProblemFactory problems) {
    if (!routing.request().method().equals(HttpMethod.POST)) {
      routing.response().putHeader("Allow", "POST");
      throw problems.plain(
          ProblemType.METHOD_NOT_ALLOWED,
          "A function takes POST, with a JSON object in the body.",
          false);
    }
  }

  /**
   * Nothing here takes a form of many parts. Whoever read one would write its files to the disk,
   * and fail where it is broken.
   *
   * @throws ProblemException if the body is said to be one
   */
  static void refuseForm(HttpServerRequest request, ProblemFactory problems) {
    String type = request.getHeader("Content-Type");
    if (type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/")) {
      throw problems.plain(
          ProblemType.UNSUPPORTED_DOCUMENT,
          "The body is sent as a form; expected the header \"Content-Type: application/json\".",
          false);
    }
  }

  private static void requireJson(HttpServerRequest request, ProblemFactory problems) {
    if (!isJson(request.getHeader("Content-Type"))) {
      throw problems.plain(
          ProblemType.UNSUPPORTED_DOCUMENT,
          "The body is not sent as JSON; expected the header \"Content-Type: application/json\".",
          false);
    }
  }

  private static void requirePlain(HttpServerRequest request, ProblemFactory problems) {
    String encoding = request.getHeader("Content-Encoding");
    if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
      throw problems.plain(
          ProblemType.UNSUPPORTED_DOCUMENT,
          "The body is compressed (Content-Encoding); expected plain JSON. Send it as it is.",
          false);
    }
  }

  /**
   * Whether a media type is one of JSON. Any page may have a browser send what has no type; JSON,
   * only with the server's leave.
   */
  public static boolean isJson(@Nullable String contentType) {
    String essence = essence(contentType);
    return essence.equals("application/json")
        || (essence.startsWith("application/") && essence.endsWith("+json"));
  }

  /** A media type without its parameters, in lower case; empty where there is none. */
  public static String essence(@Nullable String contentType) {
    return contentType == null ? "" : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  private void requireSize(HttpServerRequest request, ProblemFactory problems) {
    String length = request.getHeader("Content-Length");
    if (length != null && Long.parseLong(length) > largestBody) {
      throw tooLarge(problems, Long.parseLong(length));
    }
  }

  /**
   * @param actual null where reading stopped before the end was known
   */
  ProblemException tooLarge(ProblemFactory problems, @Nullable Long actual) {
    return problems.tooLarge(
        "The body is larger than " + largestBody + " bytes, the most that is read. Send a part.",
        largestBody,
        actual);
  }

  /** A body that comes too slowly, or never, must not hold its place. */
  private void endInTime(RoutingContext routing, ProblemFactory problems) {
    long timer =
        routing
            .vertx()
            .setTimer(deadline.plus(GRACE).toMillis(), late -> routing.fail(tooLate(problems)));
    routing.addEndHandler(done -> routing.vertx().cancelTimer(timer));
  }

  private ProblemException tooLate(ProblemFactory problems) {
    return problems.plain(
        ProblemType.DEADLINE_EXCEEDED,
        "The request took longer than "
            + deadline.toSeconds()
            + " s, from its head to its answer. Send a shorter text.",
        true);
  }
}
