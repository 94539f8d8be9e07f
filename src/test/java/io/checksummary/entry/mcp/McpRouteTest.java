package io.checksummary.entry.mcp;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.checksummary.api.Contract;
import io.checksummary.entry.function.Log;
import io.quarkiverse.mcp.server.runtime.ConnectionManager;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tools as an assistant calls them. */
@QuarkusTest
class McpRouteTest {

  private static final Map<String, String> ARGUMENTS =
      Map.of(
          "summarize",
          """
          {"text": "Harbour Foods said that sales rose 9% to $412 million.", "title": null}\
          """,
          "check",
          """
          {"source": "Sales rose 9% to $412 million.", "summary": "Sales rose 9% to $421 million."}\
          """,
          "figures",
          """
          {"text": "Sales rose 9% to $412 million."}\
          """);

  private static final String INTRODUCTION =
      """
      {"protocolVersion": "2025-06-18", "capabilities": {"roots": 7, "sampling": {}},
       "clientInfo": {"name": "a test", "version": "1", "icons": "none"}}\
      """;

  @TestHTTPResource("/mcp")
  @SuppressWarnings("NullAway.Init")
  URI tools;

  @Inject
  @SuppressWarnings("NullAway.Init")
  ConnectionManager connections;

  private static String arguments(String tool) {
    return Objects.requireNonNull(ARGUMENTS.get(tool));
  }

  private static Response initialize() {
    return Mcp.post(Mcp.message(0, "initialize", Mcp.tree(INTRODUCTION)));
  }

  private static JsonNode function(String name) {
    return Mcp.tree(
        given()
            .contentType("application/json")
            .body(arguments(name))
            .post("/" + name)
            .then()
            .statusCode(200)
            .extract()
            .asString());
  }

  @Test
  void introducesItselfAndRemembersNobody() {
    Response response = initialize();

    JsonNode result = Mcp.result(response);
    assertThat(result.path("protocolVersion").asText()).isEqualTo("2025-06-18");
    assertThat(result.at("/serverInfo/name").asText()).isEqualTo("checksummary");
    assertThat(result.at("/capabilities/tools").isObject()).isTrue();
    assertThat(result.path("instructions").asText()).contains("not that the world is so");
    assertThat(response.header(CallKey.SESSION)).isNotBlank();
    assertThat(StreamSupport.stream(connections.spliterator(), false)).isEmpty();
  }

  @Test
  void listsTheFunctionsWithTheirPublishedSchemas() {
    JsonNode listed = Mcp.result(Mcp.post(Mcp.message("a", "tools/list", Mcp.tree("{}"))));

    Map<String, JsonNode> tools =
        StreamSupport.stream(listed.path("tools").spliterator(), false)
            .collect(Collectors.toMap(tool -> tool.path("name").asText(), tool -> tool));
    assertThat(tools.keySet()).containsExactlyInAnyOrderElementsOf(Contract.FUNCTIONS);
    tools.forEach((name, tool) -> {
      JsonNode published = Contract.published().path("$defs");
      assertThat(tool.at("/inputSchema/properties"))
          .isEqualTo(published.at("/" + Contract.requestOf(name) + "/properties"));
      assertThat(tool.at("/inputSchema/type").asText()).isEqualTo("object");
      assertThat(Stream.of("oneOf", "anyOf", "allOf").filter(tool.path("inputSchema")::has))
          .as("what vendors of models refuse at the root")
          .isEmpty();
      assertThat(tool.at("/outputSchema/properties"))
          .isEqualTo(published.at("/" + Contract.answerOf(name) + "/properties"));
      assertThat(tool.at("/annotations/readOnlyHint").asBoolean()).isTrue();
      assertThat(tool.at("/annotations/destructiveHint").asBoolean()).isFalse();
      assertThat(tool.at("/annotations/openWorldHint").asBoolean())
          .isEqualTo(name.equals("summarize"));
    });
  }

