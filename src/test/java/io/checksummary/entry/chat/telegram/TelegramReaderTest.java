package io.checksummary.entry.chat.telegram;

import static io.checksummary.entry.chat.wire.ChatSamples.JSON;
import static io.checksummary.entry.chat.wire.ChatSamples.PROVEN;
import static io.checksummary.entry.chat.wire.ChatSamples.bytes;
import static io.checksummary.entry.chat.wire.ChatSamples.order;
import static io.checksummary.entry.chat.wire.ChatSamples.read;
import static io.checksummary.entry.chat.wire.ChatSamples.survive;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.checksummary.entry.chat.message.ChatAttachment;
import io.checksummary.entry.chat.message.ChatEvent.Answered;
import io.checksummary.entry.chat.message.ChatOrder;
import io.checksummary.entry.chat.message.ReplyAddress;
import io.checksummary.entry.chat.message.UnreadableMessageException;
import io.checksummary.entry.chat.wire.ChatSamples;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelegramReaderTest {

  private static final TelegramPlatform TELEGRAM =
      new TelegramPlatform(
          Set.of("0123456789abcdef"),
          "4711:abcdefghijklmnopqrstuvwxyz",
          "checksummary_bot",
          TelegramPlatform.API,
          ChatSamples::plain,
          hosts ->
              (request, deadline) -> {
                throw new AssertionError("reading sends nothing");
              });

  private static final String IN_GROUP =
      """
      {"update_id": 900, "message": {"message_id": 7, "message_thread_id": 3,
        "is_topic_message": true, "from": {"id": 5, "is_bot": false},
        "chat": {"id": -100123, "type": "supergroup"},
        "text": "/check@checksummary_bot in 50 words",
        "entities": [{"type": "bot_command", "offset": 0, "length": 23}],
        "reply_to_message": {"message_id": 6, "from": {"id": 6},
          "caption": "Profit rose 12%, see here",
          "caption_entities": [{"type": "text_link", "offset": 21, "length": 4,
            "url": "https://example.org/a"}],
          "document": {"file_id": "BQAC-1", "file_name": "report.pdf",
            "mime_type": "application/pdf", "file_size": 5}}}}
      """;

  private static final String ALONE =
      """
      {"update_id": 901, "message": {"message_id": 8, "from": {"id": 5, "is_bot": false},
        "chat": {"id": 5, "type": "private"}, "text": "sum up https://example.org"}}
      """;

  private static String message(String members) {
    return """
    {"update_id": 1, "message": {"message_id": 2, "chat": {"id": 3, "type": "group"},
      %s}}
    """
        .formatted(members);
  }

  @Test
  void aCommandReadsWhatItAnswers() throws UnreadableMessageException {
    assertThat(order(TELEGRAM, IN_GROUP))
        .isEqualTo(
            new ChatOrder(
                "telegram",
                "900",
                "everywhere",
                "5",
                "check",
                Map.of(),
                "in 50 words",
                "Profit rose 12%, see here https://example.org/a",
                List.of(new ChatAttachment("BQAC-1", "report.pdf", "application/pdf")),
                new ReplyAddress(Map.of("chat", "-100123", "message", "7", "topic", "3"))));
  }

  @Test
  void aloneEverythingIsSaidToTheBot() throws UnreadableMessageException {
    ChatOrder order = order(TELEGRAM, ALONE);
    assertThat(order.words()).isEqualTo("sum up https://example.org");
    assertThat(order.quoted()).isNull();
    assertThat(order.replyTo().parts()).isEqualTo(Map.of("chat", "5", "message", "8"));
  }

  @Test
  void whatIsHandedOnIsToBeRead() throws UnreadableMessageException {
    ChatOrder order =
        order(
            TELEGRAM,
            ALONE.replace("\"text\"", "\"forward_origin\": {\"type\": \"user\"}, \"text\""));
    assertThat(order.words()).isEmpty();
    assertThat(order.quoted()).isEqualTo("sum up https://example.org");
  }

  @Test
  void whatTheBotSaidIsNoArticle() throws UnreadableMessageException {
    String own = IN_GROUP.replace("\"from\": {\"id\": 6}", "\"from\": {\"id\": 4711}");
    assertThat(order(TELEGRAM, own).quoted()).isNull();
  }

  @Test
  void whatIsMarkedByHandIsQuoted() throws UnreadableMessageException {
    String marked =
        "\"quote\": {\"text\": \"Profit rose\", \"is_manual\": true}, \"reply_to_message\"";
    assertThat(order(TELEGRAM, IN_GROUP.replace("\"reply_to_message\"", marked)).quoted())
        .isEqualTo("Profit rose");
    String other = marked.replace("true", "false");
    assertThat(order(TELEGRAM, IN_GROUP.replace("\"reply_to_message\"", other)).quoted())
        .isEqualTo("Profit rose 12%, see here https://example.org/a");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "true  | \"text\": \"hi\", \"reply_to_message\": {\"from\": {\"id\": 4711}}",
        "false | \"text\": \"hi\", \"reply_to_message\": {\"from\": {\"id\": 4712}}",
        "false | \"text\": \"hi\"",
        "false | \"new_chat_members\": [{\"id\": 4711}]",
        "true  | \"text\": \"@checksummary_bot\","
            + " \"entities\": [{\"type\": \"mention\", \"offset\": 0, \"length\": 17}]",
        "false | \"from\": {\"is_bot\": true}, \"text\": \"@checksummary_bot\","
            + " \"entities\": [{\"type\": \"mention\", \"offset\": 0, \"length\": 17}]",
        "true  | \"from\": {\"is_bot\": true}, \"sender_chat\": {\"id\": 1}, \"text\": \"/x\","
            + " \"entities\": [{\"type\": \"bot_command\", \"offset\": 0, \"length\": 2}]",
        "false | \"is_automatic_forward\": true, \"text\": \"/x\","
            + " \"entities\": [{\"type\": \"bot_command\", \"offset\": 0, \"length\": 2}]"
      })
  void inAGroupItIsSpokenTo(boolean spokenTo, String members) throws UnreadableMessageException {
    assertThat(read(TELEGRAM, message(members)) instanceof Answered).isEqualTo(!spokenTo);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"update_id\": 1, \"edited_message\": {\"chat\": {\"id\": 1}}}",
        "{\"update_id\": 1, \"poll\": {}}",
        "{\"update_id\": 1}"
      })
  void otherUpdatesAreNotAnswered(String update) throws UnreadableMessageException {
    assertThat(read(TELEGRAM, update)).isInstanceOf(Answered.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "[]", "{\"update_id\": 1.5}", "{\"update_id\": null}"})
  void whatIsNoUpdateIsRefused(String body) {
    assertThatExceptionOfType(UnreadableMessageException.class)
        .isThrownBy(() -> TELEGRAM.read(JSON, bytes(body), PROVEN));
  }

  @ParameterizedTest
  @ValueSource(strings = {IN_GROUP, ALONE})
  void aBrokenUpdateIsReadOrRefused(String update) {
    assertThat(survive(update, body -> TELEGRAM.read(JSON, body, PROVEN))).isPositive();
  }
}
