package io.checksummary.entry.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlackTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "<@U1> shorter                       ¦ shorter",
        "please <@U1> ask <@U2>              ¦ please   ask @U2",
        "<@U1|sum> ask <@U2|ann>             ¦ ask @ann",
        "see <#C1|news> and <#C2>            ¦ see #news and #C2",
        "<!here> look <!subteam^S1|@desk>    ¦ here look @desk",
        "<https://example.org>               ¦ https://example.org",
        "<https://example.org|example.org>   ¦ https://example.org",
        "<https://example.org/1|the page>    ¦ the page https://example.org/1",
        "<mailto:a@example.org|a@example.org>¦ mailto:a@example.org",
        "a &lt;b&gt; &amp;amp; c             ¦ a <b> &amp; c",
        "5 < 6 > 4                           ¦ 5 < 6 > 4",
        "<> <|> <@> <                        ¦ <> <|> @ <"
      })
  void markupBecomesText(String markup, String plain) {
    assertThat(SlackText.plain(markup, "U1")).isEqualTo(plain);
  }

  @Test
  void whoIsNotKnownIsTheFirstWhoIsSpokenTo() {
    assertThat(SlackText.plain("<@U7> ask <@U8>", null)).isEqualTo("ask @U8");
  }

  @Test
  void wordsOfMarkupDoNotBecomeMarkup() {
    assertThat(SlackText.plain("&lt;@U1&gt; $1 \\ <https://example.org|$0\\>", "U1"))
        .isEqualTo("<@U1> $1 \\ $0\\ https://example.org");
  }

  @Test
  void aHundredThousandSignsAreReadInOneGo() {
    assertThat(SlackText.plain("<".repeat(100_000), null)).hasSize(100_000);
    assertThat(SlackText.plain("<a|".repeat(100_000), null)).hasSize(300_000);
  }
}
