package io.checksummary.summary.draft;

import io.checksummary.summary.port.ModelAnswer.Draft;
import java.util.List;
import java.util.stream.Stream;

/** What one call to a model has to do. */
sealed interface CallTask {

  /** The same work for two calls; empty where two would not help. */
  List<CallTask> halves();

  /** Read a part of the article. */
  record Read(ArticlePart part) implements CallTask {
    @Override
    public List<CallTask> halves() {
      return part.canHalve()
          ? part.halves().stream().<CallTask>map(Read::new).toList()
          : List.<CallTask>of();
    }
  }

  /** Combine the digests of parts, in order. */
  record Combine(List<Draft> parts) implements CallTask {
    public Combine {
      parts = List.copyOf(parts);
    }

    @Override
    public List<CallTask> halves() {
      int middle = parts.size() / 2;
      return parts.size() < 3
          ? List.of()
          : Stream.of(parts.subList(0, middle), parts.subList(middle, parts.size()))
              .<CallTask>map(Combine::new)
              .toList();
    }
  }
}
