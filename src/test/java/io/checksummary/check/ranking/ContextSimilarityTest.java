package io.checksummary.check.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.check.claim.Claim;
import io.checksummary.check.claim.ClaimReader;
import io.checksummary.check.ranking.ContextSimilarity.NounRelation;
import io.checksummary.check.source.SourceNumbers;
import io.checksummary.check.verdict.SourceDocument;
import io.checksummary.check.verdict.SummaryPassage;
import io.checksummary.recognise.Recogniser;
import io.checksummary.text.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContextSimilarityTest {

  @Test
  void isGreaterTheMoreOfTheClaimsWordsAreAroundTheCandidate() {
    String claim = "Norland sold 12 boats.";

    ContextSimilarity same = similarity(claim, "Norland sold 12 boats.");
    ContextSimilarity some = similarity(claim, "Harbour sold 12 boats. It rained. Norland came.");

    assertThat(same.coverage()).isGreaterThan(some.coverage());
    assertThat(same.closeCoverage()).isGreaterThanOrEqualTo(some.closeCoverage());
    assertThat(same.reverseCoverage()).isGreaterThan(some.reverseCoverage());
    assertThat(same.total()).isGreaterThan(some.total());
  }

  @Test
  void isNothingWhereNoWordIsShared() {
    ContextSimilarity none = similarity("Norland sold 12 boats.", "Harbour lost 12 cars.");

    assertThat(none.coverage()).isZero();
    assertThat(none.reverseCoverage()).isZero();
  }

  @Test
  void countsNeighbouringSentencesForLittle() {
    String claim = "Norland sold 12.";

    assertThat(similarity(claim, "Norland sold much. It was 12.").coverage())
        .isPositive()
        .isLessThan(similarity(claim, "Norland sold 12.").coverage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They sold 12 boats. | They had 12 boats. | SAME",
        "They sold 12 boats. | Of their boats 12 sank. | ELSEWHERE",
        "They sold 12 boats. | They had 12 cars. | OTHER",
        "They sold 12 boats. | It was 12. | ONE_SIDED",
        "It was 12. | It was 12. | NONE"
      })
  void relatesTheNounsThatBothCount(String claim, String source, NounRelation relation) {
    assertThat(similarity(claim, source).noun()).isEqualTo(relation);
  }

  private static ContextSimilarity similarity(String claim, String source) {
    SourceNumbers numbers =
        SourceNumbers.of(
            new SourceDocument(SourceText.of(source, "en"), null, "en", null),
            Recogniser.english());
    List<Claim> claims =
        ClaimReader.of(
            List.of(new SummaryPassage(SummaryPassage.SUMMARY, claim)),
            Recogniser.english(),
            "en",
            false);
    return new CandidateRanking(numbers).similarity(claims.getFirst(), numbers.all().getFirst());
  }
}
