package io.checksummary.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.Match;
import io.checksummary.check.verdict.Reason;
import io.checksummary.check.verdict.Verdict;
import io.checksummary.report.evidence.EvidencePlaces;
import io.checksummary.report.number.MarkedText;
import io.checksummary.report.number.ReportedNumber;
import io.checksummary.report.wording.ReportWords;
import io.checksummary.summary.digest.Digest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DigestViewTest {

  private static final String SUMMARY = "The line sold 12 boats.";

  private static final CheckedNumber IN_SUMMARY =
      GivenNumbers.checked(
          "summary", SUMMARY, "12 boats", Verdict.SUPPORTED, Match.EXACT, null, Binding.CONFIRMED);
  private static final CheckedNumber IN_FIGURE =
      GivenNumbers.checked(
          "keyFigures/0/text",
          "13 boats",
          "13 boats",
          Verdict.CONTRADICTED,
          null,
          Reason.VALUE,
          Binding.CONFIRMED);
  private static final CheckedNumber TAKEN_OUT =
      GivenNumbers.checked(
          "summary",
          "17 shops",
          "17 shops",
          Verdict.UNSUPPORTED,
          null,
          Reason.NOT_FOUND,
          Binding.NONE);

  private static DigestView view(Digest.Coverage coverage, Digest.Usage usage) {
    return DigestView.of(
        new Digest(
            null,
            "en",
            SUMMARY,
            List.of(
                new Digest.KeyFigure("Boats", "13 boats", 1),
                new Digest.KeyFigure("Shops", "some", -1)),
            List.of(IN_SUMMARY, IN_FIGURE),
            List.of(TAKEN_OUT),
            coverage,
            usage),
        "One\n12 boats\n");
  }

  private static DigestView view() {
    return view(new Digest.Coverage(6875, 6875, 1, 0, null), usage("offline", 1, 0, null));
  }

  private static Digest.Usage usage(
      String provider, int calls, int repairs, @Nullable Long tokens) {
    return new Digest.Usage(provider, "m:x", "x", calls, repairs, tokens, tokens);
  }

  @Test
  void aDigestIsShownAsTheCoreFoundIt() {
    DigestView view = view();
    assertThat(view.markedTitle()).isNull();
    assertThat(view.markedSummary().segments())
        .element(1)
        .isInstanceOfSatisfying(
            MarkedText.MarkedNumber.class,
            number -> assertThat(number.number()).isEqualTo(ReportedNumber.of(IN_SUMMARY)));
    assertThat(view.failing()).singleElement().satisfies(f -> assertThat(f.alike()).hasSize(1));
    assertThat(view.counts().passed()).isFalse();
  }

  @Test
  void aKeyFigureCarriesTheVerdictOfItsNumber() {
    KeyFigureView boats = view().keyFigures().getFirst();
    assertThat(boats.verdictIn(ReportWords.ENGLISH)).isEqualTo("contradicted (value)");
    assertThat(boats.text().segments()).hasOnlyElementsOfType(MarkedText.MarkedNumber.class);
    assertThat(boats.label().text()).isEqualTo("Boats");
  }

  @Test
  void aKeyFigureWithoutANumberIsUnchecked() {
    KeyFigureView shops = view().keyFigures().getLast();
    assertThat(shops.number()).isNull();
    assertThat(shops.verdict()).isEqualTo(Verdict.UNCHECKED);
    assertThat(shops.verdictIn(ReportWords.ENGLISH)).isEqualTo("unchecked");
  }

  @Test
  void evidenceHasItsLine() {
    DigestView view = view();
    ReportedNumber number = view.numbers().getFirst();
    assertThat(view.places().of(Objects.requireNonNull(number.bestEvidence())).line()).isEqualTo(2);
    assertThat(view.numbers().getLast().bestEvidence()).isNull();
  }

  @Test
  void whatWasTakenOutIsTold() {
    assertThat(view().redactionLine(ReportWords.ENGLISH))
        .isEqualTo("Taken out: “17 shops” (unsupported).");
  }

  @Test
  void coverageAndUsageAreToldInALineEach() {
    assertThat(view().coverageLine(ReportWords.ENGLISH))
        .isEqualTo("Read all 6,875 characters (1 chunk).");
    assertThat(view().usageLine(ReportWords.ENGLISH)).startsWith("Model: offline, extractive");

    DigestView partly =
        view(new Digest.Coverage(9000, 6000, 3, 1, 2), usage("openai", 4, 1, 1200L));
    assertThat(partly.coverageLine(ReportWords.ENGLISH))
        .isEqualTo("Read 6,000 of 9,000 characters (2 pages, 3 chunks, 1 of them failed).");
    assertThat(partly.usageLine(ReportWords.ENGLISH))
        .isEqualTo(
            "Model: openai:x, 4 calls, 1 of them to put numbers right,"
                + " 1,200 tokens read, 1,200 written.");
  }

  @Test
  void aCheckedSummaryIsShownTheSameWay() {
    CheckView view =
        new CheckView(SUMMARY, List.of(ReportedNumber.of(IN_SUMMARY)), new EvidencePlaces(SUMMARY));
    assertThat(view.markedSummary().segments()).hasSize(3);
    assertThat(view.failing()).isEmpty();
    assertThat(view.counts().passed()).isTrue();
  }
}
