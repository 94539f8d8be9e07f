package io.checksummary.check.rule;

import io.checksummary.check.claim.Claim;
import io.checksummary.check.context.NumberSite;
import io.checksummary.check.context.PositionalTerms;
import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.check.statement.StatementCell;
import io.checksummary.check.structure.OwnWords;
import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.Evidence;
import io.checksummary.check.verdict.Reason;
import io.checksummary.check.verdict.Verdict;
import io.checksummary.quantity.CalendarDate;
import io.checksummary.quantity.Mention;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the rules about statements ask of a claim's evidence. */
final class StatementEvidence {

  /** So many claims before and after a claim are looked at. */
  private static final int WINDOW = 60;

  private StatementEvidence() {}

  /** The cell of a statement that a number of the source is; null where it is none. */
  static @Nullable StatementCell cell(ClaimEvidence evidence, EvidenceCandidate candidate) {
    return candidate.part() == Evidence.Part.TEXT
        ? evidence.numbers().tables().statements().at(candidate.mention().span())
        : null;
  }

  /** The claims around a claim in its passage, itself too. */
  static List<Claim> around(ClaimEvidence evidence) {
    Claim claim = evidence.claim();
    List<Claim> claims = evidence.claims();
    int from = Math.max(0, claim.index() - WINDOW);
    int to = Math.min(claims.size(), claim.index() + WINDOW);
    return claims.subList(from, to).stream()
        .filter(other -> other.passage().equals(claim.passage()))
        .toList();
  }

  /** The numbers and dates around a claim in its passage, its own too. */
  static List<Mention> mentions(ClaimEvidence evidence) {
    return around(evidence).stream().map(Claim::mention).toList();
  }

  /** The words that belong to a claim's number rather than to another; a date has none. */
  static OwnWords words(ClaimEvidence evidence, Claim claim) {
    NumberSite site = claim.site();
    Set<Integer> dates = new HashSet<>();
    for (Mention mention : mentions(evidence)) {
      if (mention.quantity() instanceof CalendarDate) {
        dates.add(site.terms().from(mention.span().start()));
      }
    }
    return OwnWords.of(
        site,
        term -> site.terms().is(term, PositionalTerms.NUMBER) && !dates.contains(term));
  }

  static Decision contradicted(ClaimEvidence evidence, Reason reason, StatementCell right) {
    Evidence nearest = evidence.numbers().evidence(right.span());
    return new Decision(
        Verdict.CONTRADICTED,
        null,
        reason,
        Binding.CONFIRMED,
        null,
        List.of(),
        nearest,
        nearest.text());
  }
}
