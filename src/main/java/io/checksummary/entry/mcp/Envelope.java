package io.checksummary.entry.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What the library gets to see of a request: the members that it needs, each of the type that it
 * expects. The arguments of a tool are not among them.
 */
final class Envelope {

  static final String INITIALIZE = "initialize";
  static final String CALL_TOOL = "tools/call";

  private Envelope() {}

  /**
   * @throws RpcException if a member is not of its type, or nothing is known of the method
   */
  static String of(ClientMessage request) {
    ObjectNode params = JsonNodeFactory.instance.objectNode();
    switch (request.method()) {
      case INITIALIZE -> introduce(request, params);
      case "ping" -> {}
      case "tools/list" -> {
        if (!request.param("cursor").isMissingNode()) {
          params.put("cursor", request.text("cursor"));
        }
      }
      case CALL_TOOL -> {
        params.put("name", request.text("name"));
        copyToken(request, params);
      }
      case "logging/setLevel" -> params.put("level", request.text("level"));
      default ->
          throw new RpcException(
              RpcException.METHOD_NOT_FOUND,
              request.id(),
              "Nothing is known of this method; there are tools: tools/list, tools/call.");
    }
    return request.with(params);
  }

  private static void introduce(ClientMessage request, ObjectNode params) {
    params.put("protocolVersion", request.text("protocolVersion"));
    params.putObject("capabilities");
    params
        .putObject("clientInfo")
        .put("name", request.text("clientInfo/name"))
        .put("version", request.text("clientInfo/version"));
  }

  private static void copyToken(ClientMessage request, ObjectNode params) {
    JsonNode token = request.param("_meta/progressToken");
    if (token.isTextual() || token.isIntegralNumber()) {
      params.putObject("_meta").set("progressToken", token);
    } else if (!token.isMissingNode()) {
      throw new RpcException(
          RpcException.INVALID_PARAMS,
          request.id(),
          "Expected a string or an integer as \"params/_meta/progressToken\", or none.");
    }
  }
}
