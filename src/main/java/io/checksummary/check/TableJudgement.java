package io.checksummary.check;

import io.checksummary.check.frame.Frame;
import io.checksummary.check.ledger.Binder;
import io.checksummary.check.ledger.Ruling;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One claim before the tables of the source, where its subject and its measure name a cell. */
final class TableJudgement {

  private final Claim claim;
  private final SourceNumbers numbers;
  private final Ruling ruling;

  TableJudgement(Claim claim, SourceNumbers numbers) {
    this.claim = claim;
    this.numbers = numbers;
    this.ruling = ruling(claim, numbers);
  }

  private static Ruling ruling(Claim claim, SourceNumbers numbers) {
    Frame frame = claim.frame();
    return frame == null
        ? Ruling.SILENT
        : Binder.rule(numbers.ledger(), claim.passage().text(), claim.mention(), frame);
  }

  /** What the tables say; null where they say nothing. */
  @Nullable CheckedNumber verdict() {
    return switch (ruling) {
      case Ruling.Agrees agrees -> supported(agrees);
      case Ruling.Differs differs -> contradicted(differs);
      case Ruling.Elsewhere ignored -> null;
      case Ruling.Silent ignored -> null;
    };
  }

  /**
   * Whether a number of the source may still speak for the claim: once the words have told which
   * cell is meant, or that none is, the other cells may not.
   */
  boolean leavesOpen(Candidate candidate) {
    return ruling instanceof Ruling.Silent
        || candidate.part() != Evidence.Part.TEXT
        || !numbers.isTabled(candidate.mention().span());
  }

  private CheckedNumber supported(Ruling.Agrees agrees) {
    List<Evidence> evidence =
        agrees.cells().stream().limit(CheckedNumber.MOST_EVIDENCE).map(numbers::evidence).toList();
    Match match = match(agrees, evidence.getFirst());
    return claim.supported(match, Binding.CONFIRMED, evidence, agrees.formula());
  }

  private Match match(Ruling.Agrees agrees, Evidence cell) {
    return switch (agrees.how()) {
      case SAME -> cell.text().equals(claim.text()) ? Match.EXACT : Match.EQUIVALENT;
      case ROUNDED -> Match.ROUNDED;
      case BOUND -> Match.BOUND;
      case DERIVED -> Match.DERIVED;
    };
  }

  private CheckedNumber contradicted(Ruling.Differs differs) {
    Evidence nearest = numbers.evidence(differs.cell());
    String told = differs.told() == null ? nearest.text() : differs.told();
    return claim.failed(Verdict.CONTRADICTED, Reason.VALUE, Binding.CONFIRMED, nearest, told);
  }
}
