package io.checksummary.entry.chat.discord;

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
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiscordReaderTest {

  private static final DiscordPlatform DISCORD =
      new DiscordPlatform(
          Set.of("03a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8"),
          DiscordAddresses.DISCORD,
          ChatSamples::plain,
          hosts ->
              (request, deadline) -> {
                throw new AssertionError("reading sends nothing");
              },
          CLOCK);

  private static final String TYPED =
      """
      {"type": 2, "id": "11", "application_id": "22", "token": "aW50.x_-y", "guild_id": "33",
       "channel_id": "44", "member": {"user": {"id": "55"}},
       "data": {"type": 1, "name": "checksummary",
         "options": [{"name": "link", "type": 3, "value": "https://example.org"},
           {"name": "words", "type": 4, "value": 50},
           {"name": "file", "type": 11, "value": "66"}],
         "resolved": {"attachments": {"66": {"id": "66", "filename": "report.pdf",
           "content_type": "application/pdf",
           "url": "https://cdn.discordapp.com/attachments/44/66/report.pdf?ex=1"}}}}}
      """;

  private static final String CHOSEN =
      """
      {"type": 2, "id": "12", "application_id": "22", "token": "aW50", "channel_id": "44",
       "user": {"id": "55"},
       "data": {"type": 3, "name": "Check numbers", "target_id": "77",
         "resolved": {"messages": {"77": {"content": "Profit rose 12%",
           "attachments": [{"filename": "a.md", "url": "https://cdn.discordapp.com/a.md"},
             {"filename": "b.md"}]}}}}}
      """;

  @Test
  void aCommandHasOptions() throws UnreadableMessageException {
    Ordered event = (Ordered) read(DISCORD, TYPED);
    assertThat(event.order())
        .isEqualTo(
            new ChatOrder(
                "discord",
                "11",
                "33",
                "55",
                "checksummary",
                Map.of("words", "50"),
                "https://example.org",
                null,
                List.of(
                    new ChatAttachment(
                        "https://cdn.discordapp.com/attachments/44/66/report.pdf?ex=1",
                        "report.pdf",
                        "application/pdf")),
                new ReplyAddress(
                    Map.of("application", "22", "token", "aW50.x_-y", "until", "1772601607"))));
    assertThat(event.answer().json()).isEqualTo("{\"type\":5}");
  }

  @Test
  void aDividedCommandHasThemBelow() throws UnreadableMessageException {
    String divided =
        TYPED.replace(
            "\"options\": [{\"name\": \"link\"",
            "\"options\": [{\"name\": \"sum\", \"type\": 1, \"options\": [{\"name\": \"text\"");
    String closed = divided.replace("\"value\": \"66\"}]", "\"value\": \"66\"}]}]");
    ChatOrder order = order(DISCORD, closed);
    assertThat(order.words()).isEqualTo("https://example.org");
    assertThat(order.attachments()).hasSize(1);
  }

  @Test
  void aCommandOnAMessageIsForWhoeverChoseIt() throws UnreadableMessageException {
    Ordered event = (Ordered) read(DISCORD, CHOSEN);
    assertThat(event.answer().json()).isEqualTo("{\"type\":5,\"data\":{\"flags\":64}}");
    assertThat(event.order().quoted()).isEqualTo("Profit rose 12%");
    assertThat(event.order().command()).isEqualTo("Check numbers");
    assertThat(event.order().workspace()).isEqualTo("44");
    assertThat(event.order().user()).isEqualTo("55");
    assertThat(event.order().attachments())
        .containsExactly(new ChatAttachment("https://cdn.discordapp.com/a.md", "a.md", null));
    assertThat(event.order().replyTo().part("alone")).isEqualTo("true");
  }

  @Test
  void aMessageOfAProgramIsReadFromWhatIsEmbedded() throws UnreadableMessageException {
    String embedded =
        "\"content\": \"\", \"embeds\": [{\"title\": \"News\", \"description\": \"3%\"}]";
    assertThat(
            order(DISCORD, CHOSEN.replace("\"content\": \"Profit rose 12%\"", embedded)).quoted())
        .isEqualTo("News\n3%");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "1 | {\"type\":1}",
        "3 | {\"type\":6}",
        "4 | {\"type\":8,\"data\":{\"choices\":[]}}",
        "5 | {\"type\":6}"
      })
  void otherKindsAreAnsweredAtOnce(int type, String answer) throws UnreadableMessageException {
    Answered event = (Answered) read(DISCORD, "{\"type\": " + type + "}");
    assertThat(event.answer().json()).isEqualTo(answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "[1]",
        "{\"type\": 9}",
        "{\"type\": \"1\"}",
        "{\"type\": 2}",
        "{\"type\": 2, \"data\": {\"type\": 2}}"
      })
  void whatIsNoInteractionIsRefused(String body) {
    assertThatExceptionOfType(UnreadableMessageException.class)
        .isThrownBy(() -> DISCORD.read(JSON, bytes(body), PROVEN));
  }

  @ParameterizedTest
  @ValueSource(strings = {TYPED, CHOSEN})
  void aBrokenInteractionIsReadOrRefused(String interaction) {
    assertThat(survive(interaction, body -> DISCORD.read(JSON, body, PROVEN))).isPositive();
  }
}
