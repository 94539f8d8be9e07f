package io.checksummary.entry.function;

import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.problem.ProblemFactory;
import io.checksummary.api.problem.ProblemType;
import io.checksummary.store.StoreException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where answers are fetched: 202 until one is there, then what the request would have been answered
 * at once, to whoever asked, and to nobody else.
 */
@Singleton
class ResultRoute {

  static final String PATH = "/results/";

  private static final String ID = "id";

  /**
   * A request of which nothing is heard for so long is lost: platforms have tried again by then.
   */
  private static final Duration LOST = Duration.ofMinutes(15);

  private static final String SECONDS_TO_WAIT = "1";

  private final LaterAnswers answers;
  private final InstantSource clock;

  ResultRoute(LaterAnswers answers, InstantSource clock) {
    this.answers = answers;
    this.clock = clock;
  }

  void install(@Observes Router router) {
    router.get(PATH + ":" + ID).handler(this::give);
    router
        .route(PATH + ":" + ID)
        .handler(routing -> {
          routing.response().putHeader("Allow", "GET");
          routing.fail(405);
        });
  }

  private void give(RoutingContext routing) {
    String id = routing.pathParam(ID);
    ProblemFactory problems = new ProblemFactory(RequestId.of(routing));
    if (!LaterAnswers.isId(id)) {
      throw unknown(problems);
    }
    String identity = CallerGate.caller(routing, FunctionEndpoints.ENTRY).identity();
    LaterRoute.elsewhere(() -> found(id, identity, problems), routing, ResultRoute::tell);
  }

  /** The answer; empty while there is none. */
  private Optional<KeptAnswer> found(
      String id, @Nullable String identity, ProblemFactory problems) {
    try {
      Optional<KeptAnswer> answer = answers.answer(id);
      boolean known =
          answer.isPresent() ? answer.get().isOf(identity) : isPending(id, identity, problems);
      if (!known) {
        throw unknown(problems);
      }
      return answer;
    } catch (StoreException unanswered) {
      throw problems.later(
          ProblemType.OVERLOADED,
          "Where answers are kept gives none now. Wait, then ask again.",
          null);
    }
  }

  private boolean isPending(String id, @Nullable String identity, ProblemFactory problems) {
    Optional<KeptRequest> request = answers.kept(id).filter(kept -> kept.isOf(identity));
    if (request.isPresent() && request.get().accepted().plus(LOST).isBefore(clock.instant())) {
      throw problems.plain(
          ProblemType.DEADLINE_EXCEEDED,
          "The request was accepted, and nothing has been heard of it for "
              + LOST.toMinutes()
              + " minutes. Send it again.",
          true);
    }
    return request.isPresent();
  }

  private static ProblemException unknown(ProblemFactory problems) {
    return problems.plain(
        ProblemType.NOT_FOUND,
        "No result of yours has this address, or not any more: results are kept for a while only.",
        false);
  }

  private static void tell(Optional<KeptAnswer> answer, RoutingContext routing) {
    HttpServerResponse response = routing.response();
    if (answer.isEmpty()) {
      pending(response).end();
      return;
    }
    answer.get().headers().forEach(response::putHeader);
    response
        .setStatusCode(answer.get().status())
        .putHeader("Cache-Control", "no-store")
        .end(Buffer.buffer(answer.get().body()));
  }

  static HttpServerResponse pending(HttpServerResponse response) {
    return response
        .setStatusCode(202)
        .putHeader("Retry-After", SECONDS_TO_WAIT)
        .putHeader("Cache-Control", "no-store");
  }
}
