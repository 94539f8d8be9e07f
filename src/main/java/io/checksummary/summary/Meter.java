package io.checksummary.summary;

import io.checksummary.summary.Answer.Draft;
import io.checksummary.summary.Answer.Failure;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts the calls and tokens of one request. Safe for use by many threads. */
final class Meter {

  private final Map<SummaryModel, Tally> tallies = new LinkedHashMap<>();
  private SummaryModel writer;
  private int repairs;
  private @Nullable String name;
  private @Nullable Long inputTokens;
  private @Nullable Long outputTokens;

  /** The calls to one model. */
  private record Tally(int calls, Instant begin, Instant end) {

    Tally and(Tally later) {
      return new Tally(
          calls + later.calls,
          begin.isBefore(later.begin) ? begin : later.begin,
          end.isAfter(later.end) ? end : later.end);
    }
  }

  /**
   * @param first the model that counts as the writer until one has written
   */
  Meter(SummaryModel first) {
    this.writer = first;
  }

  /** Counts a call that asks for numbers to be put right, as soon as it is made. */
  synchronized void repair() {
    repairs++;
  }

  /** Counts a call, unless it was not made. */
  synchronized void asked(SummaryModel model, Answer answer, Instant begin, Instant end) {
    switch (answer) {
      case Draft draft -> {
        count(model, begin, end);
        read(model, draft);
      }
      case Failure failure when failure.kind() == Failure.Kind.SUSPENDED -> {}
      case Failure failure -> count(model, begin, end);
    }
  }

  synchronized Digest.Usage usage() {
    int calls = tallies.values().stream().mapToInt(Tally::calls).sum();
    return new Digest.Usage(
        writer.provider(),
        name != null ? name : writer.name(),
        calls,
        repairs,
        inputTokens,
        outputTokens);
  }

  /** What was tried with each model that was called, in the order of the first calls. */
  synchronized List<Tried> tried() {
    return tallies.entrySet().stream()
        .map(entry -> tried(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Tried tried(SummaryModel model, Tally tally) {
    return new Tried(
        model.provider(),
        model.name(),
        tally.calls(),
        Duration.between(tally.begin(), tally.end()));
  }

  private void count(SummaryModel model, Instant begin, Instant end) {
    tallies.merge(model, new Tally(1, begin, end), Tally::and);
  }

  private void read(SummaryModel model, Draft draft) {
    writer = model;
    name = draft.model();
    inputTokens = sum(inputTokens, draft.inputTokens());
    outputTokens = sum(outputTokens, draft.outputTokens());
  }

  private static @Nullable Long sum(@Nullable Long so, @Nullable Integer more) {
    return more == null ? so : Long.valueOf((so == null ? 0 : so) + more);
  }
}
