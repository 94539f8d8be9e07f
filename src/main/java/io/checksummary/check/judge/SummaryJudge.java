package io.checksummary.check.judge;

import io.checksummary.check.claim.Claim;
import io.checksummary.check.source.SourceNumbers;
import io.checksummary.check.verdict.CheckedNumber;
import java.util.List;

/**
 * Judges the claims of one summary, one after the other. What is found out about one claim is kept
 * for the others, so it is not safe for use by many threads.
 */
public final class SummaryJudge {

  private final SourceNumbers numbers;
  private final CandidateRanking ranking;
  private final Attribution attribution;
  private final WordOverlap overlap;
  private final io.checksummary.check.calculation.ProseCalculation calculation;

  /**
   * @param claims every claim of the summary, in order
   */
  public SummaryJudge(List<Claim> claims, SourceNumbers numbers) {
    this.numbers = numbers;
    this.ranking = new CandidateRanking(numbers);
    this.attribution = new Attribution(claims, numbers, ranking);
    this.overlap = new WordOverlap(numbers);
    this.calculation =
        io.checksummary.check.calculation.ProseCalculation.of(
            numbers, claims, new LikenessRanks(numbers, ranking));
  }

  /**
   * @param claim one of the summary's
   */
  public CheckedNumber verdict(Claim claim) {
    BoxScoreJudge tables = new BoxScoreJudge(claim, numbers);
    CandidateSearch search = new CandidateSearch(claim, numbers, ranking, overlap, tables);
    return new ClaimJudge(claim, numbers, search, tables, attribution, calculation).verdict();
  }
}
