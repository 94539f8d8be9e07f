package io.checksummary.entry.function.event;

import io.checksummary.entry.function.RequestGate;
import io.cloudevents.jackson.JsonFormat;
import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;
import java.util.Optional;

/** The ways in which HTTP carries CloudEvents (CloudEvents HTTP Protocol Binding 1.0.2, 3). */
enum EventMode {
  BINARY,
  STRUCTURED,
  BATCHED;

  static final String BATCH = "application/cloudevents-batch+json";

  private static final String ATTRIBUTE = "ce-";

  /** Empty where a request carries none, or in a format that nobody reads here. */
  static Optional<EventMode> of(HttpServerRequest request) {
    String essence = RequestGate.essence(request.getHeader("Content-Type"));
    return switch (essence) {
      case JsonFormat.CONTENT_TYPE -> Optional.of(STRUCTURED);
      case BATCH -> Optional.of(BATCHED);
      default ->
          !essence.startsWith("application/cloudevents") && hasAttribute(request)
              ? Optional.of(BINARY)
              : Optional.empty();
    };
  }

  private static boolean hasAttribute(HttpServerRequest request) {
    return request.headers().names().stream()
        .anyMatch(name -> name.toLowerCase(Locale.ROOT).startsWith(ATTRIBUTE));
  }
}
