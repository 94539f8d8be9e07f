package io.checksummary.entry.chat.telegram;

import static io.checksummary.entry.chat.wire.ChatSamples.later;
import static io.checksummary.entry.chat.wire.ChatSamples.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.checksummary.entry.chat.message.ChatAttachment;
import io.checksummary.entry.chat.message.ChatDocument;
import io.checksummary.entry.chat.message.ReplyAddress;
import io.checksummary.entry.chat.message.UndeliveredException;
import io.checksummary.entry.chat.wire.ChatSamples;
import io.checksummary.entry.chat.wire.PlatformDouble;
import io.checksummary.entry.chat.wire.PlatformDouble.Sent;
import io.checksummary.report.chat.ChatNotice;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TelegramPlatformTest {

  private static final String TOKEN = "4711:abcdefghijklmnopqrstuvwxyz";
  private static final String OK = "{\"ok\": true, \"result\": {}}";
  private static final ChatAttachment FILE =
      new ChatAttachment("BQAC-1", "report.pdf", "application/pdf");

  @SuppressWarnings("NullAway.Init")
  private PlatformDouble telegram;

  @BeforeEach
  void start() throws IOException {
    telegram = new PlatformDouble();
  }

  @AfterEach
  void stop() {
    telegram.close();
  }

  private TelegramPlatform bot(String token, URI api) {
    return new TelegramPlatform(
        Set.of("0123456789abcdef"), token, "checksummary_bot", api, ChatSamples::plain, telegram);
  }

  private static ReplyAddress to() {
    return new ReplyAddress(Map.of("chat", "-100123", "message", "7", "topic", "3"));
  }

  @Test
  void theFirstPartRefersToTheMessage() throws UndeliveredException {
    telegram.at("/bot" + TOKEN + "/sendMessage", 200, OK);
    bot(TOKEN, telegram.origin()).say(ChatNotice.of("one", "two"), to(), later());

    assertThat(telegram.sent())
        .extracting(Sent::json)
        .containsExactly(
            tree(
                """
                {"text": "one", "chat_id": -100123, "message_thread_id": 3,
                 "reply_parameters": {"message_id": 7, "allow_sending_without_reply": true}}
                """),
            tree("{\"text\": \"two\", \"chat_id\": -100123, \"message_thread_id\": 3}"));
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403, 500})
  void theTokenIsInNoMessage(int status) {
    telegram.at("/", status, "{\"ok\": false, \"description\": \"Forbidden: blocked\"}");
    assertThatExceptionOfType(UndeliveredException.class)
        .isThrownBy(() -> bot(TOKEN, telegram.origin()).say(ChatNotice.of("x"), to(), later()))
        .withMessage("127.0.0.1: status " + status);
  }

  @Test
  void noOtherHostIsReached() {
    TelegramPlatform bot = bot(TOKEN, TelegramPlatform.API);
    assertThatExceptionOfType(UndeliveredException.class)
        .isThrownBy(() -> bot.say(ChatNotice.of("x"), to(), later()))
        .withMessage("api.telegram.org: NOT_TRUSTED");
    assertThat(telegram.refused())
        .containsExactly(URI.create("https://api.telegram.org/bot" + TOKEN + "/sendMessage"));
  }

  @Test
  void aFileIsAskedForAndFetched() throws UndeliveredException {
    telegram
        .at(
            "/bot" + TOKEN + "/getFile",
            200,
            "{\"ok\": true, \"result\": {\"file_path\": \"documents/file_1.pdf\"}}")
        .at("/file/bot" + TOKEN + "/documents/file_1.pdf", 200, "text/plain", "%PDF-");
    ChatDocument document = bot(TOKEN, telegram.origin()).fetch(FILE, to(), later());

    assertThat(document.mediaType()).isEqualTo("application/pdf");
    assertThat(document.content()).asString().isEqualTo("%PDF-");
    assertThat(telegram.sent().getFirst().json()).isEqualTo(tree("{\"file_id\": \"BQAC-1\"}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/etc/passwd",
        "../bot1:x/deleteWebhook",
        "a/../../b",
        "https://example.org/x",
        "a?b",
        "a b",
        "a//b"
      })
  void aPathThatIsNoneIsNotFetched(String path) {
    telegram.at("/", 200, "{\"ok\": true, \"result\": {\"file_path\": \"" + path + "\"}}");
    assertThatExceptionOfType(UndeliveredException.class)
        .isThrownBy(() -> bot(TOKEN, telegram.origin()).fetch(FILE, to(), later()));
    assertThat(telegram.sent()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "4711",
        "4711:",
        "x:abcdefghijklmnopqrstuvwxyz",
        "4711:a/../bcdefghijklmnopqr"
      })
  void aTokenIsOneOfTelegrams(String token) {
    assertThatIllegalArgumentException().isThrownBy(() -> bot(token, TelegramPlatform.API));
  }
}
