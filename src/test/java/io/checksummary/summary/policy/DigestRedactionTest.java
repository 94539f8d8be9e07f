package io.checksummary.summary.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.check.Checker;
import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.SourceDocument;
import io.checksummary.check.verdict.Verdict;
import io.checksummary.summary.FakeModel;
import io.checksummary.summary.Summariser;
import io.checksummary.summary.digest.Digest;
import io.checksummary.summary.digest.NumberPolicy;
import io.checksummary.summary.digest.NumberPolicy.Action;
import io.checksummary.summary.digest.NumberPolicy.Rule;
import io.checksummary.summary.digest.RejectedDigest;
import io.checksummary.summary.digest.SummaryOptions;
import io.checksummary.summary.digest.SummaryOutcome;
import io.checksummary.summary.port.ModelAnswer.Draft;
import io.checksummary.summary.port.ModelAnswer.Figure;
import io.checksummary.summary.port.SummaryLength;
import io.checksummary.text.source.SourceText;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Numbers are taken out, nothing broken is left, and what went is told. */
class DigestRedactionTest {

  private static final String ARTICLE =
      """
      Harbour Foods, the frozen fish maker, reported revenue of $412 million for the year to 31 \
      March, up 9 per cent from $378 million a year earlier. Net profit rose 23 per cent to \
      $38.4 million. It will pay a dividend of 12 cents a share.\
      """;

  private static final NumberPolicy REDACT = new NumberPolicy(Action.REDACT, List.of());

  private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();

  @AfterEach
  void stop() {
    executor.shutdownNow();
  }

  @Test
  void aPhraseTakesTheNumbersPlaceAndTheRestIsCheckedAnew() {
    Digest digest =
        digest(
            REDACT,
            draft(null, "Revenue of Harbour Foods rose to $421 million. Profit rose 23 per cent."));

    assertThat(digest.summary())
        .isEqualTo(
            "Revenue of Harbour Foods rose to a figure that the source does not give. Profit rose"
                + " 23 per cent.");
    assertThat(digest.redacted()).extracting(CheckedNumber::text).containsExactly("$421 million");
    assertThat(digest.numbers()).hasSize(1);
    assertThat(digest.numbers().getFirst().mention().span().of(digest.summary()))
        .isEqualTo("23 per cent");
  }

  @Test
  void aSentenceThatWouldNotReadGoesWhole() {
    Digest digest =
        digest(
            REDACT,
            draft(
                null,
                "Net profit rose 23 per cent. A $5 million deal was struck. It pays a dividend."));

    assertThat(digest.summary()).isEqualTo("Net profit rose 23 per cent. It pays a dividend.");
    assertThat(digest.redacted()).hasSize(1);
  }

  @Test
  void keyFiguresGoWholeAndTheRestCountAnew() {
    Digest digest =
        digest(
            REDACT,
            draft(
                null,
                "Net profit rose 23 per cent.",
                new Figure("Harbour Foods revenue", "$421 million", null),
                new Figure("Dividend", "12 cents a share", null)));

    assertThat(digest.keyFigures())
        .containsExactly(new Digest.KeyFigure("Dividend", "12 cents a share", 1));
    assertThat(digest.redacted())
        .extracting(CheckedNumber::in)
        .containsExactly("keyFigures/0/text");
  }

  @Test
  void aTitleGoesWhole() {
    Digest digest =
        digest(
            REDACT,
            draft(
                "Profit up 32 per cent",
                "Net profit rose 23 per cent.",
                new Figure("Net profit", "$38.4 million", null)));

    assertThat(digest.title()).isNull();
    assertThat(digest.redacted()).extracting(CheckedNumber::in).containsExactly("title");
    assertThat(digest.keyFigures().getFirst().number()).isEqualTo(1);
    assertThat(digest.numbers()).noneMatch(NumberPolicy::fails);
  }

  @Test
  void aSoundTitleStays() {
    Digest digest =
        digest(
            REDACT,
            draft(
                "Profit up 23 per cent", "Net profit rose to $38.9 million. It pays a dividend."));

    assertThat(digest.title()).isEqualTo("Profit up 23 per cent");
    assertThat(digest.redacted()).extracting(CheckedNumber::text).containsExactly("$38.9 million");
  }

  @Test
  void aSummaryOfWhichNothingIsLeftIsRefused() {
    SummaryOutcome outcome =
        outcome(REDACT, draft(null, "Some 43 people died. A $5 million deal was struck."));

    assertThat(outcome)
        .isInstanceOfSatisfying(
            RejectedDigest.class,
            refused ->
                assertThat(refused.numbers())
                    .extracting(CheckedNumber::text)
                    .containsExactly("43", "$5 million"));
  }

  @Test
  void aRuleTakesOutWhatNobodyCanCheckAndLeavesTheRest() {
    NumberPolicy policy =
        new NumberPolicy(
            Action.FLAG, List.of(new Rule(Verdict.UNCHECKED, null, null, Action.REDACT)));
    Draft draft = draft(null, "Revenue rose to $421 million. Dozens of people were glad.");

    Digest digest = digest(policy, draft);

    assertThat(digest.summary()).isEqualTo("Revenue rose to $421 million.");
    assertThat(digest.redacted()).extracting(CheckedNumber::text).containsExactly("Dozens");
  }

  @Test
  void whatIsSoundStays() {
    Draft draft = draft("Profit up 23 per cent", "Net profit rose 23 per cent to $38.4 million.");

    Digest digest = digest(REDACT, draft);

    assertThat(digest.summary()).isEqualTo(draft.summary());
    assertThat(digest.redacted()).isEmpty();
  }

  @Test
  void aRejectedNumberIsRefusedBeforeAnythingIsTakenOut() {
    NumberPolicy policy =
        new NumberPolicy(Action.REDACT, List.of(new Rule(null, "money", null, Action.REJECT)));

    assertThat(outcome(policy, draft(null, "Net profit rose 32 per cent to $38.9 million.")))
        .isInstanceOf(RejectedDigest.class);
  }

  private Digest digest(NumberPolicy policy, Draft draft) {
    return (Digest) outcome(policy, draft);
  }

  private SummaryOutcome outcome(NumberPolicy policy, Draft draft) {
    SourceDocument source = new SourceDocument(SourceText.of(ARTICLE), null, "en", null);
    FakeModel model = new FakeModel(1_000, asked -> draft);
    return new Summariser(model, new Checker(), executor, InstantSource.system(), 1)
        .summarise(
            source,
            new SummaryOptions(new SummaryLength.Sentences(5), 6, null, policy, 2),
            Instant.now().plusSeconds(60));
  }

  private static Draft draft(@Nullable String title, String summary, Figure... figures) {
    return new Draft(title, summary, List.of(figures), null, null, null);
  }
}
