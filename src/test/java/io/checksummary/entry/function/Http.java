package io.checksummary.entry.function;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.checksummary.api.Contract;
import io.checksummary.api.replay.DigestReplay;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Calls the functions, and holds whatever comes back against the published schema. */
public final class Http {

  private Http() {}

  /** Posts JSON to a function; the answer, or the problem, keeps the contract. */
  public static Response post(String function, String json) {
    return post(given(), function, json);
  }

  /** The same, with headers of one's own. */
  public static Response post(RequestSpecification request, String function, String json) {
    return keepsContract(
        function, request.contentType("application/json").body(json).post("/" + function));
  }

  /** The answer of a call that succeeds; the request keeps the contract too. */
  public static JsonNode answer(String function, String json) {
    assertThat(Contract.violations(Contract.requestOf(function), tree(json))).isEmpty();
    Response response = post(function, json);
    assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
    return tree(response);
  }

  /** Holds an answer of a function, or a problem, against the schema. */
  public static Response keepsContract(String function, Response response) {
    if (response.statusCode() == 200) {
      assertThat(response.contentType()).isEqualTo("application/json");
      assertThat(Contract.violations(Contract.answerOf(function), tree(response))).isEmpty();
      return response;
    }
    return isProblem(response);
  }

  /** Holds a problem against the schema, and its headers against its members. */
  public static Response isProblem(Response response) {
    JsonNode problem = tree(response);
    assertThat(response.contentType()).isEqualTo("application/problem+json");
    assertThat(Contract.violations("Problem", problem)).isEmpty();
    assertThat(problem.path("status").asInt()).isEqualTo(response.statusCode());
    assertThat(problem.path("instance").asText()).isEqualTo(response.header("X-Request-Id"));
    assertThat(problem.path("detail").asText()).isNotBlank();
    return response;
  }

  /** The name of a problem's type: {@code invalid-request}. */
  public static String problemOf(Response response) {
    return tree(isProblem(response)).path("type").asText().replace("/problems/", "");
  }

  public static JsonNode tree(Response response) {
    return tree(response.asString());
  }

  public static JsonNode tree(String json) {
    try {
      return Contract.JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError("no JSON: " + json, e);
    }
  }

  /** A JSON object with one member more. */
  public static String object(String... namesAndValues) {
    var object = Contract.JSON.createObjectNode();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return object.toString();
  }

  /**
   * Asks for a digest, then has its numbers checked again: byte for byte the same.
   *
   * @param request of {@code summarize}
   * @param source the text of its article
   */
  public static void requireReplayable(String request, String source) {
    Response digest = post("summarize", request);
    assertThat(digest.statusCode()).as(digest.asString()).isEqualTo(200);
    DigestReplay replay = DigestReplay.of(digest.asString()).orElseThrow();

    Response check = post("check", replay.body(source).toString());

    assertThat(numbers(check)).isEqualTo(numbers(digest));
  }

  /** The member as it came; no string can hold its name in bare quotes. */
  private static String numbers(Response response) {
    String json = response.asString();
    return json.substring(json.indexOf("\"numbers\":["), json.indexOf(",\"check\":{"));
  }
}
