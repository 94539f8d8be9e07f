package io.checksummary.entry.function;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.checksummary.api.Contract;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The functions as a caller has them. {@code FunctionsIT} asks the built program the same. */
@QuarkusTest
class FunctionEndpointsTest {

  private static final String ARTICLE =
      """
      Tern Valley Dairy said on Monday that its revenue rose to $412 million in the year to June.
      The dairy, which employs 1,900 people, paid a dividend of 12 cents a share.
      Milk deliveries fell by 3 per cent after a dry spring. The board expects a better year.
      """;

  @Test
  void summarizeGivesADigest() {
    JsonNode digest = Http.answer("summarize", Http.object("text", ARTICLE));

    assertThat(digest.fieldNames())
        .toIterable()
        .containsExactly(
            "schema",
            "id",
            "title",
            "language",
            "summary",
            "keyFigures",
            "numbers",
            "check",
            "redactions",
            "coverage",
            "usage",
            "provenance",
            "source");
    assertThat(digest.path("language").asText()).isEqualTo("en");
    assertThat(digest.path("summary").asText()).isNotBlank();
    assertThat(digest.path("numbers")).isNotEmpty();
    assertThat(digest.at("/coverage/characters").asInt()).isEqualTo(ARTICLE.length());
    assertThat(digest.at("/usage/provider").asText()).isEqualTo("offline");
    assertThat(digest.path("source").isNull()).isTrue();
  }

  @Test
  void everyNumberStandsWhereItSaysAndEverythingIsCounted() {
    JsonNode digest = Http.answer("summarize", Http.object("text", ARTICLE));

    for (JsonNode number : digest.path("numbers")) {
      String passage = digest.at("/" + number.path("in").asText()).asText();
      assertThat(cut(passage, number)).isEqualTo(number.path("text").asText());
      for (JsonNode evidence : number.path("evidence")) {
        assertThat(cut(ARTICLE, evidence)).isEqualTo(evidence.path("text").asText());
      }
    }
    JsonNode check = digest.path("check");
    assertThat(check.path("numbers").asInt()).isEqualTo(digest.path("numbers").size());
    assertThat(
            Stream.of("supported", "contradicted", "unsupported", "unchecked")
                .mapToInt(verdict -> check.path(verdict).asInt())
                .sum())
        .isEqualTo(check.path("numbers").asInt());
  }

  @Test
  void aKeyFigureNamesTheMentionThatStandsForIt() {
    JsonNode digest = Http.answer("summarize", Http.object("text", ARTICLE));

    assertThat(digest.path("keyFigures")).isNotEmpty();
    for (int i = 0; i < digest.path("keyFigures").size(); i++) {
      JsonNode figure = digest.path("keyFigures").path(i);
      JsonNode number = digest.path("numbers").path(figure.path("number").asInt());
      assertThat(number.path("in").asText()).isEqualTo("keyFigures/" + i + "/text");
    }
  }

  @Test
  void theSameArticleGivesTheSameBytes() {
    String request = Http.object("text", ARTICLE, "title", "A dairy's year");

    byte[] first = Http.post("summarize", request).asByteArray();

    assertThat(Http.post("summarize", request).asByteArray()).isEqualTo(first);
  }

  @Test
  void theIdIsTheHashOfTheBytesThatWereSent() {
    String bytes = Base64.getEncoder().encodeToString(ARTICLE.getBytes(UTF_8));
    JsonNode text = Http.answer("summarize", Http.object("text", ARTICLE));
    JsonNode document =
        Http.answer("summarize", Http.object("document", bytes, "mediaType", "text/plain"));

    assertThat(document.path("id")).isEqualTo(text.path("id"));
    assertThat(Http.answer("summarize", Http.object("text", ARTICLE + "x")).path("id"))
        .isNotEqualTo(text.path("id"));
    assertThat(Http.answer("summarize", Http.object("text", "abc 1")).path("id").asText())
        .isEqualTo("sha256:aadfaaf99b89a1b6882a2971ba8c6a42ca50b5037baaf789f01f41b4e02c6f00");
  }

  @Test
  void includeSourceGivesTheTextThatOffsetsCountIn() {
    String bytes = Base64.getEncoder().encodeToString(("\uFEFF" + ARTICLE).getBytes(UTF_8));

    JsonNode digest =
        Http.answer(
            "summarize",
            """
            {"document":"%s","mediaType":"text/markdown","options":{"includeSource":true}}
            """
                .formatted(bytes));

    assertThat(digest.path("source").asText()).isEqualTo(ARTICLE);
  }

  @Test
  void optionsBoundTheDigest() {
    JsonNode digest =
        Http.answer(
            "summarize",
            """
            {"text":%s,"options":{"sentences":1,"maxFigures":1}}
            """
                .formatted(Contract.JSON.getNodeFactory().textNode(ARTICLE)));

    assertThat(digest.path("keyFigures").size()).isLessThanOrEqualTo(1);
    assertThat(digest.path("summary").asText().split("(?<=[.!?])\\s")).hasSize(1);
  }

