package io.checksummary.summary;

import io.checksummary.summary.Answer.Draft;
import java.util.List;
import java.util.stream.Stream;

/** What one call is to do. */
sealed interface Work {

  /** The same work for two calls; empty where two would not help. */
  List<Work> halves();

  /** Read a piece of the article. */
  record Read(Piece piece) implements Work {
    @Override
    public List<Work> halves() {
      return piece.canHalve()
          ? piece.halves().stream().<Work>map(Read::new).toList()
          : List.<Work>of();
    }
  }

  /** Combine the digests of parts, in order. */
  record Combine(List<Draft> parts) implements Work {
    public Combine {
      parts = List.copyOf(parts);
    }

    @Override
    public List<Work> halves() {
      int middle = parts.size() / 2;
      return parts.size() < 3
          ? List.of()
          : Stream.of(parts.subList(0, middle), parts.subList(middle, parts.size()))
              .<Work>map(Combine::new)
              .toList();
    }
  }
}
