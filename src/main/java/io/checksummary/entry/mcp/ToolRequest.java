package io.checksummary.entry.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.vertx.ext.web.RoutingContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The call of a tool, kept beside the HTTP request that brings it.
 *
 * @param requestId names the HTTP request, and the call in logs
 * @param arguments what the tool is asked, whatever came
 * @param key by which the client may cancel it; null where nothing tells the client from others
 */
record ToolRequest(String requestId, JsonNode arguments, @Nullable CallKey key) {

  private static final String KEY = ToolRequest.class.getName();

  static ToolRequest of(ClientMessage message, String requestId, RoutingContext routing) {
    JsonNode arguments = message.param("arguments");
    return new ToolRequest(
        requestId,
        arguments.isMissingNode() ? JsonNodeFactory.instance.objectNode() : arguments,
        CallKey.of(routing, message.id()));
  }

  void keep(RoutingContext routing) {
    routing.put(KEY, this);
  }

  static ToolRequest kept(RoutingContext routing) {
    return Objects.requireNonNull(routing.get(KEY));
  }
}
