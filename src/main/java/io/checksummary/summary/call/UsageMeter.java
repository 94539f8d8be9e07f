package io.checksummary.summary.call;

import io.checksummary.summary.digest.Digest;
import io.checksummary.summary.digest.ModelAttempt;
import io.checksummary.summary.port.ModelAnswer;
import io.checksummary.summary.port.ModelAnswer.Draft;
import io.checksummary.summary.port.ModelAnswer.Failure;
import io.checksummary.summary.port.ModelRequest.Stage;
import io.checksummary.summary.port.SummaryModel;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts the calls and tokens of one request. Safe for use by many threads. */
final class UsageMeter {

  private final Map<SummaryModel, Tally> tallies = new LinkedHashMap<>();
  private SummaryModel writer;
  private int repairs;
  private @Nullable String name;
  private @Nullable Long inputTokens;
  private @Nullable Long outputTokens;

  /**
   * The calls to one model.
   *
   * @param running how many of them have not ended yet
   * @param begin when the first began
   * @param end when the last that ended did
   */
  private record Tally(int calls, int running, Instant begin, Instant end) {

    Tally begun() {
      return new Tally(calls + 1, running + 1, begin, end);
    }

    Tally ended(boolean made, Instant when) {
      return new Tally(
          made ? calls : calls - 1, running - 1, begin, when.isAfter(end) ? when : end);
    }
  }

  /**
   * @param first the model that counts as the writer until one has written
   */
  UsageMeter(SummaryModel first) {
    this.writer = first;
  }

  /** Counts a call from its begin on: one that is ended at the deadline was made, too. */
  synchronized void callStarted(SummaryModel model, Stage stage, Instant now) {
    repairs += stage == Stage.REPAIR ? 1 : 0;
    tallies.put(model, tallies.getOrDefault(model, new Tally(0, 0, now, now)).begun());
  }

  /** Reads what came of a call; one that was not made after all counts no longer. */
  synchronized void callEnded(SummaryModel model, Stage stage, ModelAnswer answer, Instant now) {
    boolean made = !(answer instanceof Failure failure) || isCall(failure);
    repairs -= !made && stage == Stage.REPAIR ? 1 : 0;
    tallies.computeIfPresent(model, (same, tally) -> tally.ended(made, now));
    if (answer instanceof Draft draft) {
      read(model, draft);
    }
  }

  synchronized Digest.Usage usage() {
    int calls = tallies.values().stream().mapToInt(Tally::calls).sum();
    return new Digest.Usage(
        writer.provider(),
        writer.name(),
        name != null ? name : writer.name(),
        calls,
        repairs,
        inputTokens,
        outputTokens);
  }

  /** What was tried until now with each model that was called, in the order of the first calls. */
  synchronized List<ModelAttempt> attempts(Instant now) {
    return tallies.entrySet().stream()
        .filter(entry -> entry.getValue().calls() > 0)
        .map(entry -> attempts(entry.getKey(), entry.getValue(), now))
        .toList();
  }

  private static ModelAttempt attempts(SummaryModel model, Tally tally, Instant now) {
    Instant end = tally.running() > 0 ? now : tally.end();
    return new ModelAttempt(
        model.provider(), model.name(), tally.calls(), Duration.between(tally.begin(), end));
  }

  /** A model that says that it was not asked was not called. */
  private static boolean isCall(Failure failure) {
    return failure.kind() != Failure.Kind.UNUSABLE && failure.kind() != Failure.Kind.SUSPENDED;
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
