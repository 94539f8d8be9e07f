package io.checksummary.check.claim;

import io.checksummary.text.Span;
import io.checksummary.text.source.SourceText;
import java.util.Arrays;
import java.util.List;

/**
 * The sentences of a text as spans of what was received, each found without a search through the
 * others.
 *
 * <p>Where two overlap, as around the end of a page, a place that both cover belongs to the one
 * that is read first.
 */
final class SentenceSpans {

  private static final Span NONE = new Span(0, 0);

  private final int length;
  private final List<Span> spans;

  /** For each place the sentence that covers it; -1 where none does. */
  private final int[] owners;

  /** For each sentence the farthest start of it and all before it. */
  private final int[] starts;

  private final int[] ends;

  private SentenceSpans(int length, List<Span> spans) {
    this.length = length;
    this.spans = spans;
    this.owners = owners(length, spans);
    this.starts = new int[spans.size()];
    int farthest = 0;
    for (int i = 0; i < starts.length; i++) {
      farthest = Math.max(farthest, spans.get(i).start());
      starts[i] = farthest;
    }
    this.ends = spans.stream().mapToInt(Span::end).sorted().toArray();
  }

  static SentenceSpans of(SourceText text) {
    List<Span> spans = text.sentences().stream().map(text::toReceived).toList();
    return new SentenceSpans(text.received().length(), spans);
  }

  private static int[] owners(int length, List<Span> spans) {
    int[] owners = new int[length];
    Arrays.fill(owners, -1);
    int[] free = new int[length + 1];
    Arrays.setAll(free, i -> i);
    for (int k = 0; k < spans.size(); k++) {
      Span span = spans.get(k);
      for (int i = free(free, span.start()); i < span.end(); i = free(free, i)) {
        owners[i] = k;
        free[i] = i + 1;
      }
    }
    return owners;
  }

  /** The first place from one on that no sentence covers yet; the next search is made shorter. */
  private static int free(int[] next, int from) {
    int end = from;
    while (next[end] != end) {
      end = next[end];
    }
    for (int i = from; next[i] != i; ) {
      int then = next[i];
      next[i] = end;
      i = then;
    }
    return end;
  }

  List<Span> all() {
    return spans;
  }

  /** The sentence that covers an offset; all of the text where none does. */
  Span at(int offset) {
    int owner = offset < length ? owners[offset] : -1;
    return owner < 0 ? new Span(0, length) : spans.get(owner);
  }

  /** The sentence before another; empty where there is none. */
  Span before(Span sentence) {
    int begun = countBefore(starts, sentence.start());
    return begun == 0 ? NONE : spans.get(begun - 1);
  }

  /** How many sentences end before an offset or at it. */
  int endedAt(int offset) {
    return countBefore(ends, offset + 1);
  }

  /** How many of rising numbers are less than one. */
  private static int countBefore(int[] rising, int limit) {
    int low = 0;
    int high = rising.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (rising[middle] < limit) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
