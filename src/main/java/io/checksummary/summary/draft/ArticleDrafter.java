package io.checksummary.summary.draft;

import io.checksummary.check.verdict.Source;
import io.checksummary.summary.call.ModelCalls;
import io.checksummary.summary.digest.Digest;
import io.checksummary.summary.digest.SummaryOptions;
import io.checksummary.summary.port.Assignment;
import io.checksummary.summary.port.Assignment.Stage;
import io.checksummary.summary.port.ModelAnswer;
import io.checksummary.summary.port.ModelAnswer.Draft;
import io.checksummary.summary.port.ModelAnswer.Failure;
import io.checksummary.summary.port.SummaryLength;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

/**
 * One article on its way to a draft: its pieces read in parallel, their digests combined in a tree.
 *
 * <p>The tree grows from the left while pieces are still being read: as soon as the digests at the
 * front fill one call, that call starts. For use by one thread.
 */
public final class ArticleRun {

  private final Source source;
  private final SummaryOptions options;
  private final ModelCalls calls;
  private final int budget;
  private final Instant begin;
  private final Instant deadline;
  private final List<Failure> failures = new ArrayList<>();
  private int chunks;
  private int unread;

  /** A call that was started. */
  private record Pending(CallTask work, Instant deadline, Future<ModelAnswer> answer) {}

  public ArticleRun(
      Source source,
      SummaryOptions options,
      ModelCalls calls,
      int budget,
      Instant begin,
      Instant deadline) {
    this.source = source;
    this.options = options;
    this.calls = calls;
    this.budget = budget;
    this.begin = begin;
    this.deadline = deadline;
  }

  /** The draft of the whole article, or the failure that tells most. */
  public ModelAnswer answer() {
    List<ArticlePart> pieces = ArticlePart.of(source.text(), budget);
    chunks = pieces.size();
    Deque<Pending> level = new ArrayDeque<>();
    pieces.forEach(piece -> level.add(start(new CallTask.Read(piece))));
    return combined(level);
  }

  public Digest.Coverage coverage() {
    int characters = source.text().received().length();
    return new Digest.Coverage(
        characters, characters - unread, chunks, failures.size(), source.text().pages());
  }

  /** Takes in the answers of one level of the tree, in order, and grows the levels above. */
  private ModelAnswer combined(Deque<Pending> level) {
    Deque<Pending> above = new ArrayDeque<>();
    PartialDigests notes = new PartialDigests(budget);
    while (!level.isEmpty()) {
      Pending next = level.remove();
      switch (calls.await(next.answer(), next.deadline())) {
        case Draft part -> {
          if (level.isEmpty() && above.isEmpty() && notes.isEmpty()) {
            return part;
          }
          if (!notes.fit(part)) {
            above.add(start(new CallTask.Combine(notes.parts())));
            notes = new PartialDigests(budget);
          }
          notes.add(part);
        }
        case Failure failure -> {
          if (!goesOn(next.work(), failure, level)) {
            return failure;
          }
        }
      }
    }
    return finished(above, notes.parts());
  }

  /** Asks for less where the text was too long; else leaves a piece out, and says so. */
  private boolean goesOn(CallTask work, Failure failure, Deque<Pending> level) {
    List<CallTask> halves =
        failure.kind() == Failure.Kind.TOO_LONG ? work.halves() : List.<CallTask>of();
    chunks += work instanceof CallTask.Read && !halves.isEmpty() ? 1 : 0;
    halves.reversed().forEach(half -> level.addFirst(start(half)));
    return !halves.isEmpty() || leftOut(work, failure);
  }

  private boolean leftOut(CallTask work, Failure failure) {
    return switch (work) {
      case CallTask.Read(ArticlePart piece) -> {
        unread += piece.received();
        failures.add(failure);
        yield !isFinal(failure);
      }
      case CallTask.Combine combine -> false;
    };
  }

  /** Whether no other piece can fare better: then nobody waits for them. */
  private static boolean isFinal(Failure failure) {
    return switch (failure.kind()) {
      case DENIED, UNUSABLE, CANCELLED -> true;
      case FAILED, NONSENSE, UNAVAILABLE, SUSPENDED, TOO_LONG, SPENT, OVERLOADED, DEADLINE -> false;
    };
  }

  private ModelAnswer finished(Deque<Pending> above, List<Draft> rest) {
    if (above.isEmpty() && rest.size() < 2) {
      return rest.isEmpty() ? mostTelling() : rest.getFirst();
    }
    if (!rest.isEmpty()) {
      above.add(start(new CallTask.Combine(rest)));
    }
    return combined(above);
  }

  private Failure mostTelling() {
    return failures.stream()
        .min(Comparator.comparing(Failure::kind))
        .orElse(new Failure(Failure.Kind.FAILED, "The source holds nothing to summarise.", null));
  }

  private Pending start(CallTask work) {
    Assignment assignment = assignment(work);
    Future<ModelAnswer> answer =
        work instanceof CallTask.Combine(List<Draft> parts) && parts.size() == 1
            ? CompletableFuture.completedFuture(parts.getFirst())
            : calls.start(assignment);
    return new Pending(work, assignment.deadline(), answer);
  }

  private Assignment assignment(CallTask work) {
    return switch (work) {
      case CallTask.Read(ArticlePart piece) when chunks == 1 ->
          assignment(Stage.ARTICLE, piece.text(), options.length(), options.maxFigures(), deadline);
      case CallTask.Read(ArticlePart piece) ->
          assignment(
              Stage.PART,
              piece.text(),
              PartShares.of(options.length(), chunks),
              PartShares.of(options.maxFigures(), chunks),
              readingDeadline());
      case CallTask.Combine(List<Draft> parts) ->
          assignment(
              Stage.COMBINE,
              PartialDigests.text(parts),
              options.length(),
              options.maxFigures(),
              deadline);
    };
  }

  private Assignment assignment(
      Stage stage, String text, SummaryLength length, int figures, Instant until) {
    String headline = source.title() == null ? "" : source.title().article();
    String title = headline.isBlank() ? null : headline;
    String language = options.language() == null ? source.language() : options.language();
    return new Assignment(stage, text, title, language, length, figures, until);
  }

  /** Parts that take longer are left out, so that a quarter of the time remains to combine. */
  private Instant readingDeadline() {
    return begin.plus(Duration.between(begin, deadline).multipliedBy(3).dividedBy(4));
  }
}
