package io.checksummary.entry.function.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.api.json.JsonCodec;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EscapedAnswerSizeTest {

  /** Never less than what is written, and no more than what stands around it. */
  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "{\"a\":\"\\\\\"}", "ü€", "\uD83D\uDE00", "\u0001\n"})
  void anAnswerIsCountedAsItIsWritten(String answer) {
    String repeated = answer.repeat(1000);
    GatewayAnswer given =
        new GatewayAnswer(
            200, List.of(Map.entry("Content-Type", "application/json")), Buffer.buffer(repeated));
    int written =
        JsonCodec.bytes(given.json(GatewayForm.SECOND)).length;

    assertThat(new EscapedAnswerSize().of(repeated))
        .isGreaterThanOrEqualTo(written)
        .isLessThan(written + 4_096 + 4_000);
  }
}
