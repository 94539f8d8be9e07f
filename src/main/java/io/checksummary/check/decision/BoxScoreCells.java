package io.checksummary.check.decision;

import io.checksummary.check.boxscore.BoxScoreBinder;
import io.checksummary.check.boxscore.BoxScoreFinding;
import io.checksummary.check.boxscore.table.BoxScore;
import io.checksummary.check.claim.Claim;
import io.checksummary.check.frame.Frame;
import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.check.source.SourceNumbers;
import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.Evidence;
import io.checksummary.check.verdict.Match;
import io.checksummary.check.verdict.Reason;
import io.checksummary.check.verdict.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides on a claim by the tables of the source, where its subject and measure name a cell. */
public final class BoxScoreCells {

  private final Claim claim;
  private final SourceNumbers numbers;
  private final BoxScoreFinding ruling;

  BoxScoreCells(Claim claim, SourceNumbers numbers) {
    this.claim = claim;
    this.numbers = numbers;
    this.ruling = ruling(claim, numbers);
  }

  private static BoxScoreFinding ruling(Claim claim, SourceNumbers numbers) {
    Frame frame = claim.frame();
    if (frame == null) {
      return BoxScoreFinding.SILENT;
    }
    BoxScore tables = numbers.tables().boxScore();
    BoxScoreFinding finding =
        BoxScoreBinder.rule(tables, claim.passage().text(), claim.mention(), frame);
    return accusesByStatement(finding, tables) ? BoxScoreFinding.SILENT : finding;
  }

  /**
   * A statement's rows are measures that a summary names in its own words, so it accuses nobody.
   */
  private static boolean accusesByStatement(BoxScoreFinding finding, BoxScore tables) {
    return switch (finding) {
      case BoxScoreFinding.Differs differs -> tables.isInStatement(differs.cell());
      case BoxScoreFinding.Elsewhere ignored -> tables.hasStatementsOnly();
      case BoxScoreFinding.Agrees ignored -> false;
      case BoxScoreFinding.Silent ignored -> false;
    };
  }

  /** What the tables say; null where they say nothing. */
  public @Nullable Decision decision() {
    return switch (ruling) {
      case BoxScoreFinding.Agrees agrees -> supported(agrees);
      case BoxScoreFinding.Differs differs -> contradicted(differs);
      case BoxScoreFinding.Elsewhere ignored -> null;
      case BoxScoreFinding.Silent ignored -> null;
    };
  }

  /**
   * Whether a number of the source may still be evidence: once the claim's words have named a cell,
   * or shown that they mean none, the other cells may not.
   */
  public boolean allow(EvidenceCandidate candidate) {
    return leavesOpen()
        || candidate.part() != Evidence.Part.TEXT
        || !numbers.tables().contain(candidate.mention().span());
  }

  /** A statement's cell that agrees is not the last word: its period and row are looked at too. */
  private boolean leavesOpen() {
    BoxScore tables = numbers.tables().boxScore();
    return ruling instanceof BoxScoreFinding.Silent
        || (ruling instanceof BoxScoreFinding.Agrees agrees
            && agrees.cells().stream().allMatch(tables::isInStatement));
  }

  private Decision supported(BoxScoreFinding.Agrees agrees) {
    List<Evidence> evidence =
        agrees.cells().stream().limit(CheckedNumber.MOST_EVIDENCE).map(numbers::evidence).toList();
    Match match = match(agrees, evidence.getFirst());
    return Decision.supported(match, Binding.CONFIRMED, evidence, agrees.formula());
  }

  private Match match(BoxScoreFinding.Agrees agrees, Evidence cell) {
    return switch (agrees.how()) {
      case SAME -> cell.text().equals(claim.text()) ? Match.EXACT : Match.EQUIVALENT;
      case ROUNDED -> Match.ROUNDED;
      case BOUND -> Match.BOUND;
      case DERIVED -> Match.DERIVED;
    };
  }

  private Decision contradicted(BoxScoreFinding.Differs differs) {
    Evidence nearest = numbers.evidence(differs.cell());
    String instead = differs.told() == null ? nearest.text() : differs.told();
    return new Decision(
        Verdict.CONTRADICTED,
        null,
        Reason.VALUE,
        Binding.CONFIRMED,
        null,
        List.of(),
        nearest,
        instead);
  }
}
