package io.checksummary.model;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A native executable knows the providers' JSON classes by name. A library that renames one would
 * go unnoticed until the executable answers.
 */
class ReachabilityTest {

  private static final String FILE =
      "/META-INF/native-image/io.checksummary/checksummary/reachability-metadata.json";

  static Stream<String> types() throws IOException {
    try (InputStream file = ReachabilityTest.class.getResourceAsStream(FILE)) {
      JsonNode types = new ObjectMapper().readTree(Objects.requireNonNull(file)).path("reflection");
      return StreamSupport.stream(types.spliterator(), false)
          .map(type -> type.path("type").asText());
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void eachClassThatIsNamedExists(String type) {
    assertThatCode(() -> Class.forName(type, false, getClass().getClassLoader()))
        .doesNotThrowAnyException();
  }
}
