package io.checksummary.summary.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.check.Checker;
import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.SourceDocument;
import io.checksummary.summary.call.ComputePool;
import io.checksummary.summary.digest.Digest;
import io.checksummary.summary.digest.FailedSummary;
import io.checksummary.summary.digest.SummaryOptions;
import io.checksummary.summary.digest.SummaryOutcome;
import io.checksummary.summary.port.ModelAnswer.Draft;
import io.checksummary.summary.port.ModelAnswer.Failure;
import io.checksummary.summary.port.ModelAnswer.Figure;
import io.checksummary.summary.port.SummaryLength;
import io.checksummary.text.source.SourceText;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DigestEditorTest {

  private static final Digest.Coverage COVERAGE = new Digest.Coverage(10, 10, 1, 0, null);
  private static final Digest.Usage USAGE =
      new Digest.Usage("fake", "fake", "fake", 1, 0, null, null);
  private static final Figure SALES = new Figure("Sales", "412", "Sales were 412.");
  private static final SummaryOptions THREE = new SummaryOptions(new SummaryLength.Sentences(3), 6);

  private static final Checker CHECKER = new Checker();

  @Test
  void everyNumberOfEveryPassageIsListedInOrder() {
    Digest digest =
        digest(draft("Up 9", "Sales rose to 412.", SALES, new Figure("In 2024", "378", null)));

    assertThat(digest.numbers())
        .extracting(number -> number.in() + " " + number.text())
        .containsExactly(
            "title 9",
            "summary 412",
            "keyFigures/0/text 412",
            "keyFigures/1/label 2024",
            "keyFigures/1/text 378");
  }

  @Test
  void aKeyFigurePointsToTheNumberOfItsText() {
    Digest digest =
        digest(draft("Up 9", "Sales rose to 412.", SALES, new Figure("In 2024", "378", null)));

    assertThat(digest.keyFigures())
        .allSatisfy(figure -> {
          CheckedNumber number = digest.numbers().get(figure.number());
          assertThat(figure.text()).isEqualTo(number.text());
          assertThat(number.in()).endsWith("/text");
        });
  }

  @Test
  void keyFiguresWithoutANumberAreDroppedAndTheRestCountAnew() {
    Digest digest =
        digest(
            draft(
                null,
                "Sales rose.",
                new Figure("Mood", "good", null),
                new Figure("In 2024", "none given", null),
                SALES));

    assertThat(digest.keyFigures()).containsExactly(new Digest.KeyFigure("Sales", "412", 0));
    assertThat(digest.numbers()).extracting(CheckedNumber::in).containsExactly("keyFigures/0/text");
  }

  @Test
  void repeatedBlankAndSurplusKeyFiguresAreDropped() {
    SummaryOptions two = new SummaryOptions(new SummaryLength.Sentences(3), 2);
    Draft draft =
        draft(
            null,
            "Sales rose.",
            SALES,
            new Figure("Sales ", "412", "again"),
            new Figure(" ", "7", null),
            new Figure("Loss", "<b></b>", null),
            new Figure("Gain", "8", null),
            new Figure("Rest", "9", null));

    assertThat(digest(draft, two, null).keyFigures())
        .extracting(Digest.KeyFigure::label)
        .containsExactly("Sales", "Gain");
  }

  @Test
  void aSentenceForAFigureIsReducedToItsNumberAndALabelWithoutLettersIsNone() {
    String sentence =
        "Sales of the company, which sells fish in tins, rose to 412 in the first half.";
    Draft draft =
        draft(
            null,
            "Sales rose.",
            new Figure("Sales", sentence + " It rained.", null),
            new Figure("Sales", "412", null),
            new Figure("3", "412", null));

    assertThat(digest(draft).keyFigures()).containsExactly(new Digest.KeyFigure("Sales", "412", 0));
  }

  @Test
  void withoutAHeadlineTheSourcesTitleStands() {
    Draft draft = draft(" ", "Sales rose.");

    assertThat(digest(draft, THREE, "Harbour Foods").title()).isEqualTo("Harbour Foods");
    assertThat(digest(draft, THREE, null).title()).isNull();
    assertThat(digest(draft("Sales up", "Sales rose."), THREE, "Harbour Foods").title())
        .isEqualTo("Sales up");
  }

  @Test
  void aSummaryLongerThanAskedIsCutAtTheEndOfASentence() {
    String summary = "Sales rose. Costs fell. Nobody knew why. It rained.";

    assertThat(digest(draft(null, summary)).summary())
        .isEqualTo("Sales rose. Costs fell. Nobody knew why.");
    assertThat(
            digest(
                    draft(null, summary),
                    new SummaryOptions(new SummaryLength.Sentences(1), 0),
                    null)
                .summary())
        .isEqualTo("Sales rose.");
  }

  @Test
  void wordsAreCountedAndTheFirstSentenceStaysWhateverItsLength() {
    String ten = "Sales of tinned fish rose in every harbour last year. ";
    SummaryOptions twenty = new SummaryOptions(new SummaryLength.Words(20), 0);

    assertThat(digest(draft(null, ten.repeat(4)), twenty, null).summary())
        .isEqualTo(ten.repeat(2).strip());
    assertThat(digest(draft(null, "Sales, " + "and sales, ".repeat(30) + "rose."), twenty, null))
        .extracting(Digest::summary)
        .asString()
        .endsWith("rose.");
  }

  @Test
  void aSummaryOfNothingButMarkupIsNonsense() {
    SummaryOutcome outcome = edited(draft("x", "<img src=x>"), THREE, null);

    assertThat(outcome)
        .isInstanceOfSatisfying(
            FailedSummary.class,
            failed -> assertThat(failed.failure().kind()).isEqualTo(Failure.Kind.NONSENSE));
  }

  @Test
  void theLanguageIsTheOneAskedForElseTheSources() {
    SummaryOptions german = new SummaryOptions(new SummaryLength.Sentences(3), 6, "de");

    assertThat(digest(draft(null, "Mehr."), german, null).language()).isEqualTo("de");
    assertThat(digest(draft(null, "More.")).language()).isEqualTo("en");
  }

  private Digest digest(Draft draft) {
    return digest(draft, THREE, null);
  }

  private Digest digest(Draft draft, SummaryOptions options, @Nullable String title) {
    return (Digest) edited(draft, options, title);
  }

  private static SummaryOutcome edited(
      Draft draft, SummaryOptions options, @Nullable String title) {
    SourceDocument source = source(title);
    return new DigestEditor(
            CHECKER, () -> CHECKER.read(source), new ComputePool(ForkJoinPool.commonPool()))
        .edit(draft, source, options, COVERAGE, USAGE);
  }

  private static SourceDocument source(@Nullable String title) {
    return new SourceDocument(
        SourceText.of("Sales were 412."), title == null ? null : SourceText.of(title), "en", null);
  }

  private static Draft draft(@Nullable String title, String summary, Figure... figures) {
    return new Draft(title, summary, List.of(figures), null, null, null);
  }
}
