package io.checksummary.entry.function;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.checksummary.api.Contract;
import io.quarkus.funqy.Funq;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The document says what the functions are, and what the schema says of them. */
class OpenApiTest {

  private static final String SCHEMA = "schema/checksummary-1.json#";

  private final JsonNode document = Contract.resource("/META-INF/resources/openapi.json");

  @Test
  void itsPathsAreTheFunctionsAndWhereTheirAnswersAreFetched() {
    List<String> functions =
        Arrays.stream(FunctionEndpoints.class.getMethods())
            .filter(method -> method.isAnnotationPresent(Funq.class))
            .map(method -> "/" + method.getAnnotation(Funq.class).value())
            .toList();

    assertThat(functions).hasSize(3);
    assertThat(document.path("paths").fieldNames())
        .toIterable()
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(functions.stream(), Stream.of(ResultRoute.PATH + "{id}")).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"summarize", "check", "figures"})
  void aFunctionTakesAndGivesWhatTheSchemaSays(String function) {
    JsonNode post = document.path("paths").path("/" + function).path("post");

    assertThat(post.at("/requestBody/content/application~1json/schema/$ref").asText())
        .isEqualTo(SCHEMA + "/$defs/" + Contract.requestOf(function));
    assertThat(post.at("/responses/200/content/application~1json/schema/$ref").asText())
        .isEqualTo(SCHEMA + "/$defs/" + Contract.answerOf(function));
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    assertThat(document.findValuesAsText("$ref"))
        .isNotEmpty()
        .allSatisfy(reference -> assertThat(target(reference).isMissingNode()).isFalse());
  }

  @Test
  void everyProblemComesAsAProblem() {
    assertThat(document.at("/components/responses"))
        .isNotEmpty()
        .allSatisfy(response ->
            assertThat(response.at("/content/application~1problem+json/schema/$ref").asText())
                .isEqualTo(SCHEMA + "/$defs/Problem"));
  }

  private JsonNode target(String reference) {
    return reference.startsWith(SCHEMA)
        ? Contract.published().at(reference.substring(SCHEMA.length()))
        : document.at(reference.substring(1));
  }
}
