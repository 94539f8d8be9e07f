package io.checksummary.entry.chat.googlechat;

import static io.checksummary.entry.chat.wire.ChatSamples.CLOCK;
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
import io.checksummary.entry.chat.message.ChatEvent.Ordered;
import io.checksummary.entry.chat.message.ChatOrder;
import io.checksummary.entry.chat.message.ReplyAddress;
import io.checksummary.entry.chat.message.UnreadableMessageException;
import io.checksummary.entry.chat.wire.ChatSamples;
import io.checksummary.fetch.PlatformClients;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoogleChatReaderTest {

  private static final PlatformClients NOBODY =
      hosts ->
          (request, deadline) -> {
            throw new AssertionError("reading sends nothing");
          };

  private static final GoogleChatPlatform CHAT =
      new GoogleChatPlatform(
          (head, body) -> PROVEN,
          GoogleChatTokens.ofThisMachine(GoogleChatAddresses.GOOGLE, NOBODY, CLOCK),
          GoogleChatAddresses.GOOGLE,
          ChatSamples::plain,
          NOBODY);

  private static final String PLAIN =
      """
      {"type": "MESSAGE", "eventTime": "2026-03-04T05:06:07.8Z",
       "user": {"name": "users/1", "type": "HUMAN"}, "space": {"name": "spaces/A", "type": "ROOM"},
       "message": {"name": "spaces/A/messages/m.m", "sender": {"name": "users/1", "type": "HUMAN"},
         "text": "@Sum /check in 50 words", "argumentText": " in 50 words",
         "thread": {"name": "spaces/A/threads/t"},
         "slashCommand": {"commandId": "1"},
         "annotations": [{"type": "USER_MENTION"},
           {"type": "SLASH_COMMAND", "slashCommand": {"commandName": "/check"}}],
         "quotedMessageMetadata": {"name": "spaces/A/messages/q",
           "quotedMessageSnapshot": {"text": "Profit rose 12%"}},
         "attachment": [{"contentName": "report.pdf", "contentType": "application/pdf",
             "attachmentDataRef": {"resourceName": "Abc=="}},
           {"contentName": "x", "driveDataRef": {"driveFileId": "d"}}]}}
      """;

  private static final String ADD_ON =
      """
      {"commonEventObject": {"hostApp": "CHAT"},
       "chat": {"eventTime": "2026-03-04T05:06:07.8Z", "user": {"name": "users/1"},
         "messagePayload": {"space": {"name": "spaces/A"},
           "message": {"name": "spaces/A/messages/m.m", "text": "sum up https://example.org",
             "thread": {"name": "spaces/A/threads/t"}}}}}
      """;

  @Test
  void aMessageIsOrdered() throws UnreadableMessageException {
    Ordered event = (Ordered) read(CHAT, PLAIN);
    assertThat(event.order())
        .isEqualTo(
            new ChatOrder(
                "google-chat",
                "spaces/A/messages/m.m 2026-03-04T05:06:07.8Z",
                "spaces/A",
                "users/1",
                "check",
                Map.of(),
                "in 50 words",
                "Profit rose 12%",
                List.of(new ChatAttachment("Abc==", "report.pdf", "application/pdf")),
                new ReplyAddress(Map.of("space", "spaces/A", "thread", "spaces/A/threads/t"))));
    assertThat(event.answer().json()).isEqualTo("{}");
  }

  @Test
  void anAddOnIsToldTheSame() throws UnreadableMessageException {
    ChatOrder order = order(CHAT, ADD_ON);
    assertThat(order.words()).isEqualTo("sum up https://example.org");
    assertThat(order.user()).isEqualTo("users/1");
    assertThat(order.replyTo().part("thread")).isEqualTo("spaces/A/threads/t");
    assertThat(order(CHAT, ADD_ON.replace("messagePayload", "appCommandPayload"))).isEqualTo(order);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"type\": \"ADDED_TO_SPACE\", \"eventTime\": \"1\", \"space\": {\"name\": \"spaces/A\"}}",
        "{\"chat\": {\"eventTime\": \"1\","
            + " \"addedToSpacePayload\": {\"space\": {\"name\": \"spaces/A\"}}}}"
      })
  void whoeverLetsItInIsGreeted(String event) throws UnreadableMessageException {
    ChatOrder order = order(CHAT, event);
    assertThat(order.command()).isEqualTo("help");
    assertThat(order.event()).isEqualTo("spaces/A 1");
    assertThat(order.replyTo().parts()).isEqualTo(Map.of("space", "spaces/A"));
  }

  @Test
  void whoeverLetsItInByAMentionIsAnswered() throws UnreadableMessageException {
    assertThat(order(CHAT, PLAIN.replace("\"MESSAGE\"", "\"ADDED_TO_SPACE\"")))
        .isEqualTo(order(CHAT, PLAIN));
    assertThat(
            read(
                CHAT,
                """
                {"chat": {"eventTime": "1", "addedToSpacePayload":
                  {"space": {"name": "spaces/A"}, "interactionAdd": true}}}
                """))
        .isInstanceOf(Answered.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\": \"REMOVED_FROM_SPACE\"}",
        "{\"type\": \"CARD_CLICKED\"}",
        "{\"chat\": {\"removedFromSpacePayload\": {}}}",
        "{\"chat\": {}}"
      })
  void otherEventsAreNotAnswered(String event) throws UnreadableMessageException {
    assertThat(((Answered) read(CHAT, event)).answer().json()).isEqualTo("{}");
  }

  @Test
  void botsAreNotAnswered() throws UnreadableMessageException {
    assertThat(read(CHAT, PLAIN.replace("HUMAN", "BOT"))).isInstanceOf(Answered.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "[]", "{\"type\": \"MESSAGE\"}", "{\"type\": 1}"})
  void whatIsNoEventIsRefused(String body) {
    assertThatExceptionOfType(UnreadableMessageException.class)
        .isThrownBy(() -> CHAT.read(JSON, bytes(body), PROVEN));
  }

  @ParameterizedTest
  @ValueSource(strings = {PLAIN, ADD_ON})
  void aBrokenEventIsReadOrRefused(String event) {
    assertThat(survive(event, body -> CHAT.read(JSON, body, PROVEN))).isPositive();
  }
}
