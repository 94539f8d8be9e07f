package io.checksummary.check.rule;

import io.checksummary.check.calculation.ProseCalculation;
import io.checksummary.check.claim.Claim;
import io.checksummary.check.ranking.CandidateRanking;
import io.checksummary.check.ranking.LikenessRanks;
import io.checksummary.check.ranking.WordOverlap;
import io.checksummary.check.source.SourceNumbers;
import java.util.List;

/**
 * What the claims of one summary share: the source, and what is found out about one claim and of
 * use to the others. Serves one thread.
 */
public final class SummaryEvidence {

  private final List<Claim> claims;
  private final SourceNumbers numbers;
  private final CandidateRanking ranking;
  private final WordOverlap overlap;
  private final ProseCalculation calculation;

  /**
   * @param claims every claim of the summary, in order
   */
  public SummaryEvidence(List<Claim> claims, SourceNumbers numbers) {
    this.claims = claims;
    this.numbers = numbers;
    this.ranking = new CandidateRanking(numbers);
    this.overlap = new WordOverlap(numbers);
    this.calculation = ProseCalculation.of(numbers, claims, new LikenessRanks(numbers, ranking));
  }

  /** What the source has on one of the claims. */
  public ClaimEvidence on(Claim claim) {
    return new ClaimEvidence(claim, this);
  }

  List<Claim> claims() {
    return claims;
  }

  SourceNumbers numbers() {
    return numbers;
  }

  CandidateRanking ranking() {
    return ranking;
  }

  WordOverlap overlap() {
    return overlap;
  }

  ProseCalculation calculation() {
    return calculation;
  }
}
