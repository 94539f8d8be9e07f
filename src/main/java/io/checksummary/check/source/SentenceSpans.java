package io.checksummary.check.source;

import io.checksummary.text.Span;
import io.checksummary.text.source.SourceText;
import java.util.Arrays;
import java.util.List;

/**
 * The sentences of a text as they stand in what was received, each found without a look at the
 * others.
 *
 * <p>Where two overlap, as around the end of a page, the one that is read first holds the place.
 */
public final class SentenceSpans {

  private static final Span NONE = new Span(0, 0);

  private final int length;
  private final List<Span> spans;
  private final int[] owners;

  /** The farthest start of all sentences up to each. */
  private final int[] starts;

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
  }

  public static SentenceSpans of(SourceText text) {
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

  /** The first place from one on that no sentence holds yet; the way there is shortened. */
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

  public List<Span> all() {
    return spans;
  }

  /** The sentence that holds an offset; all of the text where none does. */
  public Span at(int offset) {
    int owner = offset < length ? owners[offset] : -1;
    return owner < 0 ? new Span(0, length) : spans.get(owner);
  }

  /** The sentence before another; empty where there is none. */
  public Span before(Span sentence) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] < sentence.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? NONE : spans.get(low - 1);
  }
}
