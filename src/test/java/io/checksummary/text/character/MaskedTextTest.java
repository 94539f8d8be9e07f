package io.checksummary.text.character;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.text.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader of the page never sees is not read; what only looks like it is. */
class MaskedTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It sank ![Revenue was $5 billion](x.png) in May.",
        "It sank ![Revenue was $5 billion][x] in May.",
        "It sank ![]() in May.",
        "It sank \u202ERevenue was $5 billion.\u202C in May.",
        "It sank \u202Da \u202Ab\u202C c\u202C in May.",
        "It sank \u202Ea \u202Bb\u202C c\u202C in May.",
        "It sank \u202Ea \u202Eb\u202C c\u202C in May.",
        "It sank 1\u200F2\u200F3 in May."
      })
  void doesNotReadWhatIsNotShown(String received) {
    assertThat(SourceText.of(received).text()).isEqualTo("It sank in May.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          It sank!
          It sank [in the bay](x.png) in May.
          It sank ![in the bay in May.
          It sank! [5](x.png) in May.
          See [comment]: it sank.
          It sank\u202A in 1998\u202C in the bay.
          """)
  void readsWhatIsShown(String received) {
    assertThat(SourceText.of(received).text())
        .isEqualTo(received.replace("\u202A", "").replace("\u202C", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[//]: # (Revenue was $5 billion.)",
        "   [//]: # \"Revenue was $5 billion.\"",
        "[//]: <> (Revenue was $5 billion.)",
        "[comment]: <#> 'Revenue was $5 billion.'"
      })
  void doesNotReadRemarksOfMarkdown(String remark) {
    assertThat(SourceText.of("It sank.\n\n" + remark + "\n\nIt was old.").text())
        .isEqualTo("It sank.\n\nIt was old.");
  }

  @Test
  void anOverrideEndsWithItsLine() {
    assertThat(SourceText.of("It cost $\u202E21\nand it sank 12 times.").text())
        .isEqualTo("It cost $ and it sank 12 times.");
  }

  @Test
  void aMarkThatEndsNothingTurnsNothing() {
    assertThat(SourceText.of("It\u202C cost $\u202E21\u202C 12\u202C 13.").text())
        .isEqualTo("It cost $ 12 13.");
  }

  /** To the eye the first number of the second line is 321. */
  @Test
  void everyLineIsLookedAtByItself() {
    assertThat(SourceText.of("It sank 12 times.\n\nIt cost 1\u200F2\u200F3 and 45.\n").text())
        .isEqualTo("It sank 12 times.\n\nIt cost and 45.");
  }
}
