package io.checksummary.entry.function;

import com.fasterxml.jackson.databind.JsonNode;
import io.checksummary.api.call.OpenCall;
import io.checksummary.api.call.ServiceFunction;
import io.checksummary.api.json.JsonCodec;
import io.checksummary.api.json.RequestReader;
import io.checksummary.api.problem.ProblemFactory;
import io.checksummary.api.problem.ProblemType;
import io.checksummary.later.LaterException;
import io.checksummary.store.StoreException;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import org.jboss.logging.Logger;

/**
 * For clients that do not wait for long: a request with {@code Prefer: respond-async} is answered
 * at once with where its answer will be.
 */
@Singleton
class LaterRoute {

  private static final Logger LOG = Logger.getLogger(LaterRoute.class);

  /** Behind the body, before whatever answers at once. */
  private static final int BEFORE_THE_FUNCTIONS = -2;

  private final LaterAnswers answers;
  private final InstantSource clock;

  LaterRoute(LaterAnswers answers, InstantSource clock) {
    this.answers = answers;
    this.clock = clock;
  }

  void install(@Observes Router router) {
    for (ServiceFunction function : ServiceFunction.values()) {
      router
          .post("/" + function.code())
          .order(BEFORE_THE_FUNCTIONS)
          .handler(routing -> take(function, routing));
    }
  }

  private void take(ServiceFunction function, RoutingContext routing) {
    Optional<OpenCall> call = FunctionCall.of(routing);
    if (call.isEmpty()
        || !Preference.isGiven(routing.request(), Preference.RESPOND_ASYNC)
        || !answers.arePossible()) {
      routing.next();
      return;
    }
    Buffer read = routing.body().buffer();
    byte[] body = read == null ? new byte[0] : read.getBytes();
    elsewhere(() -> begin(function, body, call.get()), routing, LaterRoute::tellWhere);
  }

  /** What would be refused anyway is refused now. */
  private String begin(ServiceFunction function, byte[] body, OpenCall call) {
    require(function, JsonCodec.parse(body, call.requestId()), call.problems());
    KeptRequest request =
        new KeptRequest(
            function,
            call.requestId(),
            call.context().caller().identity(),
            call.context().refresh(),
            clock.instant());
    try {
      return answers.begin(request, body);
    } catch (LaterException | StoreException notTaken) {
      LOG.warnf("A request is not answered later: %s", notTaken.getMessage());
      throw call.problems()
          .later(
              ProblemType.OVERLOADED,
              "The request cannot be answered later now. Wait, then send it again, or send it without"
                  + " the preference respond-async.",
              null);
    }
  }

  private static void require(ServiceFunction function, JsonNode asked, ProblemFactory problems) {
    Object unusedRead =
        switch (function) {
          case SUMMARIZE -> RequestReader.summarize(asked, problems);
          case CHECK -> RequestReader.check(asked, problems);
          case FIGURES -> RequestReader.figures(asked, problems);
        };
  }

  private static void tellWhere(String id, RoutingContext routing) {
    String path = routing.request().path();
    // Whatever a platform puts before the function's paths stands before this one, too.
    String before = path.substring(0, path.lastIndexOf('/'));
    ResultRoute.pending(routing.response())
        .putHeader("Location", before + ResultRoute.PATH + id)
        .putHeader(Preference.APPLIED, Preference.RESPOND_ASYNC)
        .putHeader("Vary", Preference.HEADER)
        .end();
  }

  /** Does what waits for a store on another thread, and goes on with its end here. */
  static <T> void elsewhere(
      Callable<T> work, RoutingContext routing, BiConsumer<T, RoutingContext> end) {
    routing
        .vertx()
        .executeBlocking(work, false)
        .onSuccess(done -> {
          if (!routing.response().ended() && !routing.response().closed()) {
            end.accept(done, routing);
          }
        })
        .onFailure(routing::fail);
  }
}
