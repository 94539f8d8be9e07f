package io.checksummary.entry.function;

import static io.checksummary.entry.function.IndiscreetServer.ANSWER;
import static io.checksummary.entry.function.IndiscreetServer.ARTICLE;
import static io.checksummary.entry.function.IndiscreetServer.KEY;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.telemetry.OtlpDouble;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Good, bad and hostile requests, and a model's server that tells everything it knows: no log at
 * its usual level nor our own at DEBUG, no metric, no span and no problem holds a word of an
 * article, of a key or of an answer.
 */
@QuarkusTest
@TestProfile(DiscretionTest.Talkative.class)
@WithTestResource(IndiscreetServer.class)
@WithTestResource(Collector.class)
class DiscretionTest {

  private static final List<String> CASES =
      List.of(
          "UNAUTHORISED",
          "FORBIDDEN",
          "UNKNOWN",
          "BAD",
          "LIMITED",
          "BROKEN",
          "DOWN",
          "FILTERED",
          "CUT",
          "PROSE",
          "HTML",
          "HALF",
          "EMPTY",
          "TYPES",
          "NAMED",
          "SILENT",
          "GOOD");

  public static final class Talkative implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.log.category.\"io.checksummary\".level", "DEBUG");
    }
  }

  @SuppressWarnings("NullAway.Init") // the test resource puts it in
  OtlpDouble collector;

  private final List<Response> responses = new ArrayList<>();

  @Test
  void nothingOfAnArticleAKeyOrAnAnswerIsPassedOn() {
    try (Log log = new Log()) {
      CASES.forEach(this::askTheModel);
      sendWhatIsWrong();
      sendTheWrongWay();
      String last = trace();
      keep(traced(last).contentType("application/json").body(json("figures")).post("/figures"));
      collector.await(1, span -> span.trace().equals(last));

      assertThat(responses).hasSizeGreaterThan(60);
      holdsNothing("the log", log.text());
      holdsNothing("the metrics", given().get("/q/metrics").asString());
      holdsNothing("health", given().get("/q/health").asString());
      holdsNothing("the spans", collector.sent());
      problems().forEach(problem -> holdsNothing("a problem", problem));
      assertThat(log.text().lines().filter(line -> line.contains("chat double: ")))
          .hasSizeGreaterThan(20)
          .as("each names its request")
          .allMatch(line -> line.matches("[0-9a-f]{32} chat double: .*"));
    }
  }

  private static void holdsNothing(String where, String text) {
    assertThat(text).as(where).isNotEmpty().doesNotContain(ARTICLE, ANSWER, KEY);
  }

  /** The numbers of a rejected summary are what its caller asked for. */
  private List<String> problems() {
    return responses.stream()
        .filter(response -> response.statusCode() != 200)
        .map(response -> response.headers() + withoutNumbers(response))
        .toList();
  }

  private static String withoutNumbers(Response response) {
    return Http.tree(response) instanceof ObjectNode problem
        ? problem.without("numbers").toString()
        : response.asString();
  }

  private void askTheModel(String name) {
    String article = ARTICLE + " Holdings said revenue rose to $412 million. CASE-" + name + " ";
    post("summarize", Http.object("text", article, "title", ARTICLE + " rises"));
    if (!name.equals("SILENT")) {
      post(
          "summarize",
          "{\"text\":\"" + article.repeat(3) + "\",\"options\":{\"onUnsupported\":\"reject\"}}");
      post("summarize", Http.object("text", article.repeat(900)));
    }
  }

  /** Requests that are refused, in as many ways as there are. */
  private void sendWhatIsWrong() {
    for (String function : List.of("summarize", "check", "figures")) {
      String good = json(function);
      post(function, good.substring(0, good.length() - 1));
      post(function, good + ARTICLE);
      post(function, ARTICLE);
      post(function, "\"" + ARTICLE + "\"");
      post(function, "[".repeat(3000) + ARTICLE);
      post(function, good.replace("\"text\"", "\"text\": 1, \"text\""));
      post(function, good.replace("rose", "\u0000 \\ud800 \\x"));
      post(function, good.replace("}", ", \"language\": \"" + ARTICLE + " sales rose\"}"));
      post(function, good.replace("}", ", \"publishedAt\": \"" + ARTICLE + "\"}"));
      post(function, good.replace("}", ", \"title\": [\"" + ARTICLE + "\"]}"));
      post(function, good.replace("}", ", \"options\": \"" + ARTICLE + "\"}"));
      post(function, good.replace(ARTICLE, ARTICLE.repeat(10_000)));
      post(function, "");
    }
    for (String options : List.of("sentences", "onUnsupported", "outputLanguage", "words")) {
      String option = "\"options\":{\"" + options + "\":\"" + ARTICLE + "\"}";
      post("summarize", "{\"text\":\"" + ARTICLE + "\"," + option + "}");
    }
    String document = Base64.getEncoder().encodeToString((ARTICLE + " %PDF").getBytes(UTF_8));
    for (String type : List.of("application/pdf", "text/html", ARTICLE, "a/" + ARTICLE)) {
      post("summarize", Http.object("document", document, "mediaType", type));
    }
    post("summarize", Http.object("document", ARTICLE + "!", "mediaType", "text/plain"));
  }

  private void sendTheWrongWay() {
    keep(traced(trace()).get("/figures?text=" + ARTICLE));
    keep(traced(trace()).get("/" + ARTICLE));
    keep(traced(trace()).post("/" + ARTICLE + "?q=" + ARTICLE));
    keep(traced(trace()).contentType(ARTICLE + "/" + ARTICLE).body(bytes()).post("/figures"));
    keep(traced(trace()).header("Content-Encoding", ARTICLE).body(bytes()).post("/figures"));
    keep(traced(trace()).header("X-Request-Id", ARTICLE + " and more").get("/check"));
    keep(traced(trace()).header("Authorization", "Bearer " + KEY).body(bytes()).post("/check"));
    keep(traced(trace()).request("PUT", "/check"));
  }

  private static byte[] bytes() {
    return ARTICLE.getBytes(UTF_8);
  }

  private static String json(String function) {
    String text = ARTICLE + " sales rose 12% in 2024.";
    return function.equals("check")
        ? Http.object("source", text, "summary", text)
        : Http.object("text", text);
  }

  private void post(String function, String json) {
    keep(
        traced(trace())
            .contentType("application/json")
            .body(json.getBytes(UTF_8))
            .post("/" + function));
  }

  private void keep(Response response) {
    responses.add(response);
  }

  private static RequestSpecification traced(String trace) {
    return given().header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01");
  }

  private static String trace() {
    return UUID.randomUUID().toString().replace("-", "");
  }
}
