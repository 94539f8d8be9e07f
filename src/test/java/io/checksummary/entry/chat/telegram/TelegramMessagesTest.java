package io.checksummary.entry.chat.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.entry.chat.layout.NastyReports;
import io.checksummary.entry.chat.layout.ReadBack;
import io.checksummary.report.chat.ChatNotice;
import io.checksummary.report.chat.ChatReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TelegramMessagesTest {

  /** What TDLib takes for a link, a mention, a hashtag, a cashtag or a command, and some more. */
  private static final Pattern LIVE =
      Pattern.compile(
          "://[^\\s\\u2060]|[\\p{L}\\p{N}][.]\\p{L}|\\d[.]\\d+[.]\\d+[.]\\d|@[\\w+]|#[\\p{L}\\p{N}_]"
              + "|[$][A-Z]|(?<![\\p{L}\\p{N}/])/\\w");

  private static final Set<String> LOOKS = Set.of("bold", "expandable_blockquote");

  @Test
  void anyReportIsWholeWithinTheLimitsAndWithoutMarkup() {
    NastyReports.stream(20_000).forEach(TelegramMessagesTest::assertSound);
  }

  private static void assertSound(ChatReport report) {
    List<String> lines = new ArrayList<>();
    for (ObjectNode message : TelegramMessages.of(report)) {
      String text = message.required("text").textValue();
      assertThat(text).hasSizeBetween(1, 4096).isEqualTo(text.strip());
      assertThat(text).doesNotContainPattern(LIVE);
      assertThat(message.at("/link_preview_options/is_disabled").booleanValue()).isTrue();
      assertThat(message.has("parse_mode")).isFalse();
      assertEntities(message.required("entities"), text);
      text.lines().forEach(lines::add);
      ReadBack.assertNoHalves(message.toString());
    }
    ReadBack.assertWhole(report, lines);
  }

  private static void assertEntities(JsonNode entities, String text) {
    assertThat(entities.size()).isLessThanOrEqualTo(100);
    int at = 0;
    for (JsonNode entity : entities) {
      int start = entity.required("offset").intValue();
      int end = start + entity.required("length").intValue();
      assertThat(LOOKS).contains(entity.required("type").textValue());
      assertThat(start).isGreaterThanOrEqualTo(at);
      assertThat(text.substring(start, end)).isEqualTo(text.substring(start, end).strip());
      assertThat(text.substring(start, end)).isNotEmpty().doesNotContain("\n");
      at = end;
    }
  }

  @Test
  void aNoticeIsOneMessage() {
    assertThat(TelegramMessages.of(ChatNotice.of("Hello.", "Bye.")))
        .singleElement()
        .satisfies(message ->
            assertThat(message.required("text").textValue()).isEqualTo("Hello.\n\nBye."));
  }
}
