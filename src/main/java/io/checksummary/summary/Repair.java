package io.checksummary.summary;

import io.checksummary.check.CheckedNumber;
import io.checksummary.check.Source;
import io.checksummary.summary.Answer.Draft;
import io.checksummary.summary.Answer.Failure;
import io.checksummary.summary.Assignment.Stage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sends the failing numbers of a digest back to the model, by name and with what the source says of
 * them, and takes what comes back where that is better.
 *
 * <p>A call that fails, an answer that is late or no better: the digest stays as it was. Nothing is
 * asked twice: where a round brought nothing, there is no other.
 */
final class Repair {

  private final Calls calls;
  private final Editor editor;
  private final Source source;
  private final Options options;
  private final Findings findings;
  private final int rounds;
  private final Instant deadline;

  /**
   * @param deadline when an answer is of no use any more
   */
  Repair(
      Calls calls,
      Editor editor,
      Source source,
      Options options,
      SummaryModel model,
      Instant deadline) {
    this.calls = calls;
    this.editor = editor;
    this.source = source;
    this.options = options;
    this.findings = new Findings(source, model.budget());
    this.rounds = model.repairs() ? options.repairs() : 0;
    this.deadline = deadline;
  }

  /** The best digest that came of it, the first one included. */
  Digest mended(Digest first) {
    Digest best = first;
    for (int round = 0; round < rounds; round++) {
      Digest next = isHopeless(best) ? null : once(best);
      if (next == null) {
        break;
      }
      best = next;
    }
    return best.at(calls.usage());
  }

  /** Whether nothing is to mend, or nothing that is mended could save the digest. */
  private boolean isHopeless(Digest digest) {
    return Progress.toRepair(digest, options.policy()).isEmpty()
        || !options.policy().those(digest.numbers(), Policy.Action.REJECT).isEmpty();
  }

  private @Nullable Digest once(Digest digest) {
    List<CheckedNumber> failing = Progress.toRepair(digest, options.policy());
    Assignment assignment = assignment(digest, failing);
    return switch (calls.await(calls.start(assignment), deadline)) {
      case Draft draft -> better(digest, draft);
      case Failure failure -> null;
    };
  }

  private @Nullable Digest better(Digest digest, Draft draft) {
    Outcome edited = editor.edited(draft, source, options, digest.coverage(), digest.usage());
    return edited instanceof Digest mended && Progress.isBetter(digest, mended, options.policy())
        ? mended
        : null;
  }

  private Assignment assignment(Digest digest, List<CheckedNumber> failing) {
    String title = source.title() == null ? null : source.title().text();
    return new Assignment(
        Stage.REPAIR,
        findings.text(digest, failing),
        title,
        digest.language(),
        options.length(),
        options.maxFigures(),
        deadline);
  }
}