  @Test
  void checkJudgesSummaryAndKeyFigures() {
    JsonNode answer =
        Http.answer(
            "check",
            """
            {"source":%s,"summary":"Revenue at Tern Valley Dairy was $421 million.",
             "keyFigures":[{"label":"Tern Valley Dairy revenue","text":"$412 million"}]}
            """
                .formatted(Contract.JSON.getNodeFactory().textNode(ARTICLE)));

    assertThat(answer.fieldNames()).toIterable().containsExactly("numbers", "check", "source");
    assertThat(answer.path("numbers").valueStream().map(n -> n.path("in").asText()))
        .containsExactly("summary", "keyFigures/0/text");
    assertThat(answer.path("numbers").valueStream().map(n -> n.path("verdict").asText()))
        .containsExactly("contradicted", "supported");
    assertThat(answer.at("/check/passed").asBoolean()).isFalse();
  }

  @Test
  void aSummaryWithoutNumbersPasses() {
    JsonNode answer =
        Http.answer("check", Http.object("source", ARTICLE, "summary", "A dairy earned more."));

    assertThat(answer.path("numbers")).isEmpty();
    assertThat(answer.at("/check/passed").asBoolean()).isTrue();
  }

  @Test
  void inALanguageWithoutTablesNothingPassesUnchecked() {
    JsonNode answer =
        Http.answer(
            "check",
            Http.object(
                "source",
                    "Omsättningen steg till 1.500 euro under 2024, men mejeriet är inte nöjt med det.",
                "summary",
                    "Mejeriets omsättning steg till 1.500 euro och det är inte nog för ägarna."));

    assertThat(answer.path("numbers")).isNotEmpty();
    assertThat(answer.path("numbers"))
        .allSatisfy(number -> {
          assertThat(number.path("verdict").asText()).isEqualTo("unchecked");
          assertThat(number.path("reason").asText()).isEqualTo("language");
        });
    assertThat(answer.at("/check/passed").asBoolean()).isFalse();
  }

  @Test
  void aFewWordsAreTakenForEnglish() {
    JsonNode answer = Http.answer("check", Http.object("source", "Up 12%.", "summary", "No: 12%."));

    assertThat(answer.at("/numbers/0/reason").asText()).isNotEqualTo("language");
  }

  @Test
  void figuresGivesEveryQuantityWhereItStands() {
    JsonNode answer = Http.answer("figures", Http.object("text", ARTICLE));

    List<String> texts =
        answer.path("figures").valueStream().map(f -> f.path("text").asText()).toList();
    assertThat(texts).contains("$412 million", "1,900", "12 cents", "3 per cent");
    assertThat(answer.path("figures"))
        .allSatisfy(
            figure -> assertThat(cut(ARTICLE, figure)).isEqualTo(figure.path("text").asText()));
  }

  @Test
  void aTextWithoutFiguresHasNone() {
    assertThat(Http.answer("figures", Http.object("text", "")).path("figures")).isEmpty();
    assertThat(Http.answer("figures", Http.object("text", "No news.")).path("figures")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sales \uD800 rose to 12 million.",
        "\uDC00 1",
        "Sales\0 rose to 12\0 million.",
        "\u202E12 million\u202C rose.",
        "1",
        "1,,,,,,,2.....3-----4",
        "\uFEFF12"
      })
  void strangeTextsAreTextsToo(String text) {
    String quoted = Contract.JSON.getNodeFactory().textNode(text).toString();

    Http.answer("figures", "{\"text\":" + quoted + ",\"language\":\"en\"}");
    Http.answer("check", "{\"source\":" + quoted + ",\"summary\":" + quoted + "}");
    Http.answer("summarize", "{\"text\":" + quoted + ",\"options\":{\"includeSource\":true}}");
  }

  static Stream<String> samples() throws IOException {
    try (InputStream index =
        FunctionEndpointsTest.class.getResourceAsStream("/samples/index.txt")) {
      return new String(Objects.requireNonNull(index).readAllBytes(), UTF_8)
          .lines()
          .map(line -> line.split("\t", 2)[0]);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everySampleKeepsTheContract(String name) {
    String article = given().get("/samples/" + name + ".txt").asString();

    JsonNode digest = Http.answer("summarize", Http.object("text", article));

    assertThat(digest.path("numbers"))
        .allSatisfy(number ->
            assertThat(number.path("evidence"))
                .allSatisfy(evidence ->
                    assertThat(cut(article, evidence)).isEqualTo(evidence.path("text").asText())));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aDigestIsConfirmedByteForByte(String name) {
    String article = given().get("/samples/" + name + ".txt").asString();
    String bytes = Base64.getEncoder().encodeToString(article.getBytes(UTF_8));

    Http.requireReplayable(Http.object("text", article), article);
    Http.requireReplayable(
        Http.object("text", article, "title", "12 in 2024", "publishedAt", "2024-03-14"), article);
    Http.requireReplayable(
        Http.object("document", bytes, "mediaType", "text/plain", "language", "en"), article);
  }

  @Test
  void aDigestNamesPromptsAndRules() {
    JsonNode digest = Http.answer("summarize", Http.object("text", ARTICLE));

    assertThat(digest.at("/provenance/prompts").asText()).isNotEqualTo("sha256:" + "0".repeat(64));
    assertThat(digest.at("/provenance/model").asText()).isEqualTo("offline:extractive");
    assertThat(digest.at("/check/checker").asText()).contains("+sha256:");
  }

  private static String cut(String text, JsonNode place) {
    return text.substring(place.path("start").asInt(), place.path("end").asInt());
  }
}
