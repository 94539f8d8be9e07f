package io.checksummary.entry.chat.discord;

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

class DiscordEmbedsTest {

  private static final MarkdownReader MARKDOWN = new MarkdownReader("\\*_~`|<>[]()#@:", "**");
  private static final Pattern SPOILER = Pattern.compile("\\|\\|(.*?)\\|\\|");
  private static final Pattern OURS = Pattern.compile("^(?:## |### |-# )");

  @Test
  void anyReportIsWholeWithinTheLimitsAndWithoutMarkup() {
    NastyReports.stream(20_000).forEach(DiscordEmbedsTest::assertSound);
  }

  private static void assertSound(ChatReport report) {
    List<String> lines = new ArrayList<>();
    for (ObjectNode message : DiscordEmbeds.of(report)) {
      assertThat(message.required("embeds").size()).isOne();
      assertThat(message.at("/allowed_mentions/parse").size()).isZero();
      assertThat(message.has("content") || message.has("flags")).isFalse();
      String description = message.at("/embeds/0/description").textValue();
      assertThat(description).hasSizeBetween(1, 4096);
      description.lines().forEach(line -> lines.add(read(line)));
      ReadBack.assertNoHalves(message.toString());
    }
    ReadBack.assertWhole(report, lines);
  }

  private static String read(String line) {
    if (line.startsWith("||")) {
      var spoiler = SPOILER.matcher(line);
      assertThat(spoiler.matches()).as(line).isTrue();
      return MARKDOWN.read(spoiler.group(1));
    }
    return MARKDOWN.read(OURS.matcher(line).replaceFirst(""));
  }

  @Test
  void aNoticeIsOneMessage() {
    assertThat(DiscordEmbeds.of(ChatNotice.of("Hello @everyone.", "1. Bye")))
        .singleElement()
        .satisfies(message ->
            assertThat(message.at("/embeds/0/description").textValue())
                .isEqualTo("Hello \\@everyone.\n1\\. Bye"));
  }
}
