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

  /** Bytes of a body whose sender proves by it who it is: of a message, or a notice. */
  private static final long LARGEST_UNPROVEN = 1 << 20;

  /** All of these together, so that strangers take no room from callers who are known. */
  private static final long ALL_UNPROVEN = 32 * LARGEST_UNPROVEN;

  /**
   * To send it, to have it proven, and to be answered: platforms wait for three to five seconds.
   */
  private static final Duration UNPROVEN = Duration.ofSeconds(10);

  private final long largestBody;
  private final Duration deadline;
  private final BodyBudget bodies;
  private final BodyBudget ofStrangers = new BodyBudget(LARGEST_UNPROVEN, ALL_UNPROVEN);

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
    requireSize(routing.request(), largestBody, problems);
    bodies.hold(routing, problems);
    endInTime(routing, deadline, problems);
  }

  /**
   * Bounds a request whose body has to be read before it is known who sends it.
   *
   * @throws ProblemException as {@link #bound} does
   */
  void boundUnproven(RoutingContext routing, ProblemFactory problems) {
    requirePlain(routing.request(), problems);
    requireSize(routing.request(), LARGEST_UNPROVEN, problems);
    ofStrangers.hold(routing, problems);
    endInTime(routing, UNPROVEN, problems);
  }

  /**
   * What is only read has no body here; nobody would ask who sends one.
   *
   * @throws ProblemException if there is one, as far as the head tells
   */
  static void refuseBody(HttpServerRequest request, ProblemFactory problems) {
    String length = request.getHeader("Content-Length");
    boolean has =
        request.getHeader("Transfer-Encoding") != null
            || (length != null && !length.strip().equals("0"));
    if (has) {
      throw problems.invalid(
          "", "A request of the method " + request.method().name() + " has no body here.");
    }
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

  private static void requireSize(
      HttpServerRequest request, long largest, ProblemFactory problems) {
    String length = request.getHeader("Content-Length");
    if (length != null && Long.parseLong(length) > largest) {
      throw tooLarge(problems, largest, Long.parseLong(length));
    }
  }

  /**
   * @param actual null where reading stopped before the end was known
   */
  ProblemException tooLarge(ProblemFactory problems, @Nullable Long actual) {
    return tooLarge(problems, largestBody, actual);
  }

  private static ProblemException tooLarge(
      ProblemFactory problems, long largest, @Nullable Long actual) {
    return problems.tooLarge(
        "The body is larger than " + largest + " bytes, the most that is read. Send a part.",
        largest,
        actual);
  }

  /** A body that comes too slowly, or never, must not hold its place. */
  private static void endInTime(RoutingContext routing, Duration longest, ProblemFactory problems) {
    long timer =
        routing
            .vertx()
            .setTimer(
                longest.plus(GRACE).toMillis(), late -> routing.fail(tooLate(longest, problems)));
    routing.addEndHandler(done -> routing.vertx().cancelTimer(timer));
  }

  private static ProblemException tooLate(Duration longest, ProblemFactory problems) {
    return problems.plain(
        ProblemType.DEADLINE_EXCEEDED,
        "The request took longer than "
            + longest.toSeconds()
            + " s, from its head to its answer. Send a shorter text.",
        true);
  }
}
