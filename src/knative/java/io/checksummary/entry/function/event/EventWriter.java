package io.checksummary.entry.function.event;

import io.cloudevents.CloudEvent;
import io.cloudevents.http.HttpMessageFactory;
import io.cloudevents.jackson.JsonFormat;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.util.List;

/** Writes events into a response, in the mode in which they were asked for. */
final class EventWriter {

  private static final JsonFormat FORMAT = new JsonFormat();

  private EventWriter() {}

  static void write(EventMode mode, List<CloudEvent> events, HttpServerResponse response) {
    switch (mode) {
      case BINARY -> binary(events.getFirst(), response);
      case STRUCTURED -> end(response, JsonFormat.CONTENT_TYPE, json(events.getFirst()));
      case BATCHED -> end(response, EventMode.BATCH, batch(events));
    }
  }

  private static void binary(CloudEvent event, HttpServerResponse response) {
    HttpMessageFactory.createWriter(
            response::putHeader, body -> response.end(Buffer.buffer(body)))
        .writeBinary(event);
  }

  private static void end(HttpServerResponse response, String type, Buffer body) {
    response.putHeader("Content-Type", type).end(body);
  }

  private static Buffer json(CloudEvent event) {
    return Buffer.buffer(FORMAT.serialize(event));
  }

  private static Buffer batch(List<CloudEvent> events) {
    Buffer all = Buffer.buffer("[");
    for (CloudEvent event : events) {
      all.appendString(all.length() > 1 ? "," : "").appendBuffer(json(event));
    }
    return all.appendString("]");
  }
}
