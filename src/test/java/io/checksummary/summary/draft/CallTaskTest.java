package io.checksummary.summary.draft;

import static io.checksummary.summary.FakeModel.draft;
import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.summary.port.ModelAnswer.Draft;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Work that is too long for a model is done in halves, of which nothing is lost. */
class CallTaskTest {

  private static final String SENTENCE = "The company opened a plant in the north this year. ";

  @Test
  void aPieceIsCutAtTheEndOfTheSentenceInItsMiddle() {
    String text = SENTENCE.repeat(9).strip();
    ArticlePart part = new ArticlePart(text, 2 * text.length());

    List<ArticlePart> halves = part.halves();

    assertThat(halves).extracting(ArticlePart::text).first().asString().endsWith("this year.");
    assertThat(halves.get(0).text().split("company", -1)).hasSize(6);
    assertThat(halves.get(0).text() + halves.get(1).text()).isEqualTo(text);
    assertThat(halves.get(0).received()).isEqualTo(2 * halves.get(0).text().length());
    assertThat(halves.get(0).received() + halves.get(1).received()).isEqualTo(part.received());
  }

  @Test
  void aPieceWithoutSentencesIsCutInItsMiddleButNotWithinASign() {
    assertThat(new ArticlePart("fish ".repeat(100), 500).halves())
        .containsExactly(
            new ArticlePart("fish ".repeat(50), 250), new ArticlePart("fish ".repeat(50), 250));
    assertThat(new ArticlePart("\uD83D\uDEA2".repeat(201), 402).halves())
        .extracting(ArticlePart::text)
        .containsExactly("\uD83D\uDEA2".repeat(101), "\uD83D\uDEA2".repeat(100));
  }

  @Test
  void aShortPieceIsNotCut() {
    assertThat(new CallTask.Read(new ArticlePart("x".repeat(399), 399)).halves()).isEmpty();
    assertThat(new CallTask.Read(new ArticlePart("x".repeat(400), 400)).halves()).hasSize(2);
  }

  /** Halves of two digests would combine one each. */
  @Test
  void threeDigestsAndMoreAreCombinedInHalves() {
    Draft digest = draft("Sales rose.");

    assertThat(combine(2, digest).halves()).isEmpty();
    assertThat(combine(3, digest).halves()).containsExactly(combine(1, digest), combine(2, digest));
    assertThat(combine(6, digest).halves()).containsExactly(combine(3, digest), combine(3, digest));
  }

  private static CallTask combine(int digests, Draft digest) {
    return new CallTask.Combine(Collections.nCopies(digests, digest));
  }
}
