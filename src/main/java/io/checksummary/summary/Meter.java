package io.checksummary.summary;

import io.checksummary.summary.Answer.Draft;
import org.jspecify.annotations.Nullable;

/** Counts the calls and tokens of one request. Safe for use by many threads. */
final class Meter {
  private final SummaryModel model;
  private int calls;
  private @Nullable String name;
  private @Nullable Long inputTokens;
  private @Nullable Long outputTokens;

  Meter(SummaryModel model) {
    this.model = model;
  }

  synchronized void call() {
    calls++;
  }

  synchronized void read(Draft draft) {
    name = draft.model() != null ? draft.model() : name;
    inputTokens = sum(inputTokens, draft.inputTokens());
    outputTokens = sum(outputTokens, draft.outputTokens());
  }

  synchronized Digest.Usage usage() {
    return new Digest.Usage(
        model.provider(), name != null ? name : model.name(), calls, 0, inputTokens, outputTokens);
  }

  private static @Nullable Long sum(@Nullable Long so, @Nullable Integer more) {
    return more == null ? so : Long.valueOf((so == null ? 0 : so) + more);
  }
}
