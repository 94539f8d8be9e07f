package io.checksummary.entry.function.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.api.json.JsonCodec;
import io.checksummary.api.problem.ProblemFactory;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GatewayAnswerTest {

  private static final GatewayAnswer ANSWER =
      new GatewayAnswer(
          200,
          List.of(
              Map.entry("Set-Cookie", "a=1"),
              Map.entry("Vary", "A"),
              Map.entry("Set-Cookie", "b=2"),
              Map.entry("Vary", "B")),
          Buffer.buffer("€"));

  @Test
  void theSecondFormHasCookiesApart() {
    assertThat(JsonCodec.write(ANSWER.json(GatewayForm.SECOND)))
        .isEqualTo(
            "{\"statusCode\":200,\"headers\":{\"Vary\":\"A,B\"},\"cookies\":[\"a=1\",\"b=2\"],"
                + "\"body\":\"€\",\"isBase64Encoded\":false}");
  }

  @Test
  void listsAreGivenWhereTheyAreExpected() {
    String lists =
        "{\"statusCode\":200,\"multiValueHeaders\":{\"Set-Cookie\":[\"a=1\",\"b=2\"],"
            + "\"Vary\":[\"A\",\"B\"]},\"body\":\"€\",\"isBase64Encoded\":false}";

    assertThat(JsonCodec.write(ANSWER.json(GatewayForm.FIRST))).isEqualTo(lists);
    assertThat(JsonCodec.write(ANSWER.json(GatewayForm.BALANCER_OF_MANY))).isEqualTo(lists);
    assertThat(ANSWER.json(GatewayForm.BALANCER).has("multiValueHeaders")).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void aProblemIsText(GatewayForm form) {
    ObjectNode json =
        GatewayAnswer.of(new ProblemFactory("a-1").invalid("", "Wrong.").problem()).json(form);

    assertThat(json.path("statusCode").asInt()).isEqualTo(400);
    assertThat(json.path("isBase64Encoded").asBoolean(true)).isFalse();
    assertThat(json.path("body").asText()).startsWith("{\"type\":\"/problems/invalid-request\"");
    assertThat(json.path("headers").toString() + json.path("multiValueHeaders"))
        .contains("application/problem+json", "a-1");
  }

  @Test
  void bytesThatAreNoTextAreBase64() {
    ObjectNode json =
        new GatewayAnswer(200, List.of(), Buffer.buffer(new byte[] {(byte) 0xFF, 0})).json(GatewayForm.SECOND);

    assertThat(json.path("body").asText()).isEqualTo("/wA=");
    assertThat(json.path("isBase64Encoded").asBoolean()).isTrue();
  }
}
