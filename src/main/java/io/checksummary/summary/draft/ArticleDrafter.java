package io.checksummary.summary.draft;

import io.checksummary.check.verdict.SourceDocument;
import io.checksummary.summary.call.ModelCalls;
import io.checksummary.summary.digest.Digest;
import io.checksummary.summary.digest.SummaryOptions;
import io.checksummary.summary.port.ModelAnswer;
import io.checksummary.summary.port.ModelAnswer.Draft;
import io.checksummary.summary.port.ModelAnswer.Failure;
import io.checksummary.summary.port.ModelRequest;
import io.checksummary.summary.port.ModelRequest.Stage;
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
 * Turns one article into a draft: its parts are summarised in parallel, and their digests are
 * combined in a tree.
 *
 * <p>The tree grows from the left while parts are still being read: as soon as the digests at the
 * front fill one call, that call starts. For use by one thread.
 */
public final class ArticleDrafter {

  private final SourceDocument source;
  private final SummaryOptions options;
  private final ModelCalls calls;
  private final int budget;
  private final Instant begin;
  private final Instant deadline;
  private final List<Failure> failures = new ArrayList<>();
  private int chunks;
  private int unreadCharacters;

  /** A call that was started. */
  private record Pending(CallTask task, Instant deadline, Future<ModelAnswer> answer) {}

  public ArticleDrafter(
      SourceDocument source,
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
  public ModelAnswer draft() {
    List<ArticlePart> parts = ArticlePart.of(source.text(), budget);
    chunks = parts.size();
    Deque<Pending> level = new ArrayDeque<>();
    parts.forEach(part -> level.add(start(new CallTask.Read(part))));
    return combined(level);
  }

  public Digest.Coverage coverage() {
    int characters = source.text().received().length();
    return new Digest.Coverage(
        characters, characters - unreadCharacters, chunks, failures.size(), source.text().pages());
  }

  /** Takes in the answers of one level of the tree, in order, and grows the levels above. */
  private ModelAnswer combined(Deque<Pending> level) {
    Deque<Pending> above = new ArrayDeque<>();
    PartialDigestWriter batch = new PartialDigestWriter(budget);
    while (!level.isEmpty()) {
      Pending next = level.remove();
      switch (calls.await(next.answer(), next.deadline())) {
        case Draft part -> {
          if (level.isEmpty() && above.isEmpty() && batch.isEmpty()) {
            return part;
          }
          if (!batch.fits(part)) {
            above.add(start(new CallTask.Combine(batch.parts())));
            batch = new PartialDigestWriter(budget);
          }
          batch.add(part);
        }
        case Failure failure -> {
          if (!recovers(next.task(), failure, level)) {
            return failure;
          }
        }
      }
    }
    return finished(above, batch.parts());
  }

  /** Asks for less where the text was too long; else leaves a part out, and says so. */
  private boolean recovers(CallTask task, Failure failure, Deque<Pending> level) {
    List<CallTask> halves =
        failure.kind() == Failure.Kind.TOO_LONG ? task.halves() : List.<CallTask>of();
    chunks += task instanceof CallTask.Read && !halves.isEmpty() ? 1 : 0;
    halves.reversed().forEach(half -> level.addFirst(start(half)));
    return !halves.isEmpty() || leftOut(task, failure);
  }

  private boolean leftOut(CallTask task, Failure failure) {
    return switch (task) {
      case CallTask.Read(ArticlePart part) -> {
        unreadCharacters += part.received();
        failures.add(failure);
        yield !isFinal(failure);
      }
      case CallTask.Combine combine -> false;
    };
  }

  /** Whether no other part can fare better: then nobody waits for them. */
  private static boolean isFinal(Failure failure) {
    return switch (failure.kind()) {
      case DENIED, UNUSABLE, CANCELLED -> true;
      case FAILED,
          NONSENSE,
          UNAVAILABLE,
          LIMITED,
          SUSPENDED,
          TOO_LONG,
          SPENT,
          OVERLOADED,
          DEADLINE ->
          false;
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

  private Pending start(CallTask task) {
    ModelRequest assignment = assignment(task);
    Future<ModelAnswer> answer =
        task instanceof CallTask.Combine(List<Draft> parts) && parts.size() == 1
            ? CompletableFuture.completedFuture(parts.getFirst())
            : calls.start(assignment);
    return new Pending(task, assignment.deadline(), answer);
  }

  private ModelRequest assignment(CallTask task) {
    return switch (task) {
      case CallTask.Read(ArticlePart part) when chunks == 1 ->
          assignment(Stage.ARTICLE, part.text(), options.length(), options.maxFigures(), deadline);
      case CallTask.Read(ArticlePart part) ->
          assignment(
              Stage.PART,
              part.text(),
              PartShares.of(options.length(), chunks),
              PartShares.of(options.maxFigures(), chunks),
              readingDeadline());
      case CallTask.Combine(List<Draft> parts) ->
          assignment(
              Stage.COMBINE,
              PartialDigestWriter.text(parts),
              options.length(),
              options.maxFigures(),
              deadline);
    };
  }

  private ModelRequest assignment(
      Stage stage, String text, SummaryLength length, int figures, Instant until) {
    String headline = source.title() == null ? "" : source.title().article();
    String title = headline.isBlank() ? null : headline;
    String language = options.languageOr(source.language());
    return new ModelRequest(stage, text, title, language, length, figures, until);
  }

  /** Parts that take longer are left out, so that a quarter of the time remains to combine. */
  private Instant readingDeadline() {
    return begin.plus(Duration.between(begin, deadline).multipliedBy(3).dividedBy(4));
  }
}
