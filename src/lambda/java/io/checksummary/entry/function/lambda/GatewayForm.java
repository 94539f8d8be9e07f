package io.checksummary.entry.function.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** How a gateway words a request as an event, and expects the answer. */
enum GatewayForm {
  /** HTTP APIs of API Gateway, and function URLs: payload format 2.0. */
  SECOND,
  /** REST APIs of API Gateway: payload format 1.0. Its query has been decoded. */
  FIRST,
  /** Application Load Balancer; each header once. */
  BALANCER,
  /** Application Load Balancer whose target group has multi-value headers enabled. */
  BALANCER_OF_MANY;

  /** Empty for an event that is no HTTP request. */
  static Optional<GatewayForm> of(JsonNode event) {
    JsonNode context = event.path("requestContext");
    if (context.path("http").path("method").isTextual() && event.path("rawPath").isTextual()) {
      return Optional.of(SECOND);
    }
    if (!event.path("httpMethod").isTextual() || !event.path("path").isTextual()) {
      return Optional.empty();
    }
    if (!context.has("elb")) {
      return Optional.of(FIRST);
    }
    return Optional.of(event.has("multiValueHeaders") ? BALANCER_OF_MANY : BALANCER);
  }

  /** Whether answers name a list of values for each header. */
  boolean takesLists() {
    return this == FIRST || this == BALANCER_OF_MANY;
  }
}
