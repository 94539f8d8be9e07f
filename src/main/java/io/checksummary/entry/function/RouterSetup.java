package io.checksummary.entry.function;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.jboss.logging.MDC;

/** What stands around the functions on the router: before them, the gate; behind, the problems. */
@Singleton
class RouterSetup {

  private static final List<String> FUNCTIONS = List.of("/summarize", "/check", "/figures");

  /** In bytes. */
  private static final int SOON_PARSED = 32_768;

  private static final int BEFORE_THE_BODY = Integer.MIN_VALUE;
  private static final int BEHIND_THE_BODY = -1;
  private static final int LAST = Integer.MAX_VALUE;

  private final RequestGate gate;
  private final ProblemWriter problems;
  private final RequestLog log;
  private final RequestMetrics metrics;

  RouterSetup(RequestGate gate, ProblemWriter problems, RequestLog log, RequestMetrics metrics) {
    this.gate = gate;
    this.problems = problems;
    this.log = log;
    this.metrics = metrics;
  }

  void install(@Observes Router router) {
    router
        .route()
        .order(BEFORE_THE_BODY)
        .handler(RouterSetup::name)
        .failureHandler(problems::write);
    for (String path : FUNCTIONS) {
      router.route(path).order(BEFORE_THE_BODY).handler(routing -> enter(path, routing));
      router.route(path).order(BEHIND_THE_BODY).handler(RouterSetup::parse);
    }
    router.route().order(LAST).handler(routing -> routing.fail(404));
  }

  private static void name(RoutingContext routing) {
    String requestId = RequestContext.of(routing).requestId();
    routing.response().putHeader(RequestId.HEADER, requestId);
    MDC.put(RequestLog.REQUEST_ID, requestId);
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

  private void enter(String path, RoutingContext routing) {
    metrics.begun();
    routing.addEndHandler(done -> RequestContext.of(routing).end());
    routing.addEndHandler(done ->
        ended(RequestOutcome.of(path.substring(1), routing, done.succeeded() || sent(routing))));
    gate.pass(routing);
  }

  /** One who takes the answer and leaves at once may be gone before the answer is seen to end. */
  private static boolean sent(RoutingContext routing) {
    return routing.response().ended();
  }

  private void ended(RequestOutcome ended) {
    metrics.ended(ended);
    log.ended(ended);
  }
}
