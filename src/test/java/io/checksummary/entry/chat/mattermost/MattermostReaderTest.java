package io.checksummary.entry.chat.mattermost;

import static io.checksummary.entry.chat.wire.ChatSamples.CLOCK;
import static io.checksummary.entry.chat.wire.ChatSamples.FORM;
import static io.checksummary.entry.chat.wire.ChatSamples.JSON;
import static io.checksummary.entry.chat.wire.ChatSamples.PROVEN;
import static io.checksummary.entry.chat.wire.ChatSamples.bytes;
import static io.checksummary.entry.chat.wire.ChatSamples.form;
import static io.checksummary.entry.chat.wire.ChatSamples.read;
import static io.checksummary.entry.chat.wire.ChatSamples.survive;
import static io.checksummary.entry.chat.wire.ChatSamples.tree;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.checksummary.entry.chat.message.ChatAttachment;
import io.checksummary.entry.chat.message.ChatEvent.Ordered;
import io.checksummary.entry.chat.message.ChatOrder;
import io.checksummary.entry.chat.message.ReplyAddress;
import io.checksummary.entry.chat.message.UnreadableMessageException;
import io.checksummary.entry.chat.wire.ChatSamples;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MattermostReaderTest {

  private static final String FILE = "abcdefghijklmnopqrstuvwxyz";
  private static final String RESPONSE = "https://chat.example.org/hooks/commands/abc";

  private static final MattermostPlatform MATTERMOST =
      new MattermostPlatform(
          Set.of("0123456789abcdef"),
          URI.create("https://chat.example.org"),
          null,
          "working",
          ChatSamples::plain,
          hosts ->
              (request, deadline) -> {
                throw new AssertionError("reading sends nothing");
              },
          CLOCK);

  private static final String POST =
      """
      {"token": "x", "team_id": "t1", "team_domain": "desk", "channel_id": "c1", "user_id": "u1",
       "timestamp": 1772600767, "post_id": "p1", "text": "#sum this in 50 words",
       "trigger_word": "#sum", "file_ids": "abcdefghijklmnopqrstuvwxyz,../x,"}
      """;

  private static Map<String, String> command() {
    Map<String, String> fields = new HashMap<>();
    fields.put("trigger_id", "g1");
    fields.put("team_id", "t1");
    fields.put("channel_id", "c1");
    fields.put("user_id", "u1");
    fields.put("command", "/checksummary");
    fields.put("text", " https://example.org ");
    fields.put("response_url", RESPONSE);
    return fields;
  }

  private static Ordered post(Map<String, String> fields) throws UnreadableMessageException {
    return (Ordered) MATTERMOST.read(FORM, form(fields), PROVEN);
  }

  @Test
  void aCommandIsAnsweredAtItsAddress() throws UnreadableMessageException {
    Ordered event = post(command());
    assertThat(event.order())
        .isEqualTo(
            new ChatOrder(
                "mattermost",
                "g1",
                "t1",
                "u1",
                "checksummary",
                Map.of(),
                "https://example.org",
                null,
                List.of(),
                new ReplyAddress(
                    Map.of("channel", "c1", "response", RESPONSE, "until", "1772602507"))));
    assertThat(tree(new String(event.answer().body(), UTF_8)))
        .isEqualTo(tree("{\"response_type\": \"ephemeral\", \"text\": \"working\"}"));
    assertThat(event.patience()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://chat.example.org/hooks/commands/abc",
        "https://chat.example.org:8065/hooks",
        "https://chat.example.org.example.com/",
        "https://example.com/",
        "https://chat.example.org@example.com/",
        "nothing"
      })
  void anAddressElsewhereIsNone(String address) throws UnreadableMessageException {
    Map<String, String> fields = command();
    fields.put("response_url", address);
    assertThat(post(fields).order().replyTo().parts()).isEqualTo(Map.of("channel", "c1"));
  }

  @Test
  void aWebhookWaits() throws UnreadableMessageException {
    Ordered event = (Ordered) read(MATTERMOST, POST);
    assertThat(event.patience()).isEqualTo(Duration.ofSeconds(8));
    assertThat(event.answer().body()).isEmpty();
    assertThat(event.order().words()).isEqualTo("this in 50 words");
    assertThat(event.order().command()).isNull();
    assertThat(event.order().event()).isEqualTo("p1");
    assertThat(event.order().attachments()).containsExactly(new ChatAttachment(FILE, "", null));
    assertThat(event.order().replyTo().parts()).isEqualTo(Map.of("channel", "c1", "post", "p1"));
  }

  @Test
  void aWebhookMayBeAForm() throws UnreadableMessageException {
    Map<String, String> fields = new HashMap<>();
    tree(POST).properties().forEach(one -> fields.put(one.getKey(), one.getValue().asText()));
    assertThat(post(fields)).isEqualTo(read(MATTERMOST, POST));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "[]", "{", "{\"command\": \"/x\"}", "{\"post_id\": {}}"})
  void whatIsNeitherIsRefused(String body) {
    assertThatExceptionOfType(UnreadableMessageException.class)
        .isThrownBy(() -> MATTERMOST.read(JSON, bytes(body), PROVEN));
  }

  @Test
  void aBrokenPostIsReadOrRefused() {
    assertThat(survive(POST, body -> MATTERMOST.read(JSON, body, PROVEN))).isPositive();
  }
}
