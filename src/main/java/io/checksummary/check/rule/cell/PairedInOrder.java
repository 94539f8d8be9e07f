package io.checksummary.check.rule.cell;

import io.checksummary.check.decision.ClaimEvidence;
import io.checksummary.check.decision.Decision;
import io.checksummary.check.decision.DecisionRule;
import io.checksummary.check.decision.StatementEvidence;
import io.checksummary.check.ranking.ComparedCandidate;
import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.check.structure.OwnWords;
import io.checksummary.check.structure.PairedList;
import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.Match;
import io.checksummary.check.verdict.Reason;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The source tells two numbers of two names in one order: "Sales and profit rose 9% and 23%,
 * respectively" supports "profit rose 23%" and contradicts "sales rose 23%".
 */
public final class PairedInOrder implements DecisionRule {

  @Override
  public String name() {
    return "paired-in-order";
  }

  @Override
  public @Nullable Decision decide(ClaimEvidence evidence) {
    List<ComparedCandidate> matches = evidence.matches();
    if (matches.size() != 1 || evidence.isAcrossLanguages()) {
      return null;
    }
    EvidenceCandidate match = matches.getFirst().candidate();
    PairedList list = PairedList.of(match.site());
    return list == null ? null : decide(evidence, matches.getFirst(), list);
  }

  private static @Nullable Decision decide(
      ClaimEvidence evidence, ComparedCandidate match, PairedList list) {
    OwnWords words = StatementEvidence.words(evidence, evidence.claim());
    boolean mine = words.own().contains(list.mine());
    boolean other = words.own().contains(list.other());
    if (mine == other) {
      return null;
    }
    if (mine) {
      Match how = Objects.requireNonNull(match.match());
      return Decision.supported(
          how, Binding.CONFIRMED, List.of(match.candidate().asEvidence()), null);
    }
    EvidenceCandidate second = second(evidence, match.candidate(), list);
    return second == null ? null : Decision.contradicted(Reason.SUBJECT, Binding.CONFIRMED, second);
  }

  private static @Nullable EvidenceCandidate second(
      ClaimEvidence evidence, EvidenceCandidate match, PairedList list) {
    int start = match.terms().start(list.second());
    return evidence.numbers().in(match.sentence()).stream()
        .filter(candidate -> candidate.mention().span().start() == start)
        .findFirst()
        .orElse(null);
  }
}
