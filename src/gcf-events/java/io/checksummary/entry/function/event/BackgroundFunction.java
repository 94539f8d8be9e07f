package io.checksummary.entry.function.event;

import io.checksummary.api.call.CallContext;
import io.checksummary.api.call.InFlightCalls;
import io.checksummary.api.call.OpenCall;
import io.checksummary.api.problem.Problem;
import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.problem.ProblemFactory;
import io.checksummary.config.ChecksummaryConfig;
import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.quarkus.funqy.Funq;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * What the platform's runtime calls with an event. Nobody is there to take an answer: the request's
 * line in the log says how it went. What has no answer fails, so that the platform learns of it.
 */
public class BackgroundFunction {

  private final EventFunctions functions;
  private final InFlightCalls inFlight;
  private final long largestBody;

  BackgroundFunction(
      EventFunctions functions, InFlightCalls inFlight, ChecksummaryConfig config) {
    this.functions = functions;
    this.inFlight = inFlight;
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
      answer(AskingEvent.of(event, problems), requestId);
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

  private void answer(AskingEvent event, String requestId) {
    OpenCall call =
        inFlight.begin(event.type().function(), CallContext.of(requestId, EventFunctions.CALLER));
    CompletableFuture<byte[]> answer = functions.answer(event, call);
    try {
      byte[] unused = answer.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof ProblemException problem ? problem : e;
    } finally {
      call.end(true, null);
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
