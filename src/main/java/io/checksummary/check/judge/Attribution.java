package io.checksummary.check.judge;

import io.checksummary.check.claim.Claim;
import io.checksummary.check.context.NumberContext;
import io.checksummary.check.judge.ContextSimilarity.NounRelation;
import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.check.source.SourceNumbers;
import io.checksummary.check.verdict.Reason;
import io.checksummary.quantity.Amount;
import java.util.List;

/**
 * Whose number it is: whether the source gives a number for the thing that the summary gives it
 * for.
 *
 * <p>Different words around it are no objection, since a paraphrase has different words. These are,
 * in this order: words that cannot be said of one thing ("fell" for "rose"); a source that
 * contradicts itself; a rival; two numbers of the summary that fit better once they are exchanged;
 * and a small count of something else.
 */
final class Attribution {

  /** Below both a number has next to nothing in common with the claim. */
  private static final int LEAST_COVERAGE = 100;

  private static final int LEAST_CLOSE_COVERAGE = 150;

  private final SourceNumbers numbers;
  private final CandidateRanking ranking;
  private final SourceConflict conflicts;
  private final RivalSearch rivals;
  private final ExchangeSearch exchanges;

  Attribution(List<Claim> claims, SourceNumbers numbers, CandidateRanking ranking) {
    this.numbers = numbers;
    this.ranking = ranking;
    this.conflicts = new SourceConflict(numbers);
    this.rivals = new RivalSearch(claims, numbers, ranking);
    this.exchanges = new ExchangeSearch(claims, ranking);
  }

  /**
   * @param candidates the source's numbers that match the claim's by value; at least one
   */
  AttributionFinding of(Claim claim, List<EvidenceCandidate> candidates) {
    AttributionFinding finding = AttributionFinding.of(ranking.best(claim, candidates));
    if (finding.reason() != null || isAcrossLanguages(claim)) {
      return finding;
    }
    EvidenceCandidate other = conflicts.about(claim, finding.best(), candidates);
    return other != null ? finding.against(Reason.CONFLICT, other) : ofOtherNumbers(claim, finding);
  }

  private AttributionFinding ofOtherNumbers(Claim claim, AttributionFinding finding) {
    EvidenceCandidate rival = rivals.rival(claim, finding.fit());
    EvidenceCandidate better = rival == null ? exchanges.exchanged(claim, finding.fit()) : rival;
    if (better != null) {
      return finding.against(reason(claim, finding.fit(), better), better);
    }
    return countsSomethingElse(claim, finding.fit().similarity())
        ? finding.against(Reason.MEASURE, null)
        : finding;
  }

  /** Words of two languages cannot be compared, except for which way something went. */
  private boolean isAcrossLanguages(Claim claim) {
    return !claim.words().language().equals(numbers.language());
  }

  /** Whether it is a small count of something else, with none of the claim's words near it. */
  private boolean countsSomethingElse(Claim claim, ContextSimilarity similarity) {
    return isCount(claim)
        && similarity.noun() == NounRelation.OTHER
        && numbers.specificity().of(claim.context().noun()) > 0
        && similarity.coverage() < LEAST_COVERAGE
        && similarity.closeCoverage() < LEAST_CLOSE_COVERAGE;
  }

  static boolean isCount(Claim claim) {
    return claim.mention().quantity() instanceof Amount amount
        && (amount.kind() == Amount.Kind.NUMBER || amount.kind() == Amount.Kind.ORDINAL);
  }

  /** Whether names or other words speak more for the better number: another subject or measure. */
  private Reason reason(Claim claim, ContextFit fit, EvidenceCandidate better) {
    NumberContext context = claim.context();
    ContextSimilarity theirs = ranking.similarity(claim, better);
    long names = 0;
    long others = 0;
    for (int i = 0; i < context.size(); i++) {
      int more = theirs.strengths().of(i) - fit.similarity().strengths().of(i);
      long weight = (long) Math.max(0, more) * numbers.specificity().of(context.stem(i));
      names += context.isName(i) ? weight : 0;
      others += context.isName(i) ? 0 : weight;
    }
    return names > 0 && names >= others ? Reason.SUBJECT : Reason.MEASURE;
  }
}
