package io.checksummary.entry.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.api.json.JsonCodec;
import io.checksummary.api.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * A message of a client: JSON-RPC 2.0, as the Model Context Protocol narrows it down.
 *
 * @param id a string or an integer; null for a notification, which nobody answers
 * @param method empty for an answer to something that was never asked
 */
record ClientMessage(@Nullable JsonNode id, String method, ObjectNode params) {

  static final String VERSION = "2.0";

  private static final ObjectNode NONE = JsonNodeFactory.instance.objectNode();

  /**
   * Reads the body of a request.
   *
   * @throws RpcException if it is no such message
   */
  static ClientMessage read(byte[] utf8, String requestId) {
    JsonNode message = parse(utf8, requestId);
    if (!message.isObject()) {
      throw invalid(null, "Expected one JSON-RPC message, an object; batches are not taken.");
    }
    JsonNode id = message.get("id");
    if (id != null && !id.isTextual() && !id.isIntegralNumber()) {
      throw invalid(null, "Expected a string or an integer as \"id\", or none.");
    }
    if (!VERSION.equals(message.path("jsonrpc").textValue())) {
      throw invalid(id, "Expected \"jsonrpc\": \"" + VERSION + "\".");
    }
    if (message.has("result") || message.has("error")) {
      return new ClientMessage(null, "", NONE);
    }
    if (!message.path("method").isTextual()) {
      throw invalid(id, "Expected a string as \"method\".");
    }
    return new ClientMessage(id, message.get("method").textValue(), params(message, id));
  }

  private static JsonNode parse(byte[] utf8, String requestId) {
    try {
      return JsonCodec.parse(utf8, requestId);
    } catch (ProblemException e) {
      throw new RpcException(RpcException.PARSE_ERROR, null, e.problem().detail());
    }
  }

  private static ObjectNode params(JsonNode message, @Nullable JsonNode id) {
    return switch (message.get("params")) {
      case null -> NONE;
      case ObjectNode object -> object;
      default ->
          throw new RpcException(
              RpcException.INVALID_PARAMS, id, "Expected an object as \"params\", or none.");
    };
  }

  private static RpcException invalid(@Nullable JsonNode id, String words) {
    return new RpcException(RpcException.INVALID_REQUEST, id, words);
  }

  boolean isRequest() {
    return id != null;
  }

  /** A member of {@code params}; of an object in it, with a slash between the names. */
  JsonNode param(String path) {
    return params.at("/" + path);
  }

  /**
   * A string among the parameters.
   *
   * @throws RpcException if there is none
   */
  String text(String path) {
    JsonNode value = param(path);
    if (!value.isTextual()) {
      throw new RpcException(
          RpcException.INVALID_PARAMS, id, "Expected a string as \"params/" + path + "\".");
    }
    return value.textValue();
  }

  /** The same message with other parameters. */
  String with(ObjectNode other) {
    ObjectNode message = JsonNodeFactory.instance.objectNode();
    message.put("jsonrpc", VERSION).set("id", id);
    message.put("method", method).set("params", other);
    return JsonCodec.write(message);
  }
}
