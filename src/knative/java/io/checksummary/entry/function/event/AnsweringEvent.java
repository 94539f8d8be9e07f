package io.checksummary.entry.function.event;

import io.checksummary.api.json.JsonCodec;
import io.checksummary.api.problem.Problem;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Makes the events that answer others. Each names its cause, by id and source. */
final class AnsweringEvent {

  private AnsweringEvent() {}

  /** One that carries a function's answer. */
  static CloudEvent answer(AskingEvent asked, byte[] json) {
    return event(asked, asked.type().answered(), "application/json", json);
  }

  /** One that says why there is no answer. */
  static CloudEvent problem(AskingEvent asked, Problem problem) {
    return event(asked, EventType.PROBLEM, Problem.MEDIA_TYPE, JsonCodec.bytes(problem));
  }

  private static CloudEvent event(AskingEvent asked, String type, String mediaType, byte[] data) {
    CloudEvent cause = asked.cause();
    CloudEventBuilder event =
        CloudEventBuilder.v1()
            .withId(id(cause, type))
            .withSource(URI.create("/checksummary/" + asked.type().function().code()))
            .withType(type)
            .withExtension("causationid", cause.getId())
            .withExtension("causationsource", cause.getSource().toString())
            .withData(mediaType, data);
    if (cause.getSubject() != null) {
      event.withSubject(cause.getSubject());
    }
    return event.build();
  }

  /** The same for the same cause: an event that is delivered twice is answered by one. */
  private static String id(CloudEvent cause, String type) {
    String whole = String.join("\n", type, cause.getSource().toString(), cause.getId());
    return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