  @Test
  void listsSchemasThatStandAlone() {
    JsonNode listed = Mcp.result(Mcp.post(Mcp.message("a", "tools/list", Mcp.tree("{}"))));

    for (JsonNode tool : listed.path("tools")) {
      String name = tool.path("name").asText();
      assertThat(violations(tool.path("inputSchema"), Mcp.tree(arguments(name)))).isEmpty();
      assertThat(violations(tool.path("inputSchema"), Mcp.tree("{\"none\": 1}"))).isNotEmpty();
      assertThat(violations(tool.path("outputSchema"), function(name))).isEmpty();
      assertThat(violations(tool.path("outputSchema"), Mcp.tree("{}"))).isNotEmpty();
    }
  }

  private static Set<ValidationMessage> violations(JsonNode schema, JsonNode value) {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(schema)
        .validate(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"summarize", "check", "figures"})
  void answersAsTheFunctionDoesAndInWordsBesides(String tool) {
    JsonNode result = Mcp.result(Mcp.post(Mcp.call(tool, arguments(tool))));

    assertThat(result.path("isError").asBoolean()).isFalse();
    assertThat(result.path("structuredContent")).isEqualTo(function(tool));
    assertThat(result.path("content")).hasSize(1);
    assertThat(result.at("/content/0/text").asText()).contains("$412 million");
  }

  @Test
  void writesTheReportThatTheTerminalWrites() {
    JsonNode result = Mcp.result(Mcp.post(Mcp.call("check", arguments("check"))));

    assertThat(result.at("/content/0/text").asText())
        .startsWith("Sales rose 9%✓ to $421 million✗.\n")
        .contains("The source says “$412 million” here")
        .contains("Did not pass: 2 numbers: ✓ 1 supported, ✗ 1 contradicted");
  }

  @Test
  void answersWithASessionWithoutOneAndWithThatOfAnotherProcess() {
    String own = initialize().header(CallKey.SESSION);
    Mcp.client()
        .header(CallKey.SESSION, own)
        .body("{\"jsonrpc\": \"2.0\", \"method\": \"notifications/initialized\"}")
        .post(McpRoute.PATH)
        .then()
        .statusCode(202)
        .body(equalTo(""));
    String call = Mcp.call("figures", arguments("figures"));

    for (String session : List.of(own, "of-another-process")) {
      Response response =
          Mcp.client()
              .header(CallKey.SESSION, session)
              .header("Mcp-Protocol-Version", "2025-06-18")
              .body(call)
              .post(McpRoute.PATH);
      assertThat(Mcp.result(response).path("structuredContent")).isEqualTo(function("figures"));
    }
    assertThat(Mcp.result(Mcp.post(call)).path("structuredContent")).isEqualTo(function("figures"));
  }

  @Test
  void answersOnTwoConnectionsAlike() throws IOException, InterruptedException {
    String call = Mcp.call("figures", arguments("figures"));
    for (int connection = 0; connection < 2; connection++) {
      try (HttpClient client = HttpClient.newHttpClient()) {
        HttpResponse<String> answer =
            client.send(request(call), HttpResponse.BodyHandlers.ofString());
        assertThat(Mcp.tree(answer.body()).at("/result/structuredContent"))
            .isEqualTo(function("figures"));
      }
    }
  }

