package io.checksummary.summary.repair;

import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.SourceDocument;
import io.checksummary.summary.call.ModelCalls;
import io.checksummary.summary.digest.Digest;
import io.checksummary.summary.digest.NumberPolicy;
import io.checksummary.summary.digest.SummaryOptions;
import io.checksummary.summary.digest.SummaryOutcome;
import io.checksummary.summary.edit.DigestEditor;
import io.checksummary.summary.port.ModelAnswer.Draft;
import io.checksummary.summary.port.ModelAnswer.Failure;
import io.checksummary.summary.port.ModelRequest;
import io.checksummary.summary.port.ModelRequest.Stage;
import io.checksummary.summary.port.SummaryModel;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sends the failing numbers of a digest back to the model, each with what the source says about it,
 * and takes the answer where it is better.
 *
 * <p>Where a call fails, or an answer is late or no better, the digest stays as it was, and there
 * is no further round.
 */
public final class DigestRepair {

  private final ModelCalls calls;
  private final DigestEditor editor;
  private final SourceDocument source;
  private final SummaryOptions options;
  private final RepairFindings findings;
  private final int rounds;
  private final Instant deadline;

  /**
   * @param deadline when an answer is of no use any more
   */
  public DigestRepair(
      ModelCalls calls,
      DigestEditor editor,
      SourceDocument source,
      SummaryOptions options,
      SummaryModel model,
      Instant deadline) {
    this.calls = calls;
    this.editor = editor;
    this.source = source;
    this.options = options;
    this.findings = new RepairFindings(source, model.budget());
    this.rounds = model.repairs() ? options.repairs() : 0;
    this.deadline = deadline;
  }

  /** The best of the first digest and those that the model answered. */
  public Digest repaired(Digest first) {
    Digest best = first;
    for (int round = 0; round < rounds; round++) {
      Digest next = isNothingToGain(best) ? null : attempt(best);
      if (next == null) {
        break;
      }
      best = next;
    }
    return best.withUsage(calls.usage());
  }

  /** Whether there is nothing to repair, or the digest would be rejected all the same. */
  private boolean isNothingToGain(Digest digest) {
    return RepairAcceptance.toRepair(digest, options.policy()).isEmpty()
        || !options.policy().numbersFor(digest.numbers(), NumberPolicy.Action.REJECT).isEmpty();
  }

  private @Nullable Digest attempt(Digest digest) {
    List<CheckedNumber> failing = RepairAcceptance.toRepair(digest, options.policy());
    ModelRequest assignment = assignment(digest, failing);
    return switch (calls.await(calls.start(assignment), deadline)) {
      case Draft draft -> better(digest, draft);
      case Failure failure -> null;
    };
  }

  private @Nullable Digest better(Digest digest, Draft draft) {
    SummaryOutcome edited = editor.edit(draft, source, options, digest.coverage(), digest.usage());
    return edited instanceof Digest mended
            && RepairAcceptance.isBetter(digest, mended, options.policy())
        ? mended
        : null;
  }

  private ModelRequest assignment(Digest digest, List<CheckedNumber> failing) {
    String title = source.title() == null ? null : source.title().text();
    return new ModelRequest(
        Stage.REPAIR,
        findings.text(digest, failing),
        title,
        options.languageOr(source.language()),
        options.length(),
        options.maxFigures(),
        deadline);
  }
}
