package io.checksummary.entry.chat.slack;

import static io.checksummary.entry.chat.wire.ChatSamples.CLOCK;
import static io.checksummary.entry.chat.wire.ChatSamples.later;
import static io.checksummary.entry.chat.wire.ChatSamples.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.checksummary.entry.chat.message.ChatAttachment;
import io.checksummary.entry.chat.message.ChatDocument;
import io.checksummary.entry.chat.message.ReplyAddress;
import io.checksummary.entry.chat.message.UndeliveredException;
import io.checksummary.entry.chat.wire.ChatSamples;
import io.checksummary.entry.chat.wire.PlatformDouble;
import io.checksummary.entry.chat.wire.PlatformDouble.Sent;
import io.checksummary.report.chat.ChatNotice;
import io.checksummary.report.chat.ChatReply;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlackSenderTest {

  private static final String TOKEN = "xoxb-secret-1";
  private static final String OK = "{\"ok\": true}";
  private static final ChatReply ONE = ChatNotice.of("one");

  @SuppressWarnings("NullAway.Init")
  private PlatformDouble slack;

  @BeforeEach
  void start() throws IOException {
    slack = new PlatformDouble();
  }

  @AfterEach
  void stop() {
    slack.close();
  }

  private SlackPlatform app(@Nullable String token, SlackAddresses addresses) {
    return new SlackPlatform(
        Set.of("0123456789abcdef"), token, addresses, "working", ChatSamples::plain, slack, CLOCK);
  }

  private SlackPlatform app() {
    return app(TOKEN, SlackAddresses.at(slack.origin()));
  }

  private void say(ChatReply reply, String... parts) throws UndeliveredException {
    app().say(reply, to(parts), later());
  }

  private static ReplyAddress to(String... parts) {
    Map<String, String> map = new HashMap<>();
    for (int i = 0; i < parts.length; i += 2) {
      map.put(parts[i], parts[i + 1]);
    }
    return new ReplyAddress(map);
  }

  @Test
  void aMentionIsAnsweredInItsThread() throws UndeliveredException {
    slack.at("/api/chat.postMessage", 200, OK);
    say(ONE, "channel", "C1", "thread", "1.2");

    Sent sent = slack.onlySent();
    assertThat(sent.method()).isEqualTo("POST");
    assertThat(sent.header("authorization")).isEqualTo("Bearer " + TOKEN);
    assertThat(sent.header("content-type")).startsWith("application/json");
    assertThat(sent.json())
        .isEqualTo(
            tree(
                """
                {"text": "one", "channel": "C1", "thread_ts": "1.2",
                 "unfurl_links": false, "unfurl_media": false}
                """));
  }

  @Test
  void anAddressTakesFiveAnswersAndNoToken() throws UndeliveredException {
    slack.at("/response", 200, "ok").at("/api/chat.postMessage", 200, OK);
    say(
        ChatNotice.of("1", "2", "3", "4", "5", "6"),
        "response",
        slack.address("/response"),
        "channel",
        "C1");

    assertThat(slack.sent()).extracting(Sent::path).hasSize(6).endsWith("/api/chat.postMessage");
    assertThat(slack.sent().getFirst().headers()).doesNotContainKey("authorization");
    assertThat(slack.sent().getFirst().json())
        .isEqualTo(
            tree(
                """
                {"text": "1", "response_type": "ephemeral", "replace_original": false}
                """));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1772600767", "1"})
  void anAddressThatIsClosedIsNotTried(String until) throws UndeliveredException {
    slack.at("/api/chat.postMessage", 200, OK);
    say(ONE, "response", slack.address("/response"), "until", until, "channel", "C1");
    assertThat(slack.onlySent().path()).isEqualTo("/api/chat.postMessage");
  }

  @Test
  void whatAnAddressDoesNotTakeIsSaidInTheChannelToTheSamePersonAlone()
      throws UndeliveredException {
    slack.at("/response", 404, "{\"ok\": false}").at("/api/chat.postEphemeral", 200, OK);
    say(ONE, "response", slack.address("/response"), "channel", "C1", "onlyFor", "U1");
    assertThat(slack.sent().getLast().json())
        .isEqualTo(tree("{\"text\": \"one\", \"channel\": \"C1\", \"user\": \"U1\"}"));
  }

  @Test
  void withoutATokenTheAddressIsAllThereIs() {
    slack.at("/response", 404, "");
    SlackPlatform app = app(null, SlackAddresses.at(slack.origin()));
    assertThatExceptionOfType(UndeliveredException.class)
        .isThrownBy(() -> app.say(ONE, to("response", slack.address("/response")), later()))
        .withMessage("127.0.0.1: status 404");
    assertThatExceptionOfType(UndeliveredException.class)
        .isThrownBy(() -> app.say(ONE, to("channel", "C1"), later()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/response",
        "http://127.0.0.1:1/response",
        "https://hooks.slack.com.example.org/"
      })
  void nothingGoesElsewhere(String address) throws UndeliveredException {
    slack.at("/api/chat.postMessage", 200, OK);
    say(ONE, "response", address, "channel", "C1");
    assertThat(slack.onlySent().path()).isEqualTo("/api/chat.postMessage");
    assertThat(slack.refused()).isEmpty();
  }

  @Test
  void slacksOwnPlacesAreApart() {
    SlackPlatform app = app(TOKEN, SlackAddresses.SLACK);
    ChatAttachment file = new ChatAttachment("https://slack.com/api/auth.test", "x", null);
    assertThatExceptionOfType(UndeliveredException.class)
        .isThrownBy(() -> app.fetch(file, to(), later()));
    assertThat(SlackAddresses.SLACK.answers().include(SlackAddresses.SLACK.api())).isFalse();
    assertThat(SlackAddresses.SLACK.files().include(SlackAddresses.SLACK.api())).isFalse();
    assertThat(SlackAddresses.SLACK.apiHosts().include(SlackAddresses.SLACK.api())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"ok\": false, \"error\": \"channel_not_found\"}",
        "{\"ok\": false, \"error\": \"Said: secret words\"}",
        "{}",
        "no JSON"
      })
  void whatWentWrongIsNamed(String answer) {
    slack.at("/api/chat.postMessage", 200, answer);
    assertThatExceptionOfType(UndeliveredException.class)
        .isThrownBy(() -> say(ONE, "channel", "C1"))
        .satisfies(e ->
            assertThat(e.getMessage())
                .doesNotContain("secret")
                .containsAnyOf("channel_not_found", "an error without a name", "no JSON"));
  }

  @Test
  void aFileIsFetchedByTheToken() throws UndeliveredException {
    slack.at("/files/report.pdf", 200, "application/pdf", "%PDF-");
    ChatDocument document =
        app()
            .fetch(
                new ChatAttachment(slack.address("/files/report.pdf"), "report.pdf", null),
                to(),
                later());
    assertThat(document.mediaType()).isEqualTo("application/pdf");
    assertThat(document.content()).asString().isEqualTo("%PDF-");
    assertThat(slack.onlySent().header("authorization")).isEqualTo("Bearer " + TOKEN);
  }

  @Test
  void aFileThatIsNamedAloneIsAskedFor() throws UndeliveredException {
    slack
        .at(
            "/api/files.info",
            200,
            """
            {"ok": true, "file": {"name": "a.md", "mimetype": "text/markdown",
             "url_private_download": "%s"}}
            """
                .formatted(slack.address("/files/a.md")))
        .at("/files/a.md", 200, "text/plain; charset=utf-8", "# News");
    ChatDocument document = app().fetch(new ChatAttachment("F1", "", null), to(), later());
    assertThat(document.mediaType()).isEqualTo("text/markdown");
    assertThat(slack.sent().getFirst().body()).isEqualTo("file=F1");
  }

  @Test
  void aPageToLogInAtIsNoFile() {
    slack.at("/files/report.pdf", 200, "text/html; charset=utf-8", "<html>Log in");
    ChatAttachment file =
        new ChatAttachment(slack.address("/files/report.pdf"), "report.pdf", "application/pdf");
    assertThatExceptionOfType(UndeliveredException.class)
        .isThrownBy(() -> app().fetch(file, to(), later()))
        .withMessageContaining("files:read");
  }

  @Test
  void aFileElsewhereIsNotFetched() {
    for (String address :
        List.of("https://example.org/report.pdf", "file:///etc/passwd", "https:///", "x:y")) {
      ChatAttachment file = new ChatAttachment(address, "report.pdf", null);
      assertThatExceptionOfType(UndeliveredException.class)
          .isThrownBy(() -> app().fetch(file, to(), later()));
    }
    assertThat(slack.sent()).isEmpty();
  }

  @Test
  void afterTheDeadlineNothingIsSent() {
    assertThatExceptionOfType(UndeliveredException.class)
        .isThrownBy(() -> app().say(ONE, to("channel", "C1"), Instant.now().minusSeconds(1)));
    assertThat(slack.sent()).isEmpty();
  }
}
