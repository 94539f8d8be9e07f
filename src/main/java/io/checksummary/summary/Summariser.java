package io.checksummary.summary;

import io.checksummary.check.Checker;
import io.checksummary.check.source.SourceNumbers;
import io.checksummary.check.verdict.SourceDocument;
import io.checksummary.summary.call.CallSettings;
import io.checksummary.summary.call.ComputePool;
import io.checksummary.summary.call.ComputePool.Started;
import io.checksummary.summary.call.ModelCalls;
import io.checksummary.summary.digest.Digest;
import io.checksummary.summary.digest.FailedSummary;
import io.checksummary.summary.digest.SummaryOptions;
import io.checksummary.summary.digest.SummaryOutcome;
import io.checksummary.summary.draft.ArticleDrafter;
import io.checksummary.summary.edit.DigestEditor;
import io.checksummary.summary.policy.DigestRedaction;
import io.checksummary.summary.policy.PolicyEnforcement;
import io.checksummary.summary.port.ModelAnswer.Draft;
import io.checksummary.summary.port.ModelAnswer.Failure;
import io.checksummary.summary.port.SummaryModel;
import io.checksummary.summary.repair.DigestRepair;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The use case: an article in, a digest out whose every number has a verdict.
 *
 * <p>What fits the model's budget takes one call. Longer articles are read in parts, so many at a
 * time, and the digests of the parts are combined in a tree whose every call takes as many as fit.
 * A part that no call could read is counted in {@link Digest.Coverage#failedChunks}; a part that
 * takes more than three quarters of the time is one. Safe for use by many threads.
 */
public final class Summariser {

  /** In characters: read within a millisecond or two. */
  private static final int SHORT_SOURCE = 20_000;

  private final CallSettings settings;
  private final Checker checker;
  private final ExecutorService waiting;
  private final ExecutorService computing;
  private final InstantSource clock;

  /**
   * @param waiting runs the calls, which block: one with a virtual thread for each is best
   * @param computing runs what takes a processor, in the order in which it is handed in: one with a
   *     few threads for each processor is best
   */
  public Summariser(
      CallSettings settings,
      Checker checker,
      ExecutorService waiting,
      ExecutorService computing,
      InstantSource clock) {
    this.settings = settings;
    this.checker = checker;
    this.waiting = waiting;
    this.computing = computing;
    this.clock = clock;
  }

  /** The same threads for what waits and for what computes. */
  public Summariser(
      CallSettings settings, Checker checker, ExecutorService executor, InstantSource clock) {
    this(settings, checker, executor, executor, clock);
  }

  /**
   * Asks one model, with the usual settings.
   *
   * @param bound how many calls of one request may run at a time, at least 1
   * @throws IllegalArgumentException if the bound is below 1
   */
  public Summariser(
      SummaryModel model,
      Checker checker,
      ExecutorService executor,
      InstantSource clock,
      int bound) {
    this(CallSettings.of(model, bound), checker, executor, clock);
  }

  /** Whether there is a model that can write what is asked for in the language that is wanted. */
  public boolean canWrite(SourceDocument source, SummaryOptions options) {
    return !options.translates(source.language())
        || settings.models().stream().anyMatch(SummaryModel::translates);
  }

  /**
   * Summarises and checks. Blocks until there is an outcome, at most until the deadline and the
   * moment that a check takes.
   *
   * <p>An interrupted thread gets {@link Failure.Kind#CANCELLED} and stays interrupted.
   *
   * @throws IllegalArgumentException if no model {@linkplain #canWrite can write} what is asked for
   */
  public SummaryOutcome summarise(SourceDocument source, SummaryOptions options, Instant deadline) {
    CallSettings asked = options.translates(source.language()) ? settings.translating() : settings;
    try (Reading reading = reading(source);
        ModelCalls calls = new ModelCalls(asked, waiting, clock)) {
      SummaryOutcome outcome =
          outcome(source, options, deadline, reading.numbers(), asked.model(), calls);
      return outcome instanceof FailedSummary failed
          ? failed.withAttempts(calls.attempts())
          : outcome;
    }
  }

  private SummaryOutcome outcome(
      SourceDocument source,
      SummaryOptions options,
      Instant deadline,
      Supplier<SourceNumbers> evidence,
      SummaryModel model,
      ModelCalls calls) {
    Instant begin = clock.instant();
    try {
      ArticleDrafter drafter =
          new ArticleDrafter(source, options, calls, model.budget(), begin, deadline);
      return switch (drafter.draft()) {
        case Draft draft -> {
          DigestEditor editor = new DigestEditor(checker, evidence, new ComputePool(computing));
          Instant until = repairDeadline(begin, deadline);
          DigestRepair repair = new DigestRepair(calls, editor, source, options, model, until);
          DigestRedaction redaction = new DigestRedaction(editor, source, options);
          SummaryOutcome edited =
              editor.edit(draft, source, options, drafter.coverage(), calls.usage());
          yield edited instanceof Digest digest
              ? new PolicyEnforcement(options.policy(), repair, redaction).enforce(digest)
              : edited;
        }
        case Failure failure -> new FailedSummary(failure, calls.usage());
      };
    } catch (CancellationException interrupted) {
      return new FailedSummary(
          new Failure(Failure.Kind.CANCELLED, "The request was cancelled.", null), calls.usage());
    }
  }

  /**
   * The source's numbers as they are read.
   *
   * @param begun the reading of a long source; null for a short one, which is read when asked for
   */
  private record Reading(Supplier<SourceNumbers> numbers, @Nullable Started<SourceNumbers> begun)
      implements AutoCloseable {

    @Override
    public void close() {
      if (begun != null) {
        begun.close();
      }
    }
  }

  /**
   * Those of a long source are read while the model writes, so that checking adds next to nothing;
   * those of a short one after it, so that a thousand who wait for a model hold little.
   */
  private Reading reading(SourceDocument source) {
    if (source.text().received().length() <= SHORT_SOURCE) {
      return new Reading(() -> checker.read(source), null);
    }
    Started<SourceNumbers> begun = new ComputePool(computing).start(() -> checker.read(source));
    return new Reading(begun::result, begun);
  }

  /** A repair that takes until here leaves time to answer with what was there before it. */
  private static Instant repairDeadline(Instant begin, Instant deadline) {
    return deadline.minus(Duration.between(begin, deadline).dividedBy(20));
  }
}
