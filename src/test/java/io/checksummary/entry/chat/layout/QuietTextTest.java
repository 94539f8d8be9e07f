package io.checksummary.entry.chat.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuietTextTest {

  @ParameterizedTest
  @CsvSource({
    "www.example.org, www.|example.|org",
    "https://192.0.2.7, https:|//192.0.2.|7",
    "tg://x, tg:|//x",
    "a@example.org, a@|example.|org",
    "@all, @|all",
    "#sale, '#|sale'",
    "~town, ~|town",
    "/delete, /|delete",
    ":smile:, :|smile:",
    "$USD, $|USD"
  })
  void whatWouldBeLiveIsParted(String text, String parted) {
    assertThat(QuietText.of(text)).isEqualTo(parted.replace('|', QuietText.JOINER));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"14:30", "1.5", "km/h", "$412 million", "The end. Then: no", "14.03.2024", "1/3"})
  void numbersAndSentencesStayAsTheyAre(String text) {
    assertThat(QuietText.of(text)).isEqualTo(text);
  }

  @Test
  void runsAreSeenTogether() {
    List<ChatRun> runs = List.of(ChatRun.plain("see a."), ChatRun.plain("b"));

    assertThat(QuietText.of(runs))
        .containsExactly(ChatRun.plain("see a." + QuietText.JOINER), ChatRun.plain("b"));
  }
}
