package io.checksummary.report.chat;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.Match;
import io.checksummary.check.verdict.Reason;
import io.checksummary.check.verdict.Verdict;
import io.checksummary.report.CheckView;
import io.checksummary.report.DigestView;
import io.checksummary.report.GivenNumbers;
import io.checksummary.report.number.MarkedText;
import io.checksummary.report.wording.ReportWords;
import io.checksummary.summary.digest.Digest;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChatReportTest {

  private static final String SUMMARY = "The line sold 12 boats and 17 shops.";

  private static final CheckedNumber BOATS =
      GivenNumbers.checked(
          "summary", SUMMARY, "12 boats", Verdict.SUPPORTED, Match.EXACT, null, Binding.CONFIRMED);
  private static final CheckedNumber SHOPS =
      GivenNumbers.checked(
          "summary",
          SUMMARY,
          "17 shops",
          Verdict.UNSUPPORTED,
          null,
          Reason.NOT_FOUND,
          Binding.NONE);
  private static final CheckedNumber FIGURE =
      GivenNumbers.checked(
          "keyFigures/0/text",
          "12 boats",
          "12 boats",
          Verdict.SUPPORTED,
          Match.EXACT,
          null,
          Binding.CONFIRMED);

  private static final Digest DIGEST =
      new Digest(
          null,
          "en",
          SUMMARY,
          List.of(
              new Digest.KeyFigure("Boats\nsold", "12 boats", 2),
              new Digest.KeyFigure("Rest", "some", -1)),
          List.of(BOATS, SHOPS, FIGURE),
          List.of(SHOPS),
          new Digest.Coverage(9000, 6000, 3, 1, null),
          new Digest.Usage("openai", "m", "x", 2, 0, null, null));

  private static ChatReport report() {
    return ChatReport.of(DigestView.of(DIGEST, null), ReportWords.ENGLISH);
  }

  @Test
  void keyFiguresSayTheirVerdictInWordsAndGiveTheirSentence() {
    assertThat(report().figures())
        .containsExactly(
            new ChatFigure(
                "Boats sold", "12 boats", Verdict.SUPPORTED, "supported (exact)", "The 12 boats."),
            new ChatFigure("Rest", "some", Verdict.UNCHECKED, "unchecked", null));
  }

  @Test
  void whatDoesNotPassIsTold() {
    assertThat(report().findings())
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.line()).hasSize(4);
          assertThat(finding.message()).isEqualTo("Said of UNSUPPORTED.");
          assertThat(finding.nearest()).isNull();
        });
  }

  @Test
  void notesTellWhatWasTakenOutWhatWasReadAndWhoWrote() {
    assertThat(report().notes())
        .satisfiesExactly(
            taken -> assertThat(taken).startsWith("Taken out: “17 shops”"),
            read -> assertThat(read).startsWith("Read 6,000 of 9,000").contains("1 of them failed"),
            wrote -> assertThat(wrote).startsWith("Model: openai:x"));
  }

  @Test
  void aCheckedSummaryHasNoFiguresAndNoNotes() {
    CheckView view = CheckView.of(List.of(BOATS, SHOPS), SUMMARY, "The 12 boats.");
    ChatReport report = ChatReport.of(view, ReportWords.ENGLISH);

    assertThat(report.summary().segments())
        .filteredOn(MarkedText.MarkedNumber.class::isInstance)
        .hasSize(2);
    assertThat(report.figures()).isEmpty();
    assertThat(report.notes()).isEmpty();
    assertThat(report.findings()).hasSize(1);
  }

  @Test
  void aSentenceWithoutEndIsClippedAroundItsNumber() {
    String sentence = "word ".repeat(500) + "12 boats" + " word".repeat(500);
    String said = EvidenceSentence.of(GivenNumbers.evidence("12 boats", 0, null, sentence));

    assertThat(said)
        .hasSizeLessThanOrEqualTo(EvidenceSentence.LONGEST)
        .startsWith("…")
        .contains("12 boats");
  }
}
