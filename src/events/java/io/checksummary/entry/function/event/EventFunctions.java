package io.checksummary.entry.function.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.checksummary.api.call.Caller;
import io.checksummary.api.call.OpenCall;
import io.checksummary.api.problem.ProblemException;
import io.checksummary.entry.function.FunctionEndpoints;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;

/** Answers what events ask: the same bytes as over HTTP. */
@Singleton
class EventFunctions {

  static final Caller CALLER = Caller.of("event");

  private final FunctionEndpoints functions;

  EventFunctions(FunctionEndpoints functions) {
    this.functions = functions;
  }

  /** The answer as JSON; fails with a {@link ProblemException} where there is none. */
  CompletableFuture<byte[]> answer(AskingEvent event, OpenCall call) {
    try {
      return functions
          .answer(event.type().function(), event.request(), call)
          .thenApply(json -> json.getBytes(UTF_8));
    } catch (ProblemException e) {
      call.failed(e.problem());
      return CompletableFuture.failedFuture(e);
    }
  }
}
