package io.checksummary.entry.chat.googlechat;

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
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GoogleChatCardTest {

  private static final Pattern LIVE =
      Pattern.compile("[<>]|&(?!amp;|lt;|gt;)|://\\S|[\\p{L}\\p{N}][.]\\p{L}|@\\w");

  @Test
  void anyReportIsWholeWithinTheLimitsAndWithoutMarkup() {
    NastyReports.stream(20_000).forEach(GoogleChatCardTest::assertSound);
  }

  private static void assertSound(ChatReport report) {
    List<String> texts = new ArrayList<>();
    for (ObjectNode message : GoogleChatCard.of(report)) {
      assertThat(JsonCodec.bytes(message)).hasSizeLessThanOrEqualTo(32_000);
      int widgets = 0;
      for (JsonNode section : message.at("/cardsV2/0/card/sections")) {
        widgets += section.required("widgets").size();
        addTexts(section, texts);
      }
      assertThat(widgets).isBetween(1, 100);
      ReadBack.assertNoHalves(message.toString());
    }
    ReadBack.assertWhole(report, texts);
  }

  private static void addTexts(JsonNode section, List<String> texts) {
    if (section.has("header")) {
      texts.add(read(section.required("header").textValue()));
    }
    JsonNode widgets = section.required("widgets");
    boolean folded = section.path("collapsible").booleanValue();
    assertThat(widgets.isEmpty()).isFalse();
    for (int i = 0; i < widgets.size(); i++) {
      String text = read(widgets.get(i).at("/textParagraph/text").textValue());
      if (!folded || i == 0) {
        texts.add(text);
      }
    }
    if (folded) {
      assertThat(widgets.size()).isEqualTo(2);
      assertThat(section.required("uncollapsibleWidgetsCount").intValue()).isOne();
    }
  }

  private static String read(String text) {
    String bare = text.replaceAll("</?b>", "");
    assertThat(bare).isNotBlank().doesNotContainPattern(LIVE);
    return bare.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  @Test
  void aNoticeIsOneMessage() {
    assertThat(GoogleChatCard.of(ChatNotice.of("Hello <users/all>.", "Bye.")))
        .singleElement()
        .satisfies(message ->
            assertThat(message.at("/cardsV2/0/card/sections").toString())
                .isEqualTo(
                    "[{\"widgets\":[{\"textParagraph\":{\"text\":\"Hello &lt;users/all&gt;.\"}},"
                        + "{\"textParagraph\":{\"text\":\"Bye.\"}}]}]"));
  }
}
