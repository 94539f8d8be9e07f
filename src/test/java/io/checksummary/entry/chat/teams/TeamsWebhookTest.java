package io.checksummary.entry.chat.teams;

import static io.checksummary.entry.chat.wire.ChatSamples.JSON;
import static io.checksummary.entry.chat.wire.ChatSamples.PROVEN;
import static io.checksummary.entry.chat.wire.ChatSamples.bytes;
import static io.checksummary.entry.chat.wire.ChatSamples.later;
import static io.checksummary.entry.chat.wire.ChatSamples.read;
import static io.checksummary.entry.chat.wire.ChatSamples.survive;
import static io.checksummary.entry.chat.wire.ChatSamples.tree;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.checksummary.entry.chat.message.ChatAttachment;
import io.checksummary.entry.chat.message.ChatEvent.Answered;
import io.checksummary.entry.chat.message.ChatEvent.Ordered;
import io.checksummary.entry.chat.message.ReplyAddress;
import io.checksummary.entry.chat.message.UndeliveredException;
import io.checksummary.entry.chat.message.UnreadableMessageException;
import io.checksummary.entry.chat.wire.ChatSamples;
import io.checksummary.entry.chat.wire.PlatformDouble;
import io.checksummary.entry.chat.wire.PlatformDouble.Sent;
import io.checksummary.report.chat.ChatNotice;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeamsWebhookTest {

  private static final ReplyAddress NOWHERE = new ReplyAddress(Map.of());

  private static final String MESSAGE =
      """
      {"type": "message", "id": "1", "serviceUrl": "https://smba.trafficmanager.net/emea/",
       "from": {"id": "29:1"}, "recipient": null,
       "conversation": {"id": "19:c@thread.tacv2;messageid=7", "conversationType": "channel"},
       "text": "<at>Checksummary</at>&nbsp;shorter\\n", "attachments": [], "entities": []}
      """;

  @SuppressWarnings("NullAway.Init")
  private PlatformDouble flow;

  @BeforeEach
  void start() throws IOException {
    flow = new PlatformDouble();
  }

  @AfterEach
  void stop() {
    flow.close();
  }

  private TeamsWebhookPlatform webhook(@Nullable URI workflow) {
    return new TeamsWebhookPlatform(
        Set.of("MDEyMzQ1Njc4OWFiY2RlZg=="), workflow, "working", ChatSamples::plain, flow);
  }

  @Test
  void itWaitsForItsAnswer() throws UnreadableMessageException {
    Ordered event = (Ordered) read(webhook(null), MESSAGE);
    assertThat(event.patience()).isEqualTo(Duration.ofSeconds(4));
    assertThat(event.order().words()).isEqualTo("shorter");
    assertThat(event.order().workspace()).isEqualTo("19:c@thread.tacv2;messageid=7");
    assertThat(tree(new String(event.answer().body(), UTF_8)))
        .isEqualTo(tree("{\"type\": \"message\", \"text\": \"working\"}"));
  }

  @Test
  void oneCardIsAnAnswerInPlace() {
    TeamsWebhookPlatform webhook = webhook(null);
    assertThat(
            webhook
                .inPlace(ChatNotice.of("one"))
                .map(answer -> tree(new String(answer.body(), UTF_8))))
        .contains(tree("{\"text\": \"one\"}"));
    assertThat(webhook.inPlace(ChatNotice.of("one", "two"))).isEmpty();
  }

  @Test
  void laterAnswersGoToTheWorkflow() throws UndeliveredException {
    flow.at("/workflows/1", 202, "");
    webhook(URI.create(flow.address("/workflows/1?sig=secret")))
        .say(ChatNotice.of("one", "two"), NOWHERE, later());
    assertThat(flow.sent())
        .extracting(Sent::path)
        .containsExactly("/workflows/1?sig=secret", "/workflows/1?sig=secret");
    assertThat(flow.sent().getLast().json()).isEqualTo(tree("{\"text\": \"two\"}"));
  }

  @Test
  void theWorkflowsAddressIsInNoMessage() {
    flow.at("/workflows/1", 401, "");
    TeamsWebhookPlatform webhook = webhook(URI.create(flow.address("/workflows/1?sig=secret")));
    assertThatExceptionOfType(UndeliveredException.class)
        .isThrownBy(() -> webhook.say(ChatNotice.of("one"), NOWHERE, later()))
        .withMessage("127.0.0.1: status 401");
  }

  @Test
  void withoutAWorkflowThereIsNoLater() {
    assertThatExceptionOfType(UndeliveredException.class)
        .isThrownBy(() -> webhook(null).say(ChatNotice.of("one"), NOWHERE, later()));
    ChatAttachment file = new ChatAttachment(flow.address("/file"), "x", null);
    assertThatExceptionOfType(UndeliveredException.class)
        .isThrownBy(() -> webhook(null).fetch(file, NOWHERE, later()));
    assertThat(flow.sent()).isEmpty();
  }

  @Test
  void botsAreNotAnswered() throws UnreadableMessageException {
    assertThat(read(webhook(null), MESSAGE.replace("29:1", "28:1"))).isInstanceOf(Answered.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "[]", "{\"type\": \"typing\"}", "{\"type\": \"message\"}"})
  void whatIsNoMessageIsRefused(String body) {
    assertThatExceptionOfType(UnreadableMessageException.class)
        .isThrownBy(() -> webhook(null).read(JSON, bytes(body), PROVEN));
  }

  @Test
  void aBrokenMessageIsReadOrRefused() {
    TeamsWebhookPlatform webhook = webhook(null);
    assertThat(survive(MESSAGE, body -> webhook.read(JSON, body, PROVEN))).isPositive();
  }
}
