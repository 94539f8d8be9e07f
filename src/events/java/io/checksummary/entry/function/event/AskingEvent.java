package io.checksummary.entry.function.event;

import com.fasterxml.jackson.databind.JsonNode;
import io.checksummary.api.call.Caller;
import io.checksummary.api.json.JsonCodec;
import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.problem.ProblemFactory;
import io.checksummary.api.problem.ProblemType;
import io.checksummary.entry.function.RequestGate;
import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import org.jspecify.annotations.Nullable;

/**
 * An event that asks one of the functions.
 *
 * @param cause as it came
 * @param request what it asks; null where it has no data
 */
record AskingEvent(CloudEvent cause, EventType type, @Nullable JsonNode request) {

  static final Caller CALLER = Caller.of("event");

  /**
   * Reads what an event asks.
   *
   * @throws ProblemException if its type asks no function, or its data is no JSON
   */
  static AskingEvent of(CloudEvent cause, ProblemFactory problems) {
    EventType type = EventType.of(cause.getType()).orElseThrow(() -> unknown(problems));
    return new AskingEvent(cause, type, request(cause, problems));
  }

  private static ProblemException unknown(ProblemFactory problems) {
    return problems.plain(
        ProblemType.NOT_FOUND,
        "No function takes events of this type; expected one of " + EventType.known() + ".",
        false);
  }

  private static @Nullable JsonNode request(CloudEvent cause, ProblemFactory problems) {
    CloudEventData data = cause.getData();
    if (data == null) {
      return null;
    }
    String mediaType = cause.getDataContentType();
    if (mediaType != null && !RequestGate.isJson(mediaType)) {
      throw problems.plain(
          ProblemType.UNSUPPORTED_DOCUMENT,
          "The event's data is not sent as JSON; expected datacontenttype \"application/json\".",
          false);
    }
    return JsonCodec.parse(data.toBytes(), problems.instance());
  }
}
