package io.checksummary.entry.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.api.json.JsonCodec;
import io.checksummary.entry.chat.layout.NastyReports;
import io.checksummary.entry.chat.layout.ReadBack;
import io.checksummary.report.chat.ChatNotice;
import io.checksummary.report.chat.ChatReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SlackBlocksTest {

  private static final Set<String> WITHOUT_MARKUP = Set.of("plain_text", "text");

  @Test
  void anyReportIsWholeWithinTheLimitsAndWithoutMarkup() {
    NastyReports.stream(20_000).forEach(SlackBlocksTest::assertSound);
  }

  private static void assertSound(ChatReport report) {
    List<String> runs = new ArrayList<>();
    for (ObjectNode message : SlackBlocks.of(report)) {
      assertThat(JsonCodec.bytes(message.required("blocks"))).hasSizeLessThanOrEqualTo(12_002);
      assertThat(message.required("blocks").size()).isBetween(1, 50);
      String fallback = message.required("text").textValue();
      assertThat(fallback).hasSizeBetween(1, 12_000).doesNotContain("<", ">", "@channel", "://");
      message.required("blocks").forEach(block -> addRuns(block, runs));
      ReadBack.assertNoHalves(message.toString());
    }
    ReadBack.assertWhole(report, runs);
  }

  private static void addRuns(JsonNode block, List<String> runs) {
    switch (block.required("type").textValue()) {
      case "header" -> runs.add(plain(block.required("text"), 150));
      case "section" -> {
        runs.add(plain(block.required("text"), 3000));
        assertButton(block.path("accessory"));
      }
      case "context" -> runs.add(plain(block.required("elements").get(0), 3000));
      case "rich_text" ->
          block
              .required("elements")
              .get(0)
              .required("elements")
              .forEach(element -> runs.add(text(element)));
      default -> throw new AssertionError(block);
    }
  }

  private static String plain(JsonNode text, int longest) {
    assertThat(text.required("text").textValue()).hasSizeBetween(1, longest).isNotBlank();
    assertThat(text.required("emoji").booleanValue()).isFalse();
    return text(text);
  }

  private static String text(JsonNode element) {
    assertThat(WITHOUT_MARKUP).contains(element.required("type").textValue());
    return element.required("text").textValue();
  }

  private static void assertButton(JsonNode button) {
    if (!button.isMissingNode()) {
      assertThat(button.required("action_id").textValue()).isEqualTo("evidence");
      assertThat(button.required("value").textValue()).hasSizeBetween(1, 2000).isNotBlank();
      assertThat(button.required("accessibility_label").textValue()).hasSizeBetween(1, 75);
    }
  }

  @Test
  void aNoticeIsOneMessage() {
    assertThat(SlackBlocks.of(ChatNotice.of("Hello <!here>.", "Bye.")))
        .singleElement()
        .satisfies(message -> {
          assertThat(message.required("text").textValue()).isEqualTo("Hello &lt;!here&gt;.\nBye.");
          assertThat(message.required("blocks").size()).isEqualTo(2);
        });
  }
}
