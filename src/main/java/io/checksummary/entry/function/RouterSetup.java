package io.checksummary.entry.function;

import io.checksummary.api.call.CallContext;
import io.checksummary.api.call.InFlightCalls;
import io.checksummary.api.call.OpenCall;
import io.checksummary.api.call.ServiceFunction;
import io.checksummary.api.problem.ProblemFactory;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Locale;
import org.jboss.logging.MDC;

/** What stands around the functions on the router: before them, the gate; behind, the problems. */
@Singleton
class RouterSetup {

  /** In bytes. */
  private static final int SOON_PARSED = 32_768;

  /** Quarkus reads bodies right behind. */
  private static final int BEFORE_THE_BODY = Integer.MIN_VALUE;

  /** Of observers, that is: those of entries come before. */
  private static final int BEHIND_THE_ENTRIES = 4_000;

  private static final int BEHIND_THE_BODY = -1;
  private static final int LAST = Integer.MAX_VALUE;

  /** Where articles come in, too, though the head of a request does not tell for which function. */
  private static final String TOOLS = "/mcp";

  /** Where messages of chat platforms come in. */
  private static final String CHATS = "/chat/*";

  private final RequestGate gate;
  private final ProblemWriter problems;
  private final InFlightCalls calls;
  private final OwnNames names;
  private final CallerGate callers;

  RouterSetup(
      RequestGate gate,
      ProblemWriter problems,
      InFlightCalls calls,
      OwnNames names,
      CallerGate callers) {
    this.gate = gate;
    this.problems = problems;
    this.calls = calls;
    this.names = names;
    this.callers = callers;
  }

  void install(@Observes Router router) {
    router
        .route()
        .order(BEFORE_THE_BODY)
        .handler(RouterSetup::name)
        .handler(this::admit)
        .handler(callers::admit)
        .failureHandler(problems::write);
    for (ServiceFunction function : ServiceFunction.values()) {
      String path = "/" + function.code();
      router.route(path).order(BEFORE_THE_BODY).handler(routing -> enter(function, routing));
      router.route(path).order(BEHIND_THE_BODY).handler(RouterSetup::parse);
    }
    router.post(TOOLS).order(BEFORE_THE_BODY).handler(this::bound);
    router.post(CHATS).order(BEFORE_THE_BODY).handler(this::boundUnproven);
    router.errorHandler(400, problems::writeMalformed);
    router.route().order(LAST).handler(routing -> routing.fail(404));
  }

  /**
   * Whoever proves who it is in a way of its own has done so by now, or has been taken: nobody
   * reads a body for who has not.
   */
  void close(@Observes @Priority(BEHIND_THE_ENTRIES) Router router) {
    router.route().order(BEFORE_THE_BODY).handler(callers::requireKnown);
  }

  /** What is to be done at the end runs in reverse: what is told of here has all been done. */
  private static void name(RoutingContext routing) {
    HandedRequest.of(routing.request())
        .ifPresent(handed -> routing.addEndHandler(done -> handed.ended().run()));
    String requestId = RequestId.of(routing);
    HandedRequest.clear(routing.request());
    routing.response().putHeader(RequestId.HEADER, requestId);
    MDC.put(CallContext.LOG_FIELD, requestId);
    routing.next();
  }

  private void boundUnproven(RoutingContext routing) {
    gate.boundUnproven(routing, new ProblemFactory(RequestId.of(routing)));
    routing.next();
  }

  private void admit(RoutingContext routing) {
    ProblemFactory problems = new ProblemFactory(RequestId.of(routing));
    if (!CallerGate.isOfChat(routing)) {
      names.require(routing.request(), problems);
    }
    if (CallerGate.isReading(routing)) {
      RequestGate.refuseBody(routing.request(), problems);
    }
    RequestGate.refuseForm(routing.request(), problems);
    routing.next();
  }

  /**
   * Funqy parses the body on the thread that calls it: ten megabytes would hold up everyone else on
   * the event loop, while most bodies are parsed in less time than it takes to change threads.
   */
  private static void parse(RoutingContext routing) {
    if (routing.body().length() <= SOON_PARSED) {
      routing.next();
    } else {
      routing.vertx().executeBlocking(() -> next(routing), false).onFailure(routing::fail);
    }
  }

  private static RoutingContext next(RoutingContext routing) {
    routing.next();
    return routing;
  }

  /** The call begins before the body is read, so that one that is slow to come holds a place. */
  private void enter(ServiceFunction function, RoutingContext routing) {
    CallContext context =
        CallContext.of(RequestId.of(routing), CallerGate.caller(routing, FunctionEndpoints.ENTRY))
            .withRefresh(isAskedAnew(routing.request()));
    OpenCall call =
        calls.begin(
            function,
            HandedRequest.of(routing.request())
                .map(handed -> context.withDeadline(handed.latest()))
                .orElse(context));
    FunctionCall.begin(routing, call);
    gate.pass(routing, call);
  }

  /** What it asks of a function takes its place among the calls once it is read. */
  private void bound(RoutingContext routing) {
    HandedRequest.of(routing.request())
        .ifPresent(handed -> routing.put(CallContext.LATEST, handed.latest()));
    gate.bound(routing, new ProblemFactory(RequestId.of(routing)));
    routing.next();
  }

  /** {@code Cache-Control: no-cache} (RFC 9111, 5.2.1.4). */
  private static boolean isAskedAnew(HttpServerRequest request) {
    String control = request.getHeader("Cache-Control");
    return control != null && control.toLowerCase(Locale.ROOT).contains("no-cache");
  }
}
