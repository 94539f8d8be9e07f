package io.checksummary.entry.function.event;

import io.checksummary.api.call.CallContext;
import io.checksummary.api.problem.Problem;
import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.problem.ProblemFactory;
import io.checksummary.config.ChecksummaryConfig;
import io.checksummary.entry.function.FunctionEndpoints;
import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.quarkus.funqy.Funq;
import java.util.UUID;

/**
 * What the platform's runtime calls with an event. Nobody is there to take an answer: the request's
 * line in the log says how it went. What has no answer fails, so that the platform learns of it.
 */
public class BackgroundFunction {

  private final FunctionEndpoints functions;
  private final long largestBody;

  BackgroundFunction(FunctionEndpoints functions, ChecksummaryConfig config) {
    this.functions = functions;
    this.largestBody = config.limits().body().asLongValue();
  }

  /**
   * Does what an event asks.
   *
   * @throws IllegalArgumentException if the event asks nothing, or asks it wrongly
   * @throws IllegalStateException if there is no answer, though the event asks rightly
   */
  @Funq("event")
  public void event(CloudEvent event) {
    String requestId = UUID.randomUUID().toString();
    try {
      ProblemFactory problems = new ProblemFactory(requestId);
      requireSize(event, problems);
      AskingEvent asked = AskingEvent.of(event, problems);
      var unused =
          functions
              .answer(
                  asked.type().function(),
                  asked.request(),
                  CallContext.of(requestId, AskingEvent.CALLER))
              .await()
              .indefinitely();
    } catch (ProblemException e) {
      throw failure(e.problem());
    }
  }

  private void requireSize(CloudEvent event, ProblemFactory problems) {
    CloudEventData data = event.getData();
    int bytes = data == null ? 0 : data.toBytes().length;
    if (bytes > largestBody) {
      throw problems.tooLarge(
          "The event's data is larger than " + largestBody + " bytes, the most that is read.",
          largestBody,
          (long) bytes);
    }
  }

  /** The runtime logs its message, in which no word of an article stands. */
  private static RuntimeException failure(Problem problem) {
    String message =
        problem.type() + " (" + problem.status() + ") " + problem.instance() + ": " + problem.detail();
    return problem.status() < 500
        ? new IllegalArgumentException(message)
        : new IllegalStateException(message);
  }
}
