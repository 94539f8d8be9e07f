package io.checksummary.text.furniture;

import io.checksummary.text.Checkpoint;
import io.checksummary.text.line.LineContinuation;
import io.checksummary.text.line.TextLine;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Finds short lines that stand in the middle of a sentence, such as a running head where a page
 * ends.
 */
final class InterruptingLines {

  private static final int MOST = 3;
  private static final int FARTHEST = 12;
  private static final int LONGEST = 60;
  private static final int SHORTEST_HALF = 25;
  private static final int FEWEST = 2;

  private final List<TextLine> lines;
  private final LineContinuation continuation;
  private final BitSet furniture;

  /**
   * @param furniture the lines that are known not to belong to the text; gets those that are found
   */
  InterruptingLines(List<TextLine> lines, LineContinuation continuation, BitSet furniture) {
    this.lines = lines;
    this.continuation = continuation;
    this.furniture = furniture;
  }

  /** Finds the short lines around a page's start, if they cut a sentence. */
  void findAround(int start) {
    Checkpoint.pass();
    findBetween(linesOutward(start - 1, -1), linesOutward(start, 1));
  }

  private void findBetween(List<Integer> before, List<Integer> after) {
    for (int sum = 0; sum < before.size() + after.size() - 1; sum++) {
      for (int b = Math.max(0, sum - after.size() + 1); b <= sum && b < before.size(); b++) {
        if (isCutSentence(lines.get(before.get(b)), lines.get(after.get(sum - b)))) {
          before.subList(0, b).forEach(furniture::set);
          after.subList(0, sum - b).forEach(furniture::set);
          return;
        }
      }
    }
  }

  private boolean isCutSentence(TextLine before, TextLine after) {
    boolean cut =
        !LineContinuation.isFinished(before.text()) && LineContinuation.startsLowercase(after);
    boolean open =
        continuation.expectsMore(before.text()) && LineContinuation.isFinished(after.text());
    return before.length() >= SHORTEST_HALF && (cut || open);
  }

  /** Lines from a page break outwards: the orphans that may go, and the first that must stay. */
  private List<Integer> linesOutward(int from, int step) {
    List<Integer> around = new ArrayList<>();
    for (int i = from; i >= 0 && i < lines.size() && Math.abs(i - from) < FARTHEST; i += step) {
      if (!furniture.get(i)) {
        around.add(i);
        if (lines.get(i).length() > LONGEST || around.size() == MOST) {
          break;
        }
      }
    }
    return around;
  }

  /** Short lines that recur and cut sentences in two, in a text that does not tell its pages. */
  void findRecurring(IntFunction<String> keys) {
    Map<String, List<Integer>> recurring = new HashMap<>();
    for (int i = 1; i + 1 < lines.size(); i++) {
      Checkpoint.pass();
      if (isInterrupting(i)) {
        recurring.computeIfAbsent(keys.apply(i), key -> new ArrayList<>()).add(i);
      }
    }
    recurring.remove("");
    recurring.values().stream()
        .filter(found -> found.size() >= FEWEST)
        .forEach(found -> found.forEach(furniture::set));
  }

  private boolean isInterrupting(int i) {
    TextLine line = lines.get(i);
    return line.length() <= LONGEST
        && !furniture.get(i)
        && !LineContinuation.startsLowercase(line)
        && !LineContinuation.isFinished(line.text())
        && lines.get(i + 1).afterBreak()
        && isCutSentence(lines.get(i - 1), lines.get(i + 1));
  }
}
