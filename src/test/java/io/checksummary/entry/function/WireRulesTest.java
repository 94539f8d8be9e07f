package io.checksummary.entry.function;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.problem.ProblemFactory;
import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WireRulesTest {

  private static final ProblemFactory PROBLEMS = new ProblemFactory("a-1");

  private final WireRules rules = new WireRules(100, new MemorySize(BigInteger.valueOf(50)));

  @Test
  void whatAServerReadsPasses() {
    assertThatCode(() -> rules.require("/figures?a=%20&b", headers("x"), PROBLEMS))
        .doesNotThrowAnyException();
  }

  @Test
  void theRestIsRefusedAsAServerDoes() {
    refused("/%zz", headers("x"), "/problems/invalid-request");
    refused("/?%", headers("x"), "/problems/invalid-request");
    refused("/" + "a".repeat(90), headers("x"), "/problems/uri-too-long");
    refused("/", headers("x".repeat(50)), "/problems/headers-too-large");
  }

  private void refused(String target, List<Map.Entry<String, String>> headers, String type) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> rules.require(target, headers, PROBLEMS))
        .matches(thrown -> thrown.problem().type().equals(type), type);
  }

  private static List<Map.Entry<String, String>> headers(String value) {
    return List.of(Map.entry("host", "name.example"), Map.entry("x-a", value));
  }
}
