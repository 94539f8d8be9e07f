package io.checksummary.entry.chat.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.entry.chat.message.UnreadableMessageException;
import io.checksummary.entry.chat.wire.MessageObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TelegramTextTest {

  private static final String NAME = "checksummary_bot";

  private static TelegramText read(String text, String entities) throws UnreadableMessageException {
    String list = "{\"entities\": [" + entities.replace('\'', '"') + "]}";
    return TelegramText.of(text, MessageObject.parse(list).objects("entities"), NAME);
  }

  private static String entity(String type, int offset, int length) {
    return "{'type': '%s', 'offset': %d, 'length': %d}".formatted(type, offset, length);
  }

  @ParameterizedTest
  @CsvSource({
    "/check this, 0, 6, this, check, true, false",
    "/Check@Checksummary_Bot this, 0, 23, this, check, true, false",
    "/check@other_bot this, 0, 16, /check@other_bot this,, false, true",
    "/start, 0, 6, '', help, true, false",
    "say /check this, 4, 6, say /check this,, false, false"
  })
  void aCommandIsForTheBotThatItNames(
      String text,
      int offset,
      int length,
      String words,
      String command,
      boolean toBot,
      boolean toOther)
      throws UnreadableMessageException {
    assertThat(read(text, entity("bot_command", offset, length)))
        .isEqualTo(new TelegramText(words, command, toBot, toOther));
  }

  @Test
  void offsetsCountUtf16() throws UnreadableMessageException {
    String link = "{'type': 'text_link', 'offset': 5, 'length': 4, 'url': 'https://example.org/a'}";
    assertThat(read("🦊🦊 this 🦊", link).words()).isEqualTo("🦊🦊 this https://example.org/a 🦊");
  }

  @Test
  void theBotsOwnNameIsLeftOut() throws UnreadableMessageException {
    TelegramText said =
        read(
            "@Checksummary_Bot ask @ann",
            entity("mention", 0, 17) + "," + entity("mention", 22, 4));
    assertThat(said).isEqualTo(new TelegramText("ask @ann", null, true, false));
  }

  @ParameterizedTest
  @CsvSource({"-1, 3", "0, 0", "0, -1", "0, 99", "4, 2147483647", "2147483647, 1", "5, 1"})
  void anEntityOutsideTheTextIsNone(int offset, int length) throws UnreadableMessageException {
    assertThat(read("@bot!", entity("mention", offset, length)).words()).isEqualTo("@bot!");
  }

  @Test
  void entitiesThatOverlapCountOnce() throws UnreadableMessageException {
    String link = "{'type': 'text_link', 'offset': %d, 'length': 4, 'url': 'https://e.org/%d'}";
    assertThat(read("abcdefgh", link.formatted(2, 2) + "," + link.formatted(0, 1)).words())
        .isEqualTo("abcd https://e.org/1efgh");
  }

  @Test
  void aTextThatIsOnlyReadStaysWhole() throws UnreadableMessageException {
    MessageObject message =
        MessageObject.parse(
            """
            {"caption": "/check 5%", "caption_entities":
              [{"type": "bot_command", "offset": 0, "length": 6}]}
            """);
    assertThat(TelegramText.of(message, ""))
        .isEqualTo(new TelegramText("/check 5%", null, false, false));
  }
}
