package io.checksummary.entry.chat.slack;

import static io.checksummary.entry.chat.wire.ChatSamples.CLOCK;
import static io.checksummary.entry.chat.wire.ChatSamples.FORM;
import static io.checksummary.entry.chat.wire.ChatSamples.JSON;
import static io.checksummary.entry.chat.wire.ChatSamples.PROVEN;
import static io.checksummary.entry.chat.wire.ChatSamples.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.api.json.JsonCodec;
import io.checksummary.entry.chat.message.ChatEvent.Answered;
import io.checksummary.entry.chat.message.ChatEvent.Ordered;
import io.checksummary.entry.chat.message.ChatEvent.Said;
import io.checksummary.entry.chat.message.ChatOrder;
import io.checksummary.entry.chat.wire.ChatSamples;
import io.checksummary.report.chat.ChatNotice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Messages in the shape that Slack publishes, with all members that it ever sends. They lie outside
 * the project, in the folder that {@code CHECKSUMMARY_SHARED} names as it does for {@code .ci/run}.
 * Their texts are blank: what tells them apart is filled in here.
 */
class PublishedSlackSamplesTest {

  private static final Path SAMPLES =
      Path.of(Objects.requireNonNullElse(System.getenv("CHECKSUMMARY_SHARED"), "../shared"))
          .resolve("samples/slack");

  private static final SlackPlatform SLACK =
      new SlackPlatform(
          Set.of("0123456789abcdef"),
          null,
          SlackAddresses.SLACK,
          "working",
          ChatSamples::plain,
          hosts ->
              (request, deadline) -> {
                throw new AssertionError("reading sends nothing");
              },
          CLOCK);

  private static ObjectNode sample(String name) throws IOException {
    Path file = SAMPLES.resolve(name + ".json");
    assumeTrue(Files.isRegularFile(file), "There is no file " + file + ".");
    return (ObjectNode) new ObjectMapper().readTree(file.toFile());
  }

  private static ObjectNode in(JsonNode owner, String member) {
    return (ObjectNode) owner.required(member);
  }

  private static ObjectNode first(JsonNode owner, String member) {
    return (ObjectNode) owner.required(member).required(0);
  }

  @Test
  void aSlashCommand() throws Exception {
    ObjectNode command = sample("SlashCommandPayload");
    Map<String, String> fields = new HashMap<>();
    command.properties().forEach(member -> fields.put(member.getKey(), member.getValue().asText()));
    fields.put("command", "/checksummary");
    fields.put("trigger_id", "13.6");
    fields.put("team_id", "T1");
    fields.put("user_id", "U1");
    fields.put("channel_id", "C1");

    ChatOrder order = ((Ordered) SLACK.read(FORM, form(fields), PROVEN)).order();
    assertThat(order.words()).isEmpty();
    assertThat(order.replyTo().parts()).isEqualTo(Map.of("channel", "C1"));
  }

  @Test
  void aMention() throws Exception {
    ObjectNode mention = sample("AppMentionPayload");
    mention.put("type", "event_callback").put("event_id", "Ev1").put("team_id", "T1");
    first(mention, "authorizations").put("user_id", "U0").put("is_bot", true);
    in(mention, "event").put("user", "U1").put("channel", "C1").put("ts", "1.2");
    in(mention, "event").put("text", "<@U0> sum up");

    ChatOrder order = ((Ordered) SLACK.read(JSON, JsonCodec.bytes(mention), PROVEN)).order();
    assertThat(order.words()).isEqualTo("sum up");
  }

  @Test
  void aSharedFileThatNobodyAskedAbout() throws Exception {
    ObjectNode shared = sample("FileSharedPayload");
    shared.put("event_id", "Ev1").put("team_id", "T1");
    in(shared, "event").put("file_id", "F1").put("user_id", "U1").put("channel_id", "C1");

    assertThat(SLACK.read(JSON, JsonCodec.bytes(shared), PROVEN)).isInstanceOf(Answered.class);
  }

  @Test
  void aShortcutOnAMessage() throws Exception {
    ObjectNode shortcut = sample("MessageShortcutPayload");
    shortcut.put("trigger_id", "13.7");
    in(shortcut, "team").put("id", "T1");
    in(shortcut, "user").put("id", "U1");
    in(shortcut, "message").put("text", "Up 3%");

    ChatOrder order = ((Ordered) SLACK.read(FORM, payload(shortcut), PROVEN)).order();
    assertThat(order.quoted()).isEqualTo("Up 3%");
  }

  @Test
  void aButton() throws Exception {
    ObjectNode click = sample("BlockActionPayload");
    in(click, "team").put("id", "T1");
    in(click, "user").put("id", "U1");
    first(click, "actions").put("action_id", "evidence").put("value", "Up 3%");

    Said said = (Said) SLACK.read(FORM, payload(click), PROVEN);
    assertThat(said.reply()).isEqualTo(ChatNotice.of("Up 3%"));
  }

  private static byte[] payload(ObjectNode message) {
    return form(Map.of("payload", JsonCodec.write(message)));
  }
}
