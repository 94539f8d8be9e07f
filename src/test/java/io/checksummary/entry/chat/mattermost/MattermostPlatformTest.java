package io.checksummary.entry.chat.mattermost;

import static io.checksummary.entry.chat.wire.ChatSamples.CLOCK;
import static io.checksummary.entry.chat.wire.ChatSamples.later;
import static io.checksummary.entry.chat.wire.ChatSamples.tree;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.entry.chat.message.ChatAttachment;
import io.checksummary.entry.chat.message.ChatEvent;
import io.checksummary.entry.chat.message.ChatEvent.Answered;
import io.checksummary.entry.chat.message.ChatEvent.Ordered;
import io.checksummary.entry.chat.message.ReplyAddress;
import io.checksummary.entry.chat.message.UndeliveredException;
import io.checksummary.entry.chat.message.UnreadableMessageException;
import io.checksummary.entry.chat.wire.ChatSamples;
import io.checksummary.entry.chat.wire.PlatformDouble;
import io.checksummary.entry.chat.wire.PlatformDouble.Sent;
import io.checksummary.report.chat.ChatNotice;
import io.checksummary.report.chat.ChatReply;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MattermostPlatformTest {

  private static final String FILE = "abcdefghijklmnopqrstuvwxyz";
  private static final String BOT = "bot-secret";
  private static final ChatReply ONE = ChatNotice.of("one");

  @SuppressWarnings("NullAway.Init")
  private PlatformDouble server;

  @BeforeEach
  void start() throws IOException {
    server = new PlatformDouble();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private MattermostPlatform platform(
      @Nullable String bot, Function<ChatReply, List<ObjectNode>> form) {
    return new MattermostPlatform(
        Set.of("0123456789abcdef"), server.origin(), bot, "working", form, server, CLOCK);
  }

  private MattermostPlatform platform(@Nullable String bot) {
    return platform(bot, ChatSamples::plain);
  }

  private static ReplyAddress to(String... parts) {
    return parts.length == 2
        ? new ReplyAddress(Map.of(parts[0], parts[1]))
        : new ReplyAddress(Map.of(parts[0], parts[1], parts[2], parts[3]));
  }

  @Test
  void anAddressIsAnsweredAtWithoutAToken() throws UndeliveredException {
    server.at("/hooks/commands/abc", 200, "ok");
    platform(BOT).say(ONE, to("response", server.address("/hooks/commands/abc")), later());
    assertThat(server.onlySent().headers()).doesNotContainKey("authorization");
    assertThat(server.onlySent().json())
        .isEqualTo(tree("{\"text\": \"one\", \"response_type\": \"ephemeral\"}"));
  }

  @Test
  void whatTheAddressDoesNotTakeIsPostedByTheBot() throws UndeliveredException {
    server.at("/hooks", 404, "").at("/api/v4/posts", 201, "{}");
    platform(BOT).say(ONE, to("response", server.address("/hooks/x"), "channel", "c1"), later());
    assertThat(server.sent()).extracting(Sent::path).containsExactly("/hooks/x", "/api/v4/posts");
    assertThat(server.sent().getLast().header("authorization")).isEqualTo("Bearer " + BOT);
  }

  @Test
  void sixPartsAreMoreThanAnAddressTakes() throws UndeliveredException {
    server.at("/hooks", 200, "").at("/api/v4/posts", 201, "{}");
    ChatReply six = ChatNotice.of("1", "2", "3", "4", "5", "6");
    platform(BOT).say(six, to("response", server.address("/hooks/x"), "channel", "c1"), later());
    assertThat(server.sent()).extracting(Sent::path).hasSize(6).endsWith("/api/v4/posts");
  }

  @Test
  void aPostHasItsPartsElsewhere() throws UndeliveredException {
    server.at("/api/v4/posts", 201, "{}");
    ObjectNode message =
        tree(
            """
            {"text": "one", "attachments": [{"text": "two"}], "skip_slack_parsing": true}
            """);
    platform(BOT, reply -> List.of(message)).say(ONE, to("channel", "c1", "post", "p1"), later());
    assertThat(server.onlySent().json())
        .isEqualTo(
            tree(
                """
                {"message": "one", "props": {"attachments": [{"text": "two"}]},
                 "channel_id": "c1", "root_id": "p1"}
                """));
    assertThat(message.has("text")).isTrue();
  }

  @Test
  void withoutABotAPostIsAnsweredInPlaceAlone() {
    assertThatExceptionOfType(UndeliveredException.class)
        .isThrownBy(() -> platform(null).say(ONE, to("channel", "c1", "post", "p1"), later()));
    assertThat(server.sent()).isEmpty();
    assertThat(platform(null).inPlace(ONE).map(answer -> tree(new String(answer.body(), UTF_8))))
        .contains(tree("{\"text\": \"one\", \"response_type\": \"comment\"}"));
    assertThat(platform(null).inPlace(ChatNotice.of("one", "two"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org/hooks", "http://127.0.0.1:1/hooks", "x"})
  void nothingGoesElsewhere(String address) {
    assertThatExceptionOfType(UndeliveredException.class)
        .isThrownBy(
            () -> platform(null).say(ONE, to("response", address, "channel", "c1"), later()));
    assertThat(server.sent()).isEmpty();
    assertThat(server.refused()).isEmpty();
  }

  @Test
  void aFileIsReadByTheBot() throws UndeliveredException {
    server.at("/api/v4/files/" + FILE, 200, "application/pdf", "%PDF-");
    ChatAttachment file = new ChatAttachment(FILE, "", null);
    assertThat(platform(BOT).fetch(file, to("channel", "c1"), later()).mediaType())
        .isEqualTo("application/pdf");
    assertThat(server.onlySent().header("authorization")).isEqualTo("Bearer " + BOT);
  }

  /** One that has time to ask the server. */
  private MattermostPlatform patient() {
    return new MattermostPlatform(
        Set.of("0123456789abcdef"),
        server.origin(),
        BOT,
        "working",
        ChatSamples::plain,
        server,
        InstantSource.fixed(later()));
  }

  private ChatEvent postBy(String user, MattermostPlatform platform)
      throws UnreadableMessageException {
    return ChatSamples.read(
        platform,
        """
        {"team_id": "t1", "channel_id": "c1", "user_id": "%s", "post_id": "p1", "text": "x"}
        """
            .formatted(user));
  }

  @Test
  void whatTheBotPostsIsNotAnswered() throws UnreadableMessageException {
    server.at("/api/v4/users/me", 200, "{\"id\": \"bot1\"}");
    MattermostPlatform platform = patient();
    assertThat(postBy("bot1", platform)).isInstanceOf(Answered.class);
    assertThat(postBy("u1", platform)).isInstanceOf(Ordered.class);
    assertThat(server.onlySent().header("authorization")).isEqualTo("Bearer " + BOT);
  }

  @Test
  void whereNobodySaysWhoTheBotIsItIsAskedAgain() throws UnreadableMessageException {
    MattermostPlatform platform = patient();
    assertThat(postBy("bot1", platform)).isInstanceOf(Ordered.class);
    server.at("/api/v4/users/me", 200, "{\"id\": \"bot1\"}");
    assertThat(postBy("bot1", platform)).isInstanceOf(Answered.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../posts", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "", "https://example.org"})
  void whatIsNoIdIsNoFile(String id) {
    assertThatExceptionOfType(UndeliveredException.class)
        .isThrownBy(() ->
            platform(BOT).fetch(new ChatAttachment(id, "", null), to("channel", "c1"), later()));
    assertThat(server.sent()).isEmpty();
  }
}
