package io.checksummary.entry.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import io.checksummary.api.ChecksummaryService;
import io.checksummary.api.call.AnswerLimit;
import io.checksummary.api.call.CallContext;
import io.checksummary.api.call.Caller;
import io.checksummary.api.call.Cancellation;
import io.checksummary.api.call.InFlightCalls;
import io.checksummary.api.call.OpenCall;
import io.checksummary.api.call.ServiceFunction;
import io.checksummary.api.call.ServiceListener;
import io.checksummary.api.json.JsonCodec;
import io.checksummary.api.json.RequestReader;
import io.checksummary.api.problem.Problem;
import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.problem.ProblemFactory;
import io.checksummary.api.request.CheckRequest;
import io.quarkiverse.mcp.server.Cancellation.OperationCancellationException;
import io.quarkiverse.mcp.server.Progress;
import io.quarkiverse.mcp.server.ToolResponse;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** Has the service answer the call of a tool. */
@Singleton
class ToolCalls {

  private static final String ENTRY = "mcp";

  private final ChecksummaryService service;
  private final InFlightCalls calls;
  private final RunningCalls running;
  private final ServiceListener listener;
  private final AnswerLimit limit;
  private final CurrentVertxRequest current;

  ToolCalls(
      ChecksummaryService service,
      InFlightCalls calls,
      RunningCalls running,
      ServiceListener listener,
      AnswerLimit limit,
      CurrentVertxRequest current) {
    this.service = service;
    this.calls = calls;
    this.running = running;
    this.listener = listener;
    this.limit = limit;
    this.current = current;
  }

  /** Fails only where the client wants no answer any more. */
  Uni<ToolResponse> answer(ServiceFunction function, Progress progress) {
    RoutingContext routing = Objects.requireNonNull(current.getCurrent());
    Context context = Vertx.currentContext();
    ToolRequest request = ToolRequest.kept(routing);
    Cancellation cancellation = new Cancellation();
    CallContext known =
        CallContext.of(request.requestId(), new Caller(ENTRY, routing.get(CallContext.IDENTITY)));
    Instant latest = routing.get(CallContext.LATEST);
    OpenCall call =
        calls.begin(
            function,
            (latest == null ? known : known.withDeadline(latest))
                .withProgress(ProgressNotes.of(progress, routing, context))
                .withCancellation(cancellation));
    running.add(request.key(), cancellation, call);
    routing.addEndHandler(done -> call.end(done.succeeded() || routing.response().ended(), null));
    return Uni.createFrom()
        .<ToolResponse>emitter(emitter -> {
          var unused =
              begun(function, request.arguments(), call)
                  .whenComplete((answer, failure) -> tell(answer, failure, call, emitter));
        })
        .emitOn(command -> context.runOnContext(there -> command.run()));
  }

  private CompletableFuture<ToolResponse> begun(
      ServiceFunction function, JsonNode arguments, OpenCall call) {
    try {
      call.enter();
      return asked(function, arguments, call)
          .thenApply(answer -> {
            limit.requireOverHttp(() -> JsonCodec.write(answer), call.problems());
            return answer;
          });
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private CompletableFuture<ToolResponse> asked(
      ServiceFunction function, JsonNode arguments, OpenCall call) {
    ProblemFactory problems = call.problems();
    return switch (function) {
      case SUMMARIZE ->
          service
              .summarize(RequestReader.summarize(arguments, problems), call)
              .thenApply(ToolAnswer::of);
      case CHECK -> {
        CheckRequest request = RequestReader.check(arguments, problems);
        yield service.check(request, call).thenApply(result -> ToolAnswer.of(result, request));
      }
      case FIGURES ->
          service
              .figures(RequestReader.figures(arguments, problems), call)
              .thenApply(ToolAnswer::of);
    };
  }

  private void tell(
      @Nullable ToolResponse answer,
      @Nullable Throwable failure,
      OpenCall call,
      UniEmitter<? super ToolResponse> emitter) {
    Throwable cause =
        failure instanceof CompletionException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    if (cause == null) {
      emitter.complete(answer);
    } else if (cause instanceof CancellationException) {
      call.end(false, null);
      emitter.fail(new OperationCancellationException());
    } else {
      Problem problem = problem(cause, call);
      call.failed(problem);
      emitter.complete(ToolAnswer.of(problem));
    }
  }

  private Problem problem(Throwable failure, OpenCall call) {
    if (failure instanceof ProblemException known) {
      return known.problem();
    }
    listener.faulted(call.requestId(), failure);
    return call.problems().internal().problem();
  }
}
