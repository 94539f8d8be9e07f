package io.checksummary.entry.chat.slack;

import static io.checksummary.entry.chat.wire.ChatSamples.CLOCK;
import static io.checksummary.entry.chat.wire.ChatSamples.FORM;
import static io.checksummary.entry.chat.wire.ChatSamples.JSON;
import static io.checksummary.entry.chat.wire.ChatSamples.PROVEN;
import static io.checksummary.entry.chat.wire.ChatSamples.bytes;
import static io.checksummary.entry.chat.wire.ChatSamples.form;
import static io.checksummary.entry.chat.wire.ChatSamples.order;
import static io.checksummary.entry.chat.wire.ChatSamples.read;
import static io.checksummary.entry.chat.wire.ChatSamples.survive;
import static io.checksummary.entry.chat.wire.ChatSamples.tree;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.checksummary.entry.chat.message.ChatAttachment;
import io.checksummary.entry.chat.message.ChatEvent;
import io.checksummary.entry.chat.message.ChatEvent.Answered;
import io.checksummary.entry.chat.message.ChatEvent.Ordered;
import io.checksummary.entry.chat.message.ChatEvent.Said;
import io.checksummary.entry.chat.message.ChatOrder;
import io.checksummary.entry.chat.message.ReplyAddress;
import io.checksummary.entry.chat.message.UnreadableMessageException;
import io.checksummary.entry.chat.wire.ChatSamples;
import io.checksummary.fetch.PlatformClients;
import io.checksummary.report.chat.ChatNotice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlackReaderTest {

  private static final String RESPONSE = "https://hooks.slack.com/commands/T1/2/abc";
  private static final PlatformClients NOBODY =
      hosts ->
          (request, deadline) -> {
            throw new AssertionError("reading sends nothing");
          };
  private static final SlackPlatform SLACK =
      new SlackPlatform(
          Set.of("0123456789abcdef"),
          "xoxb-1",
          SlackAddresses.SLACK,
          "working",
          ChatSamples::plain,
          NOBODY,
          CLOCK);

  private static final String MENTION =
      """
      {"type": "event_callback", "event_id": "Ev1", "team_id": "T1",
       "authorizations": [{"user_id": "UBOT", "is_bot": true}],
       "event": {"type": "app_mention", "user": "U1", "channel": "C1", "ts": "1.2",
         "bot_id": "", "text": "<@UBOT> sum up <https://example.org/a?b=1&amp;c=2> &lt;5"}}
      """;

  private static final String WITH_FILE =
      """
      {"type": "event_callback", "event_id": "Ev2", "enterprise_id": "E1",
       "event": {"type": "message", "channel_type": "im", "subtype": "file_share", "user": "U1",
         "channel": "D1", "ts": "3.4", "thread_ts": "1.2", "text": "",
         "files": [{"id": "F1", "name": "report.pdf", "mimetype": "application/pdf",
           "url_private_download": "https://files.slack.com/files-pri/T1-F1/download/report.pdf"},
           {"id": "F2", "mode": "tombstone"}]}}
      """;

  private static final String SHORTCUT =
      """
      {"type": "message_action", "callback_id": "check", "trigger_id": "13.7",
       "team": {"id": "T1"}, "user": {"id": "U1"}, "channel": {"id": "C1"},
       "response_url": "https://hooks.slack.com/app/T1/2/abc",
       "message": {"type": "message", "user": "U2", "ts": "1.2", "bot_id": "B1",
         "text": "Profit rose <https://example.org|12%> &amp; more"}}
      """;

  private static final String CLICK =
      """
      {"type": "block_actions", "trigger_id": "13.8", "team": null,
       "enterprise": {"id": "E1"}, "user": {"id": "U1"}, "channel": {"id": "C1"},
       "response_url": "https://hooks.slack.com/actions/T1/2/abc",
       "message": {"ts": "1.2", "thread_ts": "1.1"},
       "actions": [{"action_id": "other", "value": "x"},
         {"action_id": "evidence", "value": "Profit was $4 million."}]}
      """;

  private static Map<String, String> command() {
    Map<String, String> fields = new HashMap<>();
    fields.put("trigger_id", "13.6");
    fields.put("team_id", "T1");
    fields.put("channel_id", "C1");
    fields.put("user_id", "U1");
    fields.put("command", "/checksummary");
    fields.put("text", "in 50 words <https://example.org|this>");
    fields.put("response_url", RESPONSE);
    return fields;
  }

  private static ChatEvent post(Map<String, String> fields) throws UnreadableMessageException {
    return SLACK.read(FORM, form(fields), PROVEN);
  }

  @Test
  void aCommandIsAnsweredAtItsAddress() throws UnreadableMessageException {
    Ordered event = (Ordered) post(command());
    assertThat(event.order())
        .isEqualTo(
            new ChatOrder(
                "slack",
                "13.6",
                "T1",
                "U1",
                "checksummary",
                Map.of(),
                "in 50 words this https://example.org",
                null,
                List.of(),
                new ReplyAddress(
                    Map.of("channel", "C1", "response", RESPONSE, "until", "1772602507"))));
    assertThat(tree(new String(event.answer().body(), UTF_8)))
        .isEqualTo(tree("{\"response_type\": \"ephemeral\", \"text\": \"working\"}"));
    assertThat(event.patience()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://hooks.slack.com/commands/T1/2/abc",
        "https://hooks.slack.com.example.org/commands",
        "https://slack.com/commands",
        "https://hooks.slack.com@example.org/",
        "https://x@hooks.slack.com/",
        "https://hooks.slack.com:8443/commands",
        "//hooks.slack.com/commands",
        "no address at all"
      })
  void anAddressElsewhereIsNone(String address) throws UnreadableMessageException {
    Map<String, String> fields = command();
    fields.put("response_url", address);
    assertThat(((Ordered) post(fields)).order().replyTo().parts())
        .isEqualTo(Map.of("channel", "C1"));
  }

  @Test
  void anEnterpriseMayCallWhereNoTeamIs() throws UnreadableMessageException {
    Map<String, String> fields = command();
    fields.put("team_id", "");
    fields.put("enterprise_id", "E1");
    assertThat(((Ordered) post(fields)).order().workspace()).isEqualTo("E1");
  }

  @Test
  void slacksLookAtTheCertificateIsAnswered() throws UnreadableMessageException {
    assertThat(post(Map.of("ssl_check", "1", "token", "x"))).isInstanceOf(Answered.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"trigger_id", "channel_id", "user_id", "command", "team_id"})
  void aCommandSaysWhoAndWhere(String field) {
    Map<String, String> fields = command();
    fields.remove(field);
    assertThatExceptionOfType(UnreadableMessageException.class).isThrownBy(() -> post(fields));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a=%2", "a=1&a=2", "payload=", "payload=%7B", "payload=%5B%5D"})
  void whatIsNoFormIsRefused(String form) {
    assertThatExceptionOfType(UnreadableMessageException.class)
        .isThrownBy(() -> SLACK.read(FORM, bytes(form), PROVEN));
  }

  @Test
  void aChallengeIsGivenBack() throws UnreadableMessageException {
    Answered event =
        (Answered) read(SLACK, "{\"type\": \"url_verification\", \"challenge\": \"3eZbrw1a\"}");
    assertThat(event.answer().json()).isEqualTo("{\"challenge\":\"3eZbrw1a\"}");
  }

  @Test
  void aMentionIsAnsweredInItsThread() throws UnreadableMessageException {
    ChatOrder order = order(SLACK, MENTION);
    assertThat(order.words()).isEqualTo("sum up https://example.org/a?b=1&c=2 <5");
    assertThat(order.event()).isEqualTo("Ev1");
    assertThat(order.command()).isNull();
    assertThat(order.replyTo().parts()).isEqualTo(Map.of("channel", "C1", "thread", "1.2"));
  }

  @Test
  void aMessageThatIsHandedOnIsToBeRead() throws UnreadableMessageException {
    String attached =
        "\"bot_id\": \"\", \"attachments\": [{\"text\": \"a link's text\"},"
            + " {\"is_share\": true, \"text\": \"Up 3% &amp; more\"}],";
    ChatOrder order = order(SLACK, MENTION.replace("\"bot_id\": \"\",", attached));
    assertThat(order.quoted()).isEqualTo("Up 3% & more");
    assertThat(order.words()).startsWith("sum up");
  }

  @Test
  void filesComeAlong() throws UnreadableMessageException {
    ChatOrder order = order(SLACK, WITH_FILE);
    assertThat(order.workspace()).isEqualTo("E1");
    assertThat(order.attachments())
        .containsExactly(
            new ChatAttachment(
                "https://files.slack.com/files-pri/T1-F1/download/report.pdf",
                "report.pdf",
                "application/pdf"));
    assertThat(order.replyTo().part("thread")).isEqualTo("1.2");
  }

  /** It comes with its message, and again without; and so does any in a channel. */
  @Test
  void aFileWithoutAMessageIsNotAnswered() throws UnreadableMessageException {
    assertThat(
            read(
                SLACK,
                """
                {"type": "event_callback", "event_id": "Ev3", "team_id": "T1",
                 "event": {"type": "file_shared", "file_id": "F1", "user_id": "U1",
                   "channel_id": "D1", "file": {"id": "F1"}}}
                """))
        .isInstanceOf(Answered.class);
  }

  @Test
  void aFileOfAnotherOrganisationMayBeNamedAlone() throws UnreadableMessageException {
    ChatOrder order =
        order(
            SLACK,
            """
            {"type": "event_callback", "event_id": "Ev3", "team_id": "T1",
             "event": {"type": "app_mention", "user": "U1", "channel": "C1", "ts": "1.2",
               "text": "", "files": [{"id": "F1", "file_access": "check_file_info"}]}}
            """);
    assertThat(order.attachments()).containsExactly(new ChatAttachment("F1", "", null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "app_mention     | \"bot_id\": \"B1\"",
        "app_mention     | \"subtype\": \"bot_message\"",
        "message         | \"channel_type\": \"im\", \"bot_id\": \"B1\"",
        "message         | \"channel_type\": \"im\", \"subtype\": \"message_changed\"",
        "message         | \"channel_type\": \"im\", \"subtype\": \"message_deleted\"",
        "message         | \"channel_type\": \"channel\"",
        "reaction_added  | \"x\": 1"
      })
  void programsAndOtherEventsAreNotAnswered(String type, String member)
      throws UnreadableMessageException {
    assertThat(
            read(
                SLACK,
                """
                {"type": "event_callback", "event_id": "Ev4", "team_id": "T1",
                 "event": {"type": "%s", "user": "U1", "channel": "C1", "ts": "1.2", "text": "x", %s}}
                """
                    .formatted(type, member)))
        .isInstanceOf(Answered.class);
  }

  @Test
  void aShortcutIsForWhoeverChoseIt() throws UnreadableMessageException {
    ChatOrder order = ((Ordered) post(Map.of("payload", SHORTCUT))).order();
    assertThat(order.quoted()).isEqualTo("Profit rose 12% https://example.org & more");
    assertThat(order.words()).isEmpty();
    assertThat(order.command()).isEqualTo("check");
    assertThat(order.replyTo().parts())
        .isEqualTo(
            Map.of(
                "onlyFor",
                "U1",
                "channel",
                "C1",
                "response",
                "https://hooks.slack.com/app/T1/2/abc",
                "until",
                "1772602507"));
  }

  @Test
  void aMessageOfAnAppIsReadFromWhatIsAttached() throws UnreadableMessageException {
    String text = "\"text\": \"Profit rose <https://example.org|12%> &amp; more\"";
    String attached =
        "\"text\": \"\", \"attachments\": [{\"title\": \"News\", \"text\": \"Up 3%\"},"
            + "{\"fallback\": \"and more\"}]";
    String payload = SHORTCUT.replace(text, attached);
    assertThat(((Ordered) post(Map.of("payload", payload))).order().quoted())
        .isEqualTo("News\nUp 3%\n\nand more");
  }

  @Test
  void evidenceIsSaidToWhoeverWantsIt() throws UnreadableMessageException {
    Said said = (Said) post(Map.of("payload", CLICK));
    assertThat(said.reply()).isEqualTo(ChatNotice.of("Profit was $4 million."));
    assertThat(said.to().part("onlyFor")).isEqualTo("U1");
    assertThat(said.to().part("thread")).isEqualTo("1.1");
    assertThat(said.answer().body()).isEmpty();
  }

  @Test
  void anotherButtonIsNone() throws UnreadableMessageException {
    assertThat(post(Map.of("payload", CLICK.replace("\"evidence\"", "\"more\""))))
        .isInstanceOf(Answered.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{", "{}", "null", "{\"type\": 5}", "{\"type\": \"\"}"})
  void whatIsNoEventIsRefused(String body) {
    assertThatExceptionOfType(UnreadableMessageException.class)
        .isThrownBy(() -> SLACK.read(JSON, bytes(body), PROVEN));
  }

  @ParameterizedTest
  @ValueSource(strings = {MENTION, WITH_FILE})
  void aBrokenEventIsReadOrRefused(String event) {
    assertThat(survive(event, body -> SLACK.read(JSON, body, PROVEN))).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {SHORTCUT, CLICK})
  void aBrokenPayloadIsReadOrRefused(String payload) {
    int read =
        survive(
            payload,
            body -> {
              String json = new String(body, UTF_8);
              SLACK.read(FORM, form(Map.of("payload", json)), PROVEN);
            });
    assertThat(read).isPositive();
  }
}
