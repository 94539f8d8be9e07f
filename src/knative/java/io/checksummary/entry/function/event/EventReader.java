package io.checksummary.entry.function.event;

import com.fasterxml.jackson.databind.JsonNode;
import io.checksummary.api.json.JsonCodec;
import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.problem.ProblemFactory;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.format.EventDeserializationException;
import io.cloudevents.http.HttpMessageFactory;
import io.cloudevents.jackson.JsonFormat;
import io.cloudevents.rw.CloudEventRWException;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Reads the events that a request carries. */
record EventReader(MultiMap headers, Buffer body, ProblemFactory problems) {

  /** As many as a batch may hold: each takes its place among the calls in flight. */
  static final int MOST_EVENTS = 100;

  private static final JsonFormat FORMAT = new JsonFormat();

  /**
   * All of a request's events.
   *
   * @throws ProblemException if one of them cannot be read, or there are too many
   */
  List<CloudEvent> read(EventMode mode) {
    return switch (mode) {
      case BINARY -> List.of(read("", this::binary));
      case STRUCTURED -> List.of(structured("", parsed()));
      case BATCHED -> batch(parsed());
    };
  }

  private CloudEvent binary() {
    return HttpMessageFactory.createReader(this::eachHeader, body.getBytes()).toEvent();
  }

  private void eachHeader(BiConsumer<String, String> taken) {
    headers.forEach((name, value) -> taken.accept(name, value));
  }

  private JsonNode parsed() {
    return JsonCodec.parse(body.getBytes(), problems.instance());
  }

  private List<CloudEvent> batch(JsonNode events) {
    if (!events.isArray()) {
      throw problems.invalid("", "Expected a JSON array of CloudEvents.");
    }
    if (events.size() > MOST_EVENTS) {
      throw problems.tooLarge(
          "The batch holds more than " + MOST_EVENTS + " events. Send it in parts.",
          MOST_EVENTS,
          (long) events.size());
    }
    return IntStream.range(0, events.size())
        .mapToObj(at -> structured("/" + at, events.get(at)))
        .toList();
  }

  /** What was read strictly is written anew, as the format reads less strictly. */
  private CloudEvent structured(String pointer, JsonNode event) {
    return read(pointer, () -> FORMAT.deserialize(JsonCodec.bytes(event)));
  }

  private CloudEvent read(String pointer, Supplier<CloudEvent> reading) {
    try {
      return reading.get();
    } catch (CloudEventRWException
        | EventDeserializationException
        | IllegalArgumentException
        | IllegalStateException e) {
      throw problems.invalid(
          pointer,
          "This is no CloudEvent that can be read; expected specversion \"1.0\", id, source and"
              + " type, and every attribute as CloudEvents 1.0 has it.");
    }
  }
}
