package io.checksummary.entry.mcp;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.api.Contract;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A client of the tools, as far as a test needs one. */
final class Mcp {

  static final String ACCEPT = "application/json, text/event-stream";

  private Mcp() {}

  static RequestSpecification client() {
    return given().header("Accept", ACCEPT).contentType("application/json");
  }

  static Response post(String message) {
    return client().body(message).post(McpRoute.PATH);
  }

  static String message(Object id, String method, JsonNode params) {
    ObjectNode message = Contract.JSON.createObjectNode();
    message.put("jsonrpc", "2.0").set("id", Contract.JSON.valueToTree(id));
    return message.put("method", method).set("params", params).toString();
  }

  static String call(String tool, String arguments) {
    return message(1, "tools/call", parameters(tool, arguments));
  }

  static ObjectNode parameters(String tool, String arguments) {
    ObjectNode params = Contract.JSON.createObjectNode().put("name", tool);
    params.set("arguments", tree(arguments));
    return params;
  }

  /** What a tool answered; fails where JSON-RPC tells of an error. */
  static JsonNode result(Response response) {
    JsonNode answer = tree(response.asString());
    if (response.statusCode() != 200 || !answer.has("result")) {
      throw new AssertionError(response.statusCode() + ": " + response.asString());
    }
    return answer.get("result");
  }

  /** The problem that a tool gave instead of an answer. */
  static JsonNode problem(JsonNode result) {
    if (!result.path("isError").asBoolean()) {
      throw new AssertionError("no error: " + result);
    }
    return tree(result.at("/content/0/text").asText());
  }

  static JsonNode tree(String json) {
    try {
      return Contract.JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(json, e);
    }
  }
}
