package io.checksummary.summary.repair;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.text.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelatedSentencesTest {

  private static final String ASKED = "The harbour company employs nineteen people in Eastmarch.";

  private static final SourceText TEXT =
      SourceText.of(
          "The company has ships. The harbour company has people. The company employs people in"
              + " Eastmarch. It rained.",
          "en");

  @Test
  void sentencesThatShareTheRarestWordsComeFirst() {
    RelatedSentences related = new RelatedSentences(TEXT, List.of("Nobody asked.", ASKED));

    assertThat(related.to(ASKED, 3))
        .containsExactly(
            "The company employs people in Eastmarch.", "The harbour company has people.");
    assertThat(related.to(ASKED, 1)).containsExactly("The company employs people in Eastmarch.");
  }

  @Test
  void oneWordInCommonIsNotEnough() {
    assertThat(new RelatedSentences(TEXT, List.of("A company sank.")).to("A company sank.", 3))
        .isEmpty();
  }
}