  private HttpRequest request(String message) {
    return HttpRequest.newBuilder(tools)
        .header("Accept", Mcp.ACCEPT)
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(message))
        .build();
  }

  @Test
  void tellsHowFarItIsWhereTheClientGivesAToken() {
    ObjectNode params = Mcp.parameters("summarize", arguments("summarize"));
    params.putObject("_meta").put("progressToken", "t-1");

    Response response = Mcp.post(Mcp.message(5, "tools/call", params));

    assertThat(response.contentType()).startsWith("text/event-stream");
    List<JsonNode> events =
        response
            .asString()
            .lines()
            .filter(line -> line.startsWith("data: "))
            .map(line -> Mcp.tree(line.substring("data: ".length())))
            .toList();
    assertThat(events)
        .extracting(event -> event.path("method").asText())
        .containsExactly("notifications/progress", "notifications/progress", "");
    assertThat(events.subList(0, 2))
        .allMatch(event -> event.at("/params/progressToken").asText().equals("t-1"))
        .extracting(event -> event.at("/params/progress").asInt())
        .containsExactly(0, 1);
    assertThat(events.getLast().at("/result/structuredContent/summary").asText())
        .contains("$412 million");
    assertThat(events.getLast().path("id").asInt()).isEqualTo(5);
  }

  @Test
  void givesTheFunctionsProblemAsAnErrorOfTheTool() {
    String arguments =
        """
        {"text": "Sales rose 9%.", "sentences": 2}\
        """;
    Response http = given().contentType("application/json").body(arguments).post("/summarize");
    Response response = Mcp.post(Mcp.call("summarize", arguments));

    JsonNode problem = Mcp.problem(Mcp.result(response));
    assertThat(Contract.violations("Problem", problem)).isEmpty();
    assertThat(problem.path("type").asText()).isEqualTo("/problems/invalid-request");
    assertThat(problem.path("errors")).isEqualTo(Mcp.tree(http.asString()).path("errors"));
    assertThat(problem.path("instance").asText()).isEqualTo(response.header("X-Request-Id"));
    assertThat(Mcp.result(response).hasNonNull("structuredContent")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "null", "[]", "7", "\"text\"", "{\"text\": 9}", "{\"text\": null}"})
  void saysWhatIsWrongWithArguments(String arguments) {
    JsonNode problem = Mcp.problem(Mcp.result(Mcp.post(Mcp.call("figures", arguments))));

    assertThat(problem.path("type").asText()).isEqualTo("/problems/invalid-request");
  }

  @Test
  void takesACallWithoutArgumentsForOneWithNone() {
    ObjectNode params = Mcp.parameters("figures", "{}");
    params.remove("arguments");

    JsonNode result = Mcp.result(Mcp.post(Mcp.message(1, "tools/call", params)));
    assertThat(Mcp.problem(result).path("detail").asText()).contains("An article is missing");
  }

  @Test
  void knowsNoOtherTool() {
    Mcp.post(Mcp.call("delete", "{}"))
        .then()
        .statusCode(200)
        .body("error.code", equalTo(RpcException.INVALID_PARAMS))
        .body("id", equalTo(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{                                                     | 400 | -32700",
        "                                                      | 400 | -32700",
        "[]                                                    | 400 | -32600",
        "[{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"ping\"}] | 400 | -32600",
        "7                                                     | 400 | -32600",
        "{\"id\": 1, \"method\": \"ping\"}                       | 400 | -32600",
        "{\"jsonrpc\": \"2.0\", \"id\": 1}                       | 400 | -32600",
        "{\"jsonrpc\": \"2.0\", \"id\": {}, \"method\": \"ping\"}  | 400 | -32600",
        "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": 7}          | 400 | -32600",
        "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"a/b\"}    | 200 | -32601",
        "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/call\"} | 200 | -32602",
        "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/call\", \"params\": []} | 200 | -32602",
        "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"initialize\", \"params\": {}} | 200 | -32602",
        "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/list\", \"params\": {\"cursor\": 7}}"
            + " | 200 | -32602",
      })
  void tellsWhatIsNoMessageOfTheProtocol(String message, int status, int code) {
    Mcp.post(message == null ? "" : message)
        .then()
        .statusCode(status)
        .contentType("application/json")
        .body("jsonrpc", equalTo("2.0"))
        .body("error.code", equalTo(code));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"jsonrpc\": \"2.0\", \"method\": \"notifications/initialized\"}",
        "{\"jsonrpc\": \"2.0\", \"method\": \"notifications/cancelled\", \"params\": {\"requestId\": 9}}",
        "{\"jsonrpc\": \"2.0\", \"method\": \"tools/call\", \"params\": {\"name\": \"figures\"}}",
        "{\"jsonrpc\": \"2.0\", \"id\": 4, \"result\": {}}",
      })
  void takesWhatNobodyAnswers(String message) {
    Mcp.post(message).then().statusCode(202).body(equalTo(""));
  }

  @Test
  void answersAPing() {
    Mcp.post(Mcp.message("p", "ping", Mcp.tree("{}")))
        .then()
        .statusCode(200)
        .body("id", equalTo("p"))
        .body("error", nullValue());
  }

  @Test
  void refusesPagesOfOthers() {
    String ping = Mcp.message(1, "ping", Mcp.tree("{}"));
    for (String foreign :
        List.of("https://evil.example", "null", "http://127.0.0.1.evil.example")) {
      Mcp.client()
          .header("Origin", foreign)
          .body(ping)
          .post(McpRoute.PATH)
          .then()
          .statusCode(403)
          .body("type", equalTo("/problems/foreign-caller"));
    }
    Mcp.client()
        .header("Host", "rebound.example")
        .body(ping)
        .post(McpRoute.PATH)
        .then()
        .statusCode(403);
    Mcp.client()
        .header("Origin", "http://127.0.0.1:" + tools.getPort())
        .header("Host", "127.0.0.1:" + tools.getPort())
        .body(ping)
        .post(McpRoute.PATH)
        .then()
        .statusCode(200);
  }

  @Test
  void boundsTheBodyAsForTheFunctions() {
    String huge = Mcp.call("figures", "{\"text\": \"" + "a".repeat(11_000_000) + "\"}");

    Mcp.post(huge).then().statusCode(413).body("type", equalTo("/problems/too-large"));
    Mcp.client()
        .header("Content-Encoding", "gzip")
        .body("x")
        .post(McpRoute.PATH)
        .then()
        .statusCode(415);
  }

  @Test
  void boundsTheTextAsForTheFunctions() {
    String large = Mcp.call("figures", "{\"text\": \"" + "a ".repeat(1_100_000) + "\"}");

    JsonNode problem = Mcp.problem(Mcp.result(Mcp.post(large)));
    assertThat(problem.path("type").asText()).isEqualTo("/problems/too-large");
    assertThat(problem.path("limit").asInt()).isEqualTo(2_000_000);
  }

  @Test
  void asksForTheHeadersOfTheProtocol() {
    given()
        .contentType("application/json")
        .accept("application/json")
        .body("{}")
        .post(McpRoute.PATH)
        .then()
        .statusCode(400)
        .body("detail", containsString("Accept"));
    Mcp.client().contentType("text/plain").body("{}").post(McpRoute.PATH).then().statusCode(415);
    Mcp.client()
        .header("Mcp-Protocol-Version", "1999-01-01")
        .body("{}")
        .post(McpRoute.PATH)
        .then()
        .statusCode(400)
        .body("detail", containsString("2025-06-18"));
  }

  @Test
  void keepsNothingOpen() {
    given().get(McpRoute.PATH).then().statusCode(405).header("Allow", "POST");
    given().delete(McpRoute.PATH).then().statusCode(405).header("Allow", "POST");
    given().get("/mcp/sse").then().statusCode(404);
    Mcp.client().body("{}").post("/mcp/messages/1").then().statusCode(404);
  }

  @Test
  void isCountedAsTheFunctionsAre() {
    double well = counted("status=\"200\"");
    double badly = counted("outcome=\"invalid-request\"");

    Mcp.post(Mcp.call("figures", arguments("figures"))).then().statusCode(200);
    Mcp.post(Mcp.call("figures", "{}")).then().statusCode(200);

    assertThat(counted("status=\"200\"")).isEqualTo(well + 1);
    assertThat(counted("outcome=\"invalid-request\"")).isEqualTo(badly + 1);
  }

  private static double counted(String label) {
    return given()
        .get("/q/metrics")
        .asString()
        .lines()
        .filter(line -> line.startsWith("checksummary_requests_seconds_count"))
        .filter(line -> line.contains("function=\"figures\"") && line.contains(label))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .sum();
  }

  @Test
  void logsEachCallAndNothingOfAnArticle() {
    String word = "unheard-of-word";
    String article = "{\"text\": \"Sales rose 9% at " + word + ".\"}";
    try (Log log = new Log()) {
      Mcp.post(Mcp.call("figures", article)).then().statusCode(200);
      Mcp.post(Mcp.call(word, article)).then().statusCode(200);
      Mcp.post(Mcp.call("figures", article).replace("text", word)).then().statusCode(200);
      Mcp.post(Mcp.call("figures", article).replaceFirst(".$", "")).then().statusCode(400);
      Mcp.post(Mcp.message(word, word, Mcp.tree(article))).then().statusCode(200);
      Mcp.client().header("Mcp-Protocol-Version", word).body(article).post(McpRoute.PATH);
      Mcp.client().header(CallKey.SESSION, word).body(article).post(McpRoute.PATH);

      assertThat(log.text()).contains("mcp /figures 200").contains("mcp /figures 400");
      assertThat(log.text()).doesNotContain(word);
    }
  }
}
