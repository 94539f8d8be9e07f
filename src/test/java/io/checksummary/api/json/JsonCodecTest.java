package io.checksummary.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.checksummary.api.contract.NumberAnswer;
import io.checksummary.api.contract.QuantityAnswer;
import io.checksummary.api.problem.Problem;
import io.checksummary.api.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonCodecTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "Harbour Foods",
        "{\"text\":\"Harbour Foods",
        "{\"text\":\"Harbour Foods\"} Harbour",
        "{\"Harbour\":1,\"Harbour\":2}",
        "{\"text\":Harbour}",
        "{\"text\":\"Harbour\u0001\"}",
        "NaN"
      })
  void refusesWhatIsNoJsonWithoutQuotingIt(String body) {
    Problem problem = refusal(body.getBytes(StandardCharsets.UTF_8));

    assertThat(problem.type()).isEqualTo("/problems/invalid-request");
    assertThat(JsonCodec.write(problem)).doesNotContain("Harbour");
  }

  @Test
  void refusesDeepNests() {
    assertThat(refusal("[".repeat(1_000_000).getBytes(StandardCharsets.UTF_8)).status())
        .isEqualTo(400);
  }

  @Test
  void refusesBytesThatAreNotUtf8() {
    assertThat(refusal(new byte[] {'"', (byte) 0xC3, '"'}).status()).isEqualTo(400);
  }

  @Test
  void saysWhere() {
    assertThat(refusal("{\n  \"text\": x}".getBytes(StandardCharsets.UTF_8)).detail())
        .contains("line 2");
  }

  @Test
  void writesHalfAPairAsOneUnit() {
    assertThat(JsonCodec.write(List.of("a\uD800b", "\uDC00", "\uD83C\uDF0D!\uD83C")))
        .isEqualTo("[\"a\uFFFDb\",\"\uFFFD\",\"\uD83C\uDF0D!\uFFFD\"]");
  }

  @Test
  void writesNulAsAnEscape() {
    assertThat(JsonCodec.write(Map.of("a", "\0"))).isEqualTo("{\"a\":\"\\u0000\"}");
  }

  @Test
  void keepsTheOrderAndTheNullsOfAnAnswer() {
    QuantityAnswer quantity =
        new QuantityAnswer("number", "12", null, "ships", null, "about", null);
    NumberAnswer number =
        new NumberAnswer(
            "summary",
            0,
            2,
            "12",
            quantity,
            "number.digits",
            "unsupported",
            null,
            "not-found",
            "none",
            "missing",
            null,
            List.of(),
            null,
            "The source does not give it.");

    assertThat(JsonCodec.write(number))
        .isEqualTo(
            """
            {"in":"summary","start":0,"end":2,"text":"12",\
            "quantity":{"kind":"number","value":"12","unit":null,"of":"ships","bound":"about"},\
            "rule":"number.digits","verdict":"unsupported","match":null,"reason":"not-found",\
            "binding":"none","why":"missing","formula":null,"evidence":[],"nearest":null,\
            "message":"The source does not give it."}\
            """);
  }

  private static Problem refusal(byte[] body) {
    ProblemException refused =
        catchThrowableOfType(ProblemException.class, () -> JsonCodec.parse(body, "a-test"));
    assertThat(refused).as("refused").isNotNull();
    return refused.problem();
  }
}
