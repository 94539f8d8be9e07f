package io.checksummary.check.decision;

import io.checksummary.check.claim.Claim;
import io.checksummary.check.context.NumberSite;
import io.checksummary.check.context.PositionalTerms;
import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.check.statement.StatementCell;
import io.checksummary.check.statement.ToldPeriod;
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
public final class StatementEvidence {

  /** So many claims before and after a claim are looked at. */
  private static final int WINDOW = 60;

  private StatementEvidence() {}

  /** The cell of a statement that a number of the source is; null where it is none. */
  public static @Nullable StatementCell cell(ClaimEvidence evidence, EvidenceCandidate candidate) {
    return candidate.part() == Evidence.Part.TEXT
        ? evidence.numbers().tables().statements().at(candidate.mention().span())
        : null;
  }

  /** The claims around a claim in its passage, itself too. */
  public static List<Claim> around(ClaimEvidence evidence) {
    Claim claim = evidence.claim();
    List<Claim> claims = evidence.claims();
    int from = Math.max(0, claim.index() - WINDOW);
    int to = Math.min(claims.size(), claim.index() + WINDOW);
    return claims.subList(from, to).stream()
        .filter(other -> other.passage().equals(claim.passage()))
        .toList();
  }

  /** The numbers and dates around a claim in its passage, its own too. */
  public static List<Mention> mentions(ClaimEvidence evidence) {
    return around(evidence).stream().map(Claim::mention).toList();
  }

  /** The words and dates that belong to a claim's number rather than to another. */
  public static OwnWords words(ClaimEvidence evidence, Claim claim) {
    return words(claim.site(), mentions(evidence));
  }

  /**
   * The same of any number.
   *
   * @param mentions the numbers and dates of its sentence, others too
   */
  public static OwnWords words(NumberSite site, List<Mention> mentions) {
    Set<Integer> dates = new HashSet<>();
    for (Mention mention : mentions) {
      if (mention.quantity() instanceof CalendarDate) {
        dates.add(site.terms().from(mention.span().start()));
      }
    }
    return OwnWords.of(
        site, term -> site.terms().is(term, PositionalTerms.NUMBER) && !dates.contains(term));
  }

  /**
   * Whether a claim's words tell a cell's row and period: its sentence has half of the words of the
   * row's label, some of them nearer to the claim's number than to another, more than of any other
   * row, and no other period.
   */
  public static boolean isTold(ClaimEvidence evidence, StatementCell cell) {
    if (cell.period() == null || cell.label().isEmpty() || evidence.isAcrossLanguages()) {
      return false;
    }
    OwnWords words = words(evidence, evidence.claim());
    int told = shared(cell, words);
    return told * 2 >= cell.label().size()
        && cell.label().stream().anyMatch(words.own()::contains)
        && isBestRow(evidence, cell, words, told)
        && ToldPeriod.allows(evidence.claim().site(), mentions(evidence), cell.period());
  }

  private static boolean isBestRow(
      ClaimEvidence evidence, StatementCell cell, OwnWords words, int told) {
    return evidence.numbers().tables().statements().ofColumn(cell).stream()
        .filter(other -> other.differsFrom(cell))
        .allMatch(other ->
            shared(other, words) < told
                || (shared(other, words) == told && other.label().size() > cell.label().size()));
  }

  private static int shared(StatementCell cell, OwnWords words) {
    return (int) cell.label().stream().filter(words.all()::contains).count();
  }

  public static Decision contradicted(ClaimEvidence evidence, Reason reason, StatementCell right) {
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
