package io.checksummary.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.checksummary.api.Contract;
import io.checksummary.api.Lines;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The catalogue, the schema and the code know the same problems. */
class ProblemTypeTest {

  @ParameterizedTest
  @EnumSource(ProblemType.class)
  void thePageSaysWhatWasWrongWhatWasExpectedAndWhatToTry(ProblemType type) {
    ProblemType.Page page = type.page();

    assertThat(List.of(page.title(), page.wrong(), page.expected(), page.advice()))
        .allSatisfy(words -> assertThat(words).isNotBlank());
  }

  @Test
  void theCatalogueHoldsNothingElse() {
    Stream<String> names =
        Lines.of("problem/problems.txt", 6).map(Arguments::get).map(a -> (String) a[0]);

    assertThat(names)
        .containsExactlyElementsOf(
            Arrays.stream(ProblemType.values()).map(ProblemType::code).toList());
  }

  @Test
  void theSchemaNamesThemAll() {
    JsonNode types = Contract.published().at("/$defs/Problem/properties/type/enum");

    assertThat(types.valueStream().map(JsonNode::asText))
        .containsExactlyElementsOf(
            Arrays.stream(ProblemType.values()).map(ProblemType::path).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "INVALID_REQUEST, 400",
    "UNAUTHENTICATED, 401",
    "FORBIDDEN, 403",
    "FOREIGN_CALLER, 403",
    "NOT_FOUND, 404",
    "METHOD_NOT_ALLOWED, 405",
    "NOTHING_TO_SUMMARISE, 422",
    "TOO_LARGE, 413",
    "URI_TOO_LONG, 414",
    "HEADERS_TOO_LARGE, 431",
    "EXPECTATION_FAILED, 417",
    "TOO_MANY_REQUESTS, 429",
    "UNSUPPORTED_DOCUMENT, 415",
    "NUMBERS_NOT_SUPPORTED, 422",
    "MODEL_FAILED, 502",
    "MODEL_UNAVAILABLE, 503",
    "OVERLOADED, 503",
    "DEADLINE_EXCEEDED, 504",
    "INTERNAL, 500"
  })
  void statusesAreThoseOfTheContract(ProblemType type, int status) {
    assertThat(type.status()).isEqualTo(status);
  }
}
