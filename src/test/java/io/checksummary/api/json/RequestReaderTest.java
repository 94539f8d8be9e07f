package io.checksummary.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.checksummary.api.Contract;
import io.checksummary.api.Lines;
import io.checksummary.api.problem.Problem;
import io.checksummary.api.problem.Problem.Item;
import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.problem.ProblemFactory;
import io.checksummary.api.request.ArticleInput.Document;
import io.checksummary.api.request.SummarizeOptions;
import io.checksummary.api.request.SummarizeRequest;
import io.checksummary.summary.port.SummaryLength;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The decoder and the published schema take and refuse the same requests. */
class RequestReaderTest {

  private static final ProblemFactory PROBLEMS = new ProblemFactory("a-test");

  static Stream<Arguments> valid() {
    return Lines.of("valid-requests.txt", 2);
  }

  static Stream<Arguments> invalid() {
    return Lines.of("invalid-requests.txt", 3);
  }

  @ParameterizedTest
  @MethodSource("valid")
  void takesWhatTheSchemaTakes(String function, String request) throws JsonProcessingException {
    JsonNode json = Contract.JSON.readTree(request);

    assertThat(Contract.violations(Contract.requestOf(function), json)).isEmpty();
    assertThatCode(() -> decode(function, json)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("invalid")
  void refusesWhatTheSchemaRefuses(String function, String pointers, String request)
      throws JsonProcessingException {
    JsonNode json = Contract.JSON.readTree(request);
    boolean schemaSees = function.equals(function.toLowerCase(Locale.ROOT));
    String name = function.toLowerCase(Locale.ROOT);

    Problem problem = refusal(name, json);

    assertThat(pointers(problem)).containsExactlyInAnyOrderElementsOf(expected(pointers));
    assertThat(Contract.violations(Contract.requestOf(name), json).isEmpty())
        .as("the schema refuses it")
        .isEqualTo(!schemaSees);
    assertThat(Contract.violations("Problem", Contract.JSON.readTree(JsonCodec.write(problem))))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("schemaExamples")
  void takesTheExamplesOfTheSchema(String function, JsonNode example) {
    assertThat(Contract.violations(Contract.requestOf(function), example)).isEmpty();
    assertThatCode(() -> decode(function, example)).doesNotThrowAnyException();
  }

  static Stream<Arguments> schemaExamples() {
    return Contract.FUNCTIONS.stream()
        .flatMap(function -> {
          String definition = Contract.requestOf(function);
          JsonNode examples = Contract.published().at("/$defs/" + definition + "/examples");
          assertThat(examples).isNotEmpty();
          return examples.valueStream().map(example -> Arguments.of(function, example));
        });
  }

  @Test
  void anEmptyRequestIsNoObject() {
    ProblemException refused =
        catchThrowableOfType(ProblemException.class, () -> RequestReader.check(null, PROBLEMS));

    assertThat(pointers(refused.problem())).containsExactly("");
  }

  @Test
  void asksWhatWasMeantByAMisspeltMember() throws JsonProcessingException {
    JsonNode json = Contract.JSON.readTree("{\"text\":\"a\",\"options\":{\"max_figure\":3}}");

    assertThat(refusal("summarize", json).detail()).contains("Did you mean \"maxFigures\"?");
  }

  @Test
  void doesNotRepeatALongName() {
    String article = "Sales rose to four million. ".repeat(1_000);
    JsonNode json = JsonNodeFactory.instance.objectNode().put("text", "a").put(article, 1);

    assertThat(JsonCodec.write(refusal("figures", json))).doesNotContain("four million");
  }

  @Test
  void boundsTheErrorsOfOneProblem() {
    var json = JsonNodeFactory.instance.objectNode().put("text", "a");
    for (int i = 0; i < 10_000; i++) {
      json.put("member" + i, i);
    }

    assertThat(pointers(refusal("figures", json))).hasSize(50);
  }

  @Test
  void fillsInWhatIsLeftOut() throws JsonProcessingException {
    SummarizeRequest request =
        RequestReader.summarize(Contract.JSON.readTree("{\"text\":\"Sales rose.\"}"), PROBLEMS);

    assertThat(request.options()).isEqualTo(SummarizeOptions.DEFAULT);
    assertThat(request.language()).isNull();
  }

  @Test
  void wordsTakeThePlaceOfSentences() throws JsonProcessingException {
    JsonNode json = Contract.JSON.readTree("{\"text\":\"a\",\"options\":{\"words\":80}}");

    SummarizeOptions options = RequestReader.summarize(json, PROBLEMS).options();

    assertThat(options.length()).isEqualTo(new SummaryLength.Words(80));
  }

  @Test
  void readsDocumentDayAndLanguage() throws IOException {
    JsonNode json =
        Contract.JSON.readTree(
            """
            {"document":"aGk=","mediaType":"text/plain","language":"PT-br",
             "publishedAt":"2024-03-14T23:30:00-08:00"}
            """);

    SummarizeRequest request = RequestReader.summarize(json, PROBLEMS);

    assertThat(((Document) request.article()).content().open()).hasContent("hi");
    assertThat(request.language()).isEqualTo("pt-BR");
    assertThat(request.publishedAt()).isEqualTo(LocalDate.of(2024, 3, 14));
  }

  private static Object decode(String function, JsonNode json) {
    return switch (function) {
      case "summarize" -> RequestReader.summarize(json, PROBLEMS);
      case "check" -> RequestReader.check(json, PROBLEMS);
      case "figures" -> RequestReader.figures(json, PROBLEMS);
      default -> throw new IllegalArgumentException(function);
    };
  }

  private static Problem refusal(String function, JsonNode json) {
    ProblemException refused =
        catchThrowableOfType(ProblemException.class, () -> decode(function, json));
    assertThat(refused).as("refused").isNotNull();
    assertThat(refused.problem().status()).isEqualTo(400);
    return refused.problem();
  }

  private static List<String> pointers(Problem problem) {
    return Objects.requireNonNull(problem.errors()).stream().map(Item::pointer).toList();
  }

  private static List<String> expected(String pointers) {
    return Stream.of(pointers.split(" ")).map(p -> p.equals(".") ? "" : p).toList();
  }
}
