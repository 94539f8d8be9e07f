package io.checksummary.entry.function.event;

import io.checksummary.api.call.CallContext;
import io.checksummary.api.call.InFlightCalls;
import io.checksummary.api.call.OpenCall;
import io.checksummary.api.json.JsonCodec;
import io.checksummary.api.problem.ProblemException;
import io.checksummary.entry.function.CallerGate;
import io.checksummary.entry.function.FunctionCall;
import io.checksummary.entry.function.FunctionEndpoints;
import io.checksummary.entry.function.RequestId;
import io.cloudevents.CloudEvent;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;

/** Calls the functions that events ask, each in a call of its own that ends with its request. */
@Singleton
class EventCalls {

  private final FunctionEndpoints functions;
  private final InFlightCalls inFlight;

  EventCalls(FunctionEndpoints functions, InFlightCalls inFlight) {
    this.functions = functions;
    this.inFlight = inFlight;
  }

  /** The event that answers the one of a request; fails with its {@link ProblemException}. */
  CompletableFuture<List<CloudEvent>> one(AskingEvent event, RoutingContext routing) {
    return answer(event, RequestId.of(routing), routing, true).thenApply(List::of);
  }

  /** The events that answer a batch, in its order; a problem of one is no problem of the others. */
  CompletableFuture<List<CloudEvent>> all(List<AskingEvent> events, RoutingContext routing) {
    List<CompletableFuture<CloudEvent>> answers =
        IntStream.range(0, events.size())
            .mapToObj(at -> orProblem(events.get(at), at, routing))
            .toList();
    return CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new))
        .thenApply(done -> answers.stream().map(CompletableFuture::join).toList());
  }

  private CompletableFuture<CloudEvent> orProblem(
      AskingEvent event, int at, RoutingContext routing) {
    return answer(event, RequestId.of(routing) + "." + at, routing, at == 0)
        .exceptionally(thrown -> AnsweringEvent.problem(event, problem(thrown).problem()));
  }

  private static ProblemException problem(Throwable thrown) {
    Throwable cause = thrown instanceof CompletionException ? thrown.getCause() : thrown;
    if (cause instanceof ProblemException problem) {
      return problem;
    }
    throw new CompletionException(cause);
  }

  /** The first of a batch counts the bytes of all, which went over the wire once. */
  private CompletableFuture<CloudEvent> answer(
      AskingEvent event, String name, RoutingContext routing, boolean first) {
    OpenCall call =
        inFlight.begin(event.type().function(), CallContext.of(name, CallerGate.caller(routing, AskingEvent.CALLER.entry())));
    FunctionCall.endWith(routing, call, first);
    return functions
        .answer(event.type().function(), event.request(), call)
        .map(json -> AnsweringEvent.answer(event, JsonCodec.bytes(json)))
        .subscribeAsCompletionStage();
  }
}
