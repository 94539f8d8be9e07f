package io.checksummary.text;

import java.util.List;
import java.util.function.Function;

/** Searches in lists whose spans are in order and do not overlap. */
public final class Spans {

  private Spans() {}

  /** The index of the entry that holds the offset; negative where none does. */
  public static <T> int indexAt(List<T> entries, int offset, Function<T, Span> span) {
    int low = 0;
    int high = entries.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span at = span.apply(entries.get(middle));
      if (at.contains(offset)) {
        return middle;
      }
      if (at.start() > offset) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return -1;
  }
}
