package io.checksummary.check.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.check.claim.Claim;
import io.checksummary.check.claim.ClaimReader;
import io.checksummary.check.source.SourceNumbers;
import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.Reason;
import io.checksummary.check.verdict.SourceDocument;
import io.checksummary.check.verdict.SummaryPassage;
import io.checksummary.recognise.Recogniser;
import io.checksummary.text.source.SourceText;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class AttributionTest {

  private static final String EARNINGS =
      "Harbour Foods earned $412 million last year. Norland earned $378 million last year.";

  @Test
  void leavesANumberToTheThingThatTheSourceGivesItFor() {
    AttributionFinding finding = first(EARNINGS, "Harbour Foods earned $412 million.");

    assertThat(finding.reason()).isNull();
    assertThat(finding.rival()).isNull();
    assertThat(finding.binding()).isEqualTo(Binding.CONFIRMED);
  }

  @Test
  void findsTheRivalAroundWhichTheClaimsWordsStand() {
    AttributionFinding finding = first(EARNINGS, "Norland earned $412 million.");

    assertThat(finding.reason()).isEqualTo(Reason.SUBJECT);
    assertThat(Objects.requireNonNull(finding.rival()).words()).isEqualTo("$378 million");
    assertThat(finding.best().words()).isEqualTo("$412 million");
  }

  @Test
  void takesNoRivalOfAnotherKind() {
    String source = "Harbour Foods earned $412 million. Norland has 378 shops.";

    assertThat(first(source, "Norland earned $412 million.").rival()).isNull();
  }

  @Test
  void findsTwoNumbersThatWereExchanged() {
    String summary = "Harbour Foods earned $378 million and Norland earned $412 million.";

    AttributionFinding finding = first(EARNINGS, summary);

    assertThat(finding.reason()).isNotNull();
    assertThat(Objects.requireNonNull(finding.rival()).words()).isEqualTo("$412 million");
  }

  @Test
  void hearsAWordThatCannotBeSaidOfTheSameThing() {
    AttributionFinding fell = first("Sales rose 12% in Norway.", "Sales fell 12% in Norway.");
    AttributionFinding rose = first("Sales rose 12% in Norway.", "Sales climbed 12% in Norway.");

    assertThat(fell.reason()).isEqualTo(Reason.POLARITY);
    assertThat(rose.reason()).isNull();
  }

  /** Of the first number of a summary. */
  private static AttributionFinding first(String source, String summary) {
    SourceNumbers numbers =
        SourceNumbers.of(
            new SourceDocument(SourceText.of(source, "en"), null, "en", null),
            Recogniser.english());
    List<Claim> claims =
        ClaimReader.of(
            List.of(new SummaryPassage(SummaryPassage.SUMMARY, summary)),
            Recogniser.english(),
            "en",
            false);
    CandidateRanking ranking = new CandidateRanking(numbers);
    Claim claim = claims.getFirst();
    return new Attribution(claims, numbers, ranking).of(claim, ranking.matching(claim));
  }
}
