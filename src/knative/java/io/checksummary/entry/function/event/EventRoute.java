package io.checksummary.entry.function.event;

import io.checksummary.api.call.InFlightCalls;
import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.problem.ProblemFactory;
import io.checksummary.api.problem.ProblemType;
import io.checksummary.entry.function.RequestGate;
import io.checksummary.entry.function.RequestId;
import io.cloudevents.CloudEvent;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Takes CloudEvents that are sent to {@code /}; whoever reads there gets the page. */
@Singleton
class EventRoute {

  private static final String PATH = "/";

  /** Right behind the gate's first handlers, which name the request and ask who calls. */
  private static final int BEFORE_THE_BODY = Integer.MIN_VALUE + 1;

  private static final int BEHIND_THE_BODY = -1;

  private final RequestGate gate;
  private final InFlightCalls inFlight;
  private final EventCalls calls;

  EventRoute(RequestGate gate, InFlightCalls inFlight, EventCalls calls) {
    this.gate = gate;
    this.inFlight = inFlight;
    this.calls = calls;
  }

  void install(@Observes Router router) {
    router.route(PATH).order(BEFORE_THE_BODY).handler(this::enter);
    router.post(PATH).order(BEHIND_THE_BODY).handler(this::answer);
  }

  private void enter(RoutingContext routing) {
    HttpMethod method = routing.request().method();
    if (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD)) {
      routing.next();
    } else if (method.equals(HttpMethod.POST)) {
      admit(routing, problems(routing));
      routing.next();
    } else {
      routing.response().putHeader("Allow", "GET, HEAD, POST");
      routing.fail(405);
    }
  }

  /** Which functions are asked stands in the body: until it is read, the request has one place. */
  private void admit(RoutingContext routing, ProblemFactory problems) {
    EventMode mode = EventMode.of(routing.request()).orElseThrow(() -> noEvent(problems));
    OnceLeft place = new OnceLeft(inFlight);
    routing.addEndHandler(done -> place.leave());
    inFlight.enter(problems);
    gate.bound(routing, problems);
    routing.put(EventMode.class.getName(), mode).put(OnceLeft.class.getName(), place);
  }

  private static ProblemException noEvent(ProblemFactory problems) {
    return problems.plain(
        ProblemType.UNSUPPORTED_DOCUMENT,
        "This address takes CloudEvents; expected headers ce-…, or the header \"Content-Type:"
            + " application/cloudevents+json\" or \"…/cloudevents-batch+json\".",
        false);
  }

  private void answer(RoutingContext routing) {
    EventMode mode = routing.get(EventMode.class.getName());
    Context context = routing.vertx().getOrCreateContext();
    Buffer read = routing.body().buffer();
    Buffer body = read == null ? Buffer.buffer() : read;
    context
        .executeBlocking(() -> asked(mode, body, routing), false)
        .onFailure(routing::fail)
        .onSuccess(asked -> call(mode, asked, context, routing));
  }

  /**
   * A request that ended while it was read, since its sender left or its time was over, calls
   * nothing: no end would come any more with which its calls would leave their places.
   */
  private void call(
      EventMode mode, List<AskingEvent> asked, Context context, RoutingContext routing) {
    if (routing.<OnceLeft>get(OnceLeft.class.getName()).leave()) {
      Future.succeededFuture(asked)
          .compose(events -> Future.fromCompletionStage(called(mode, events, routing), context))
          .onFailure(routing::fail)
          .onSuccess(events -> tell(mode, events, routing));
    }
  }

  private static List<AskingEvent> asked(EventMode mode, Buffer body, RoutingContext routing) {
    ProblemFactory problems = problems(routing);
    return new EventReader(routing.request().headers(), body, problems)
        .read(mode).stream().map(event -> AskingEvent.of(event, problems)).toList();
  }

  private CompletableFuture<List<CloudEvent>> called(
      EventMode mode, List<AskingEvent> asked, RoutingContext routing) {
    return mode == EventMode.BATCHED
        ? calls.all(asked, routing)
        : calls.one(asked.getFirst(), routing);
  }

  private static void tell(EventMode mode, List<CloudEvent> events, RoutingContext routing) {
    if (!routing.response().ended() && !routing.response().closed()) {
      EventWriter.write(mode, events, routing.response());
    }
  }

  private static ProblemFactory problems(RoutingContext routing) {
    return new ProblemFactory(RequestId.of(routing));
  }
}
