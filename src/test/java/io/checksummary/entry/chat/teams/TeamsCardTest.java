package io.checksummary.entry.chat.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.entry.chat.layout.NastyReports;
import io.checksummary.entry.chat.layout.ReadBack;
import io.checksummary.report.chat.ChatNotice;
import io.checksummary.report.chat.ChatReport;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TeamsCardTest {

  /** Bytes of a message, by Microsoft's limits of Teams for webhooks. */
  private static final int LARGEST_MESSAGE = 28_000;

  private static final Set<String> OUR_WORDS = Set.of("Key figures", "Numbers that do not pass");

  @Test
  void anyReportIsWholeWithinTheLimitsAndWithoutMarkup() {
    NastyReports.stream(20_000).forEach(TeamsCardTest::assertSound);
  }

  private static void assertSound(ChatReport report) {
    List<String> runs = new ArrayList<>();
    for (ObjectNode message : TeamsCard.of(report)) {
      assertThat(TeamsCard.weight(message)).isLessThanOrEqualTo(LARGEST_MESSAGE);
      assertThat(message.required("attachments").size()).isOne();
      JsonNode card = message.required("attachments").get(0).required("content");
      assertThat(card.required("lang").textValue()).isEqualTo("en");
      assertThat(card.required("fallbackText").textValue()).isNotBlank().doesNotContain("{{");
      Set<String> ids = new HashSet<>();
      card.required("body").forEach(element -> addRuns(element, runs, ids));
      ReadBack.assertNoHalves(message.toString());
    }
    ReadBack.assertWhole(report, runs);
  }

  private static void addRuns(JsonNode element, List<String> runs, Set<String> ids) {
    switch (element.required("type").textValue()) {
      case "TextBlock" -> assertThat(OUR_WORDS).contains(element.required("text").textValue());
      case "RichTextBlock" -> element.required("inlines").forEach(run -> runs.add(text(run)));
      case "Container" -> {
        JsonNode items = element.required("items");
        addRuns(items.get(0), runs, ids);
        JsonNode action = items.get(1).required("actions").get(0);
        assertThat(action.required("type").textValue()).isEqualTo("Action.ToggleVisibility");
        String id = action.required("targetElements").get(0).textValue();
        assertThat(ids.add(id)).as(id).isTrue();
        assertThat(items.get(2).required("id").textValue()).isEqualTo(id);
        assertThat(items.get(2).required("isVisible").booleanValue()).isFalse();
        items.get(2).required("inlines").forEach(TeamsCardTest::text);
      }
      default -> throw new AssertionError(element);
    }
  }

  private static String text(JsonNode run) {
    assertThat(run.required("type").textValue()).isEqualTo("TextRun");
    assertThat(run.has("selectAction")).isFalse();
    String text = run.required("text").textValue();
    assertThat(text).isNotEmpty().doesNotContain("{{");
    return text;
  }

  @Test
  void aNoticeIsOneCard() {
    assertThat(TeamsCard.of(ChatNotice.of("Hello.", "Bye.")))
        .singleElement()
        .satisfies(message -> {
          assertThat(message.required("type").textValue()).isEqualTo("message");
          assertThat(message.at("/attachments/0/contentType").textValue())
              .isEqualTo("application/vnd.microsoft.card.adaptive");
          assertThat(message.at("/attachments/0/content/body").size()).isEqualTo(2);
          assertThat(message.at("/attachments/0/content/fallbackText").textValue())
              .isEqualTo("Hello. Bye.");
        });
  }
}
