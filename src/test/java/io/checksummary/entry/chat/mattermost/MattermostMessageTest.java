package io.checksummary.entry.chat.mattermost;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.entry.chat.layout.MarkdownReader;
import io.checksummary.entry.chat.layout.NastyReports;
import io.checksummary.entry.chat.layout.ReadBack;
import io.checksummary.report.chat.ChatNotice;
import io.checksummary.report.chat.ChatReport;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MattermostMessageTest {

  private static final MarkdownReader MARKDOWN = new MarkdownReader("\\*_~`|>[]()#!", "");
  private static final Pattern OURS = Pattern.compile("^(?:#{4,5} |> )");

  /**
   * Addresses as Mattermost's Markdown finds them, mentions, hashtags, channels, emoji, and what
   * opens a tag.
   */
  private static final Pattern LIVE =
      Pattern.compile(
          "[A-Za-z][A-Za-z\\d.+-]*:(?:/{1,3}|[\\p{L}%])|www\\d{0,3}[.]|[\\p{L}\\d.-]+[.]\\p{L}{2,4}/"
              + "|@[\\w-]|#\\p{L}|~\\w|(?<!\\d):[a-zA-Z0-9_+-]+:|<[^\\s\\u2060]|<[^ >]*@");

  @Test
  void anyReportIsWholeWithinTheLimitsAndWithoutMarkup() {
    NastyReports.stream(20_000).forEach(MattermostMessageTest::assertSound);
  }

  private static void assertSound(ChatReport report) {
    List<String> lines = new ArrayList<>();
    for (ObjectNode message : MattermostMessage.of(report)) {
      String text = message.required("text").textValue();
      String attached = message.at("/attachments/0/text").asText();
      assertThat(text).isNotBlank();
      assertThat(text.length() + 2 * attached.length()).isLessThanOrEqualTo(16_383);
      assertThat(message.required("skip_slack_parsing").booleanValue()).isTrue();
      text.lines().forEach(line -> lines.add(read(line)));
      attached.lines().forEach(MattermostMessageTest::read);
      ReadBack.assertNoHalves(message.toString());
    }
    ReadBack.assertWhole(report, lines);
  }

  private static String read(String line) {
    String bare = OURS.matcher(line).replaceFirst("");
    assertThat(bare).doesNotContainPattern(LIVE);
    return MARKDOWN.read(bare);
  }

  @Test
  void aNoticeIsOneMessage() {
    assertThat(MattermostMessage.of(ChatNotice.of("Hello *all*.", "Bye.")))
        .singleElement()
        .satisfies(message ->
            assertThat(message.required("text").textValue()).isEqualTo("Hello \\*all\\*.\n\nBye."));
  }
}
