package io.checksummary.later;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaterMessageTest {

  private static final LaterWork WORK =
      new LaterWork("chat", "request-1", "{\"text\": \"\u00a35m \\u2013 \ud83d\ude00\"}");

  @Test
  void whatIsWrittenIsReadAgain() {
    assertThat(LaterMessage.read(LaterMessage.write(WORK))).hasValue(WORK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{}",
        "not json",
        "{\"checksummary.later\": \"chat\"}",
        "{\"checksummary.later\": {\"kind\": \"chat\", \"requestId\": \"r\"}}",
        "{\"checksummary.later\": {\"kind\": \"Chat\", \"requestId\": \"r\", \"json\": \"{}\"}}",
        "{\"checksummary.later\": {\"kind\": \"chat\", \"requestId\": \"r\", \"json\": {}}}",
        "{\"checksummary.later\": {\"kind\": \"chat\", \"requestId\": \"r\", \"json\": \"{}\"},"
            + " \"httpMethod\": \"POST\"}",
      })
  void nothingElseIsAPieceOfWork(String message) {
    assertThat(LaterMessage.read(message.getBytes(UTF_8))).isEmpty();
  }

  @Test
  void aKindIsAName() {
    assertThatThrownBy(() -> new LaterWork("Chat\n", "r", "{}"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
