package io.checksummary.entry.function;

import io.checksummary.api.call.CallContext;
import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.problem.ProblemFactory;
import io.checksummary.api.problem.ProblemType;
import io.checksummary.config.ChecksummaryConfig;
import io.checksummary.later.LaterMessage;
import io.checksummary.later.LaterOutcome;
import io.checksummary.later.LaterWork;
import io.checksummary.later.LaterWorkers;
import io.checksummary.proof.Admission;
import io.checksummary.proof.RequestHead;
import io.checksummary.proof.SignedToken;
import io.checksummary.proof.TokenRules;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;

/**
 * Where Cloud Tasks brings work that outlives its answer. A task is done before it is answered: 204
 * where it is, and 503 where it has to come again.
 */
@Singleton
class TaskRoute {

  private static final String PATH = "/later";

  /** Quarkus reads bodies right behind. */
  private static final int BEFORE_THE_BODY = Integer.MIN_VALUE;

  /** Of observers: behind whoever names a request. */
  private static final int BEHIND_THE_GATE = 3_000;

  /** Who has proven to be the queue. */
  private static final String QUEUE = "queue";

  /** In bytes, which a task has at most. */
  private static final long LARGEST = 1 << 20;

  /** To tell what came of it, behind the longest that a summary may take. */
  private static final Duration TO_TELL = Duration.ofSeconds(10);

  /** Whoever has the work has it for less than a minute, and queues wait longer each time. */
  private static final Duration AGAIN = Duration.ofSeconds(10);

  private final ChecksummaryConfig config;
  private final LaterWorkers workers;
  private final ExecutorService threads;
  private final InstantSource clock;

  TaskRoute(
      ChecksummaryConfig config,
      LaterWorkers workers,
      @Named("waiting") ExecutorService threads,
      InstantSource clock) {
    this.config = config;
    this.workers = workers;
    this.threads = threads;
    this.clock = clock;
  }

  /** There is no such path where no queue is configured. */
  void install(@Observes @Priority(BEHIND_THE_GATE) Router router) {
    ChecksummaryConfig.CloudTasks tasks = config.cloudTasks();
    if (!config.later().equals("cloud-tasks") || tasks.queue().isEmpty()) {
      return;
    }
    TokenRules rules =
        TokenRules.google(tasks.address().orElseThrow(), tasks.account().orElseThrow());
    SignedToken check =
        new SignedToken(tasks.keys().map(URI::create).map(rules::withKeys).orElse(rules), clock);
    router.route(PATH).order(BEFORE_THE_BODY).handler(routing -> enter(check, routing));
    router.post(PATH).handler(this::take);
  }

  /** Who does not prove who it is, is told so before anything of the body is looked at. */
  private static void enter(SignedToken check, RoutingContext routing) {
    if (!routing.request().method().name().equals("POST")) {
      routing.response().putHeader("Allow", "POST");
      routing.fail(405);
      return;
    }
    ProblemFactory problems = new ProblemFactory(RequestId.of(routing));
    routing.request().pause();
    routing
        .vertx()
        .executeBlocking(() -> admit(check, routing, problems), false)
        .onComplete(admitted -> {
          routing.request().resume();
          if (admitted.succeeded()) {
            routing.put(CallContext.IDENTITY, QUEUE);
            routing.next();
          } else {
            routing.fail(admitted.cause());
          }
        });
  }

  private static Admission admit(
      SignedToken check, RoutingContext routing, ProblemFactory problems) {
    Admission admission = check.admit(new Head(routing));
    return switch (admission) {
      case ADMITTED -> requireSize(routing, problems, admission);
      case KEYS_UNAVAILABLE ->
          throw problems.later(
              ProblemType.OVERLOADED, "The keys of the token's issuer cannot be had now.", null);
      default ->
          throw problems.plain(
              ProblemType.UNAUTHENTICATED,
              "The request does not prove that it comes from the queue; expected the token that it"
                  + " signs tasks with.",
              false);
    };
  }

  private static Admission requireSize(
      RoutingContext routing, ProblemFactory problems, Admission admission) {
    String length = routing.request().getHeader("Content-Length");
    if (length == null || Long.parseLong(length) > LARGEST) {
      throw problems.tooLarge("A task has " + LARGEST + " bytes at most.", LARGEST, null);
    }
    return admission;
  }

  /** As a sender's check sees a request. */
  private record Head(RoutingContext routing) implements RequestHead {

    @Override
    public List<String> header(String name) {
      return routing.request().headers().getAll(name);
    }

    @Override
    public List<String> query(String name) {
      return routing.queryParam(name);
    }
  }

  private void take(RoutingContext routing) {
    Buffer body = routing.body().buffer();
    LaterWork work =
        LaterMessage.read(body == null ? new byte[0] : body.getBytes())
            .orElseThrow(() -> noWork(routing));
    var context = routing.vertx().getOrCreateContext();
    try {
      threads.execute(() -> {
        LaterOutcome outcome =
            workers.work(work, clock.instant().plus(config.limits().deadline()).plus(TO_TELL));
        context.runOnContext(done -> tell(outcome, routing));
      });
    } catch (RejectedExecutionException shutDown) {
      routing.fail(503);
    }
  }

  private static ProblemException noWork(RoutingContext routing) {
    return new ProblemFactory(RequestId.of(routing))
        .invalid("", "The body is no work that this function has handed over.");
  }

  private static void tell(LaterOutcome outcome, RoutingContext routing) {
    if (routing.response().ended() || routing.response().closed()) {
      return;
    }
    if (outcome.isOpen()) {
      routing.fail(
          new ProblemFactory(RequestId.of(routing))
              .later(ProblemType.OVERLOADED, "The work is not done yet; bring it again.", AGAIN));
    } else {
      routing.response().setStatusCode(204).end();
    }
  }
}
