package io.checksummary.entry.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.api.Contract;
import io.checksummary.entry.function.Log;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calls that meet a bound, or are given up. */
@QuarkusTest
@TestProfile(BoundedCallsTest.Bounds.class)
@Timeout(120)
class BoundedCallsTest {

  /** One call at a time, time enough for it, and no large answers. */
  public static final class Bounds implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "checksummary.limits.requests", "1",
          "checksummary.limits.deadline", "100s",
          "checksummary.limits.answer", "4K",
          "checksummary.limits.characters", "9000000",
          "checksummary.limits.figures", "9000000");
    }
  }

  @TestHTTPResource("/mcp")
  @SuppressWarnings("NullAway.Init")
  URI tools;

  @Test
  void aCallThatIsCancelledIsStoppedAndNotAnswered() throws IOException, InterruptedException {
    try (Log log = new Log();
        HttpClient client = HttpClient.newHttpClient();
        InputStream events =
            client.send(heavy(), HttpResponse.BodyHandlers.ofInputStream()).body()) {
      assertThat(untilChecking(events)).contains("Checking the numbers.");

      assertThat(problemOfAnother()).isEqualTo("/problems/overloaded");
      cancel("another-session", 7);
      cancel("a-session", 8);
      assertThat(problemOfAnother()).isEqualTo("/problems/overloaded");
      cancel("a-session", 7);

      assertThat(new String(events.readAllBytes(), StandardCharsets.UTF_8)).isEmpty();
      JsonNode next = Mcp.result(Mcp.post(Mcp.call("figures", "{\"text\": \"9%\"}")));
      assertThat(next.path("isError").asBoolean()).isFalse();
      assertThat(log.text()).contains("mcp /check 499 outcome=cancelled");
    }
  }

  @Test
  void anAnswerThatIsTooLargeForWhatPassesItOnIsHeldBack() {
    JsonNode result =
        Mcp.result(Mcp.post(Mcp.call("figures", "{\"text\": \"" + "5 boats, ".repeat(50) + "\"}")));

    assertThat(Mcp.problem(result).path("type").asText()).isEqualTo("/problems/too-large");
    assertThat(Mcp.problem(result).path("limit").asInt()).isEqualTo(4_096);
  }

  private HttpRequest heavy() {
    String numbers = "5 boats, ".repeat(100_000);
    ObjectNode arguments =
        Contract.JSON.createObjectNode().put("source", numbers).put("summary", numbers);
    ObjectNode params = Mcp.parameters("check", arguments.toString());
    params.putObject("_meta").put("progressToken", 1);
    return HttpRequest.newBuilder(tools)
        .header("Accept", Mcp.ACCEPT)
        .header("Content-Type", "application/json")
        .header(CallKey.SESSION, "a-session")
        .POST(HttpRequest.BodyPublishers.ofString(Mcp.message(7, "tools/call", params)))
        .build();
  }

  private static String untilChecking(InputStream events) throws IOException {
    StringBuilder told = new StringBuilder();
    while (told.indexOf("\"Checking") < 0 || !told.toString().endsWith("\n\n")) {
      int read = events.read();
      if (read < 0) {
        throw new AssertionError("ended too soon: " + told);
      }
      told.append((char) read);
    }
    return told.toString();
  }

  private static String problemOfAnother() {
    JsonNode result = Mcp.result(Mcp.post(Mcp.call("figures", "{\"text\": \"9%\"}")));
    return Mcp.problem(result).path("type").asText();
  }

  private static void cancel(String session, int id) {
    ObjectNode message = Contract.JSON.createObjectNode().put("jsonrpc", "2.0");
    message.put("method", "notifications/cancelled").putObject("params").put("requestId", id);
    Mcp.client()
        .header(CallKey.SESSION, session)
        .body(message.toString())
        .post(McpRoute.PATH)
        .then()
        .statusCode(202);
  }
}
