package io.checksummary.check.ranking;

import io.checksummary.check.compare.QuantityRelation;
import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.check.verdict.Match;
import io.checksummary.check.verdict.Reason;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A candidate and how its value compares with the claim's.
 *
 * @param sharedWords how many of the claim's words are in the candidate's sentence
 */
public record ComparedCandidate(
    EvidenceCandidate candidate, QuantityRelation relation, int sharedWords) {

  /** As the source has them: its text, then its title. */
  static final Comparator<EvidenceCandidate> IN_ORDER =
      Comparator.comparing(EvidenceCandidate::part)
          .thenComparing(candidate -> candidate.mention().span());

  static final Comparator<ComparedCandidate> MOST_WORDS_FIRST =
      Comparator.comparingInt((ComparedCandidate compared) -> -compared.sharedWords())
          .thenComparing(ComparedCandidate::candidate, IN_ORDER);

  /** Of candidates that match: an exact match before an equivalent one, and so on. */
  static final Comparator<ComparedCandidate> BEST_MATCH_FIRST =
      Comparator.comparing(ComparedCandidate::match).thenComparing(MOST_WORDS_FIRST);

  /** How it supports the claim; null where its value does not match. */
  public @Nullable Match match() {
    return relation instanceof QuantityRelation.Matches matches ? matches.match() : null;
  }

  /** Whether both name one value, and neither only rounds or bounds the other. */
  public boolean isSameValue() {
    return match() == Match.EXACT || match() == Match.EQUIVALENT;
  }

  /** Why its value is not the claim's; null where it does not differ. */
  public @Nullable Reason difference() {
    return relation instanceof QuantityRelation.Differs differs ? differs.reason() : null;
  }
}
