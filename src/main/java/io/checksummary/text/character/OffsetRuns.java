package io.checksummary.text.character;

import io.checksummary.text.Span;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Maps each offset of a text to an offset of the text that it was made from, or to none. It is
 * stored as runs, of which most texts have few: it stays in memory for as long as a request waits
 * for its model.
 */
public final class OffsetRuns {

  private static final int NOWHERE = Integer.MIN_VALUE;

  private final int length;

  /** Where each run begins, and how far the places of its characters lie behind them. */
  private final int[] starts;

  private final int[] shifts;

  private OffsetRuns(int length, int[] starts, int[] shifts) {
    this.length = length;
    this.starts = starts;
    this.shifts = shifts;
  }

  /**
   * @param places of the first {@code length} characters; negative for those from nowhere
   */
  public static OffsetRuns of(int[] places, int length) {
    int[] starts = new int[4];
    int[] shifts = new int[4];
    int runs = 0;
    for (int i = 0; i < length; i++) {
      int shift = places[i] < 0 ? NOWHERE : places[i] - i;
      if (runs == 0 || shifts[runs - 1] != shift) {
        if (runs == starts.length) {
          starts = Arrays.copyOf(starts, 2 * runs);
          shifts = Arrays.copyOf(shifts, 2 * runs);
        }
        starts[runs] = i;
        shifts[runs++] = shift;
      }
    }
    return new OffsetRuns(length, Arrays.copyOf(starts, runs), Arrays.copyOf(shifts, runs));
  }

  /** How many characters there are. */
  public int length() {
    return length;
  }

  /** The smallest span that holds the places of a stretch; null where all of it is from nowhere. */
  public @Nullable Span originOf(Span stretch) {
    int first = Integer.MAX_VALUE;
    int end = -1;
    for (int run = run(stretch.start()); run < starts.length; run++) {
      int from = Math.max(starts[run], stretch.start());
      int to = Math.min(end(run), stretch.end());
      if (from >= to) {
        break;
      }
      if (shifts[run] != NOWHERE) {
        first = Math.min(first, from + shifts[run]);
        end = Math.max(end, to + shifts[run]);
      }
    }
    return end < 0 ? null : new Span(first, end);
  }

  /** The place of the first character from an offset on that has one; -1 where none has. */
  public int nextOrigin(int offset) {
    for (int run = run(offset); run < starts.length && offset < length; run++) {
      if (shifts[run] != NOWHERE) {
        return Math.max(starts[run], offset) + shifts[run];
      }
    }
    return -1;
  }

  /** The run that an offset lies in. */
  private int run(int offset) {
    int at = Arrays.binarySearch(starts, offset);
    return at >= 0 ? at : Math.max(0, -at - 2);
  }

  private int end(int run) {
    return run + 1 < starts.length ? starts[run + 1] : length;
  }
}
