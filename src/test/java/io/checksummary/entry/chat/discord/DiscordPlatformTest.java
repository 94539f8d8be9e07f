package io.checksummary.entry.chat.discord;

import static io.checksummary.entry.chat.wire.ChatSamples.CLOCK;
import static io.checksummary.entry.chat.wire.ChatSamples.later;
import static io.checksummary.entry.chat.wire.ChatSamples.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.checksummary.entry.chat.message.ChatAttachment;
import io.checksummary.entry.chat.message.ChatDocument;
import io.checksummary.entry.chat.message.ReplyAddress;
import io.checksummary.entry.chat.message.UndeliveredException;
import io.checksummary.entry.chat.wire.ChatSamples;
import io.checksummary.entry.chat.wire.PlatformDouble;
import io.checksummary.entry.chat.wire.PlatformDouble.Sent;
import io.checksummary.report.chat.ChatNotice;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiscordPlatformTest {

  @SuppressWarnings("NullAway.Init")
  private PlatformDouble discord;

  @BeforeEach
  void start() throws IOException {
    discord = new PlatformDouble();
  }

  @AfterEach
  void stop() {
    discord.close();
  }

  private DiscordPlatform app(DiscordAddresses addresses) {
    return new DiscordPlatform(
        Set.of("03a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8"),
        addresses,
        ChatSamples::plain,
        discord,
        CLOCK);
  }

  private DiscordPlatform app() {
    return app(DiscordAddresses.at(discord.origin()));
  }

  private static ReplyAddress to(String token, Map<String, String> more) {
    Map<String, String> parts = new HashMap<>(more);
    parts.put("application", "22");
    parts.put("token", token);
    return new ReplyAddress(parts);
  }

  @Test
  void theFirstPartTakesThePlaceOfWhatWasSaidAtOnce() throws UndeliveredException {
    discord.at("/api/v10/webhooks/22/aW50.x", 200, "{}");
    app().say(ChatNotice.of("one", "two"), to("aW50.x", Map.of()), later());

    assertThat(discord.sent())
        .extracting(Sent::method, Sent::path, Sent::json)
        .containsExactly(
            tuple(
                "PATCH",
                "/api/v10/webhooks/22/aW50.x/messages/@original",
                tree("{\"text\": \"one\"}")),
            tuple("POST", "/api/v10/webhooks/22/aW50.x", tree("{\"text\": \"two\"}")));
  }

  @Test
  void whatOnePersonAskedForFollowsForThatPerson() throws UndeliveredException {
    discord.at("/", 200, "{}");
    app().say(ChatNotice.of("one", "two"), to("aW50", Map.of("alone", "true")), later());
    assertThat(discord.sent().getLast().json())
        .isEqualTo(tree("{\"text\": \"two\", \"flags\": 64}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "../../users/@me", "a/b", "a?wait=true", "a b", "a#b", "a%2Fb"})
  void aTokenThatIsNoneIsNotUsed(String token) {
    assertThatExceptionOfType(UndeliveredException.class)
        .isThrownBy(() -> app().say(ChatNotice.of("x"), to(token, Map.of()), later()));
    assertThat(discord.sent()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1772600768, true", "1772600767, false"})
  void anInteractionCloses(String until, boolean open) {
    discord.at("/", 200, "{}");
    try {
      app().say(ChatNotice.of("x"), to("aW50", Map.of("until", until)), later());
    } catch (UndeliveredException e) {
      assertThat(e).hasMessageContaining("no answers any more");
    }
    assertThat(discord.sent()).hasSize(open ? 1 : 0);
  }

  @Test
  void theTokenIsInNoMessage() {
    discord.at("/", 404, "{\"message\": \"Unknown Webhook aW50\"}");
    assertThatExceptionOfType(UndeliveredException.class)
        .isThrownBy(() -> app().say(ChatNotice.of("x"), to("aW50", Map.of()), later()))
        .withMessage("127.0.0.1: status 404");
  }

  @Test
  void anAttachmentIsFetchedFromDiscordAlone() throws UndeliveredException {
    discord.at("/a.md", 200, "text/markdown; charset=utf-8", "# News");
    ChatAttachment file = new ChatAttachment(discord.address("/a.md"), "a.md", null);
    ChatDocument document = app().fetch(file, to("aW50", Map.of()), later());
    assertThat(document.mediaType()).isEqualTo("text/markdown; charset=utf-8");

    DiscordPlatform real = app(DiscordAddresses.DISCORD);
    assertThatExceptionOfType(UndeliveredException.class)
        .isThrownBy(() -> real.fetch(file, to("aW50", Map.of()), later()))
        .withMessage("127.0.0.1: NOT_TRUSTED");
    assertThat(discord.sent()).hasSize(1);
  }
}
