package io.checksummary.entry.function.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import io.checksummary.api.call.CallContext;
import io.checksummary.api.call.Caller;
import io.checksummary.api.call.ServiceFunction;
import io.checksummary.api.call.ServiceListener;
import io.checksummary.api.json.JsonCodec;
import io.checksummary.api.problem.Problem;
import io.checksummary.api.problem.ProblemException;
import io.checksummary.entry.function.FunctionEndpoints;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Answers events that are requests to a function as they stand, from an SDK or a workflow. Which
 * function is chosen by {@code QUARKUS_FUNQY_EXPORT}.
 */
@Singleton
class BareEvents {

  private static final Caller CALLER = Caller.of("event");

  private final Optional<ServiceFunction> chosen;
  private final FunctionEndpoints functions;
  private final ServiceListener listener;

  /**
   * @throws IllegalArgumentException if no function has the name that is chosen
   */
  BareEvents(
      @ConfigProperty(name = "quarkus.funqy.export") Optional<String> export,
      FunctionEndpoints functions,
      ServiceListener listener) {
    this.chosen = export.map(BareEvents::named);
    this.functions = functions;
    this.listener = listener;
  }

  static ServiceFunction named(String name) {
    return Arrays.stream(ServiceFunction.values())
        .filter(function -> function.code().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "quarkus.funqy.export names no function; expected summarize, check or figures"));
  }

  boolean areTaken() {
    return chosen.isPresent();
  }

  /**
   * The function's answer, in UTF-8.
   *
   * @throws EventFailure where there is a problem instead
   */
  byte[] answer(JsonNode event, Invocation invocation) {
    CallContext context =
        CallContext.of(invocation.requestId(), CALLER).withDeadline(invocation.latest());
    try {
      return JsonCodec.bytes(
          functions.answer(chosen.orElseThrow(), event, context).await().indefinitely());
    } catch (RuntimeException e) {
      throw EventFailure.of(problem(e, invocation));
    }
  }

  private Problem problem(RuntimeException failure, Invocation invocation) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ProblemException problem) {
        return problem.problem();
      }
    }
    listener.faulted(invocation.requestId(), failure);
    return invocation.problems().internal().problem();
  }
}
