package io.checksummary.entry.terminal;

import io.checksummary.api.NumberAnswer;
import java.util.ArrayList;
import java.util.List;

/** A text in which every number carries its sign: "revenue of $412 million✓". */
final class Marked {

  private Marked() {}

  /**
   * @param numbers of any passage; those of {@code in} are marked
   */
  static List<Run> text(String text, String in, List<NumberAnswer> numbers, Style style) {
    List<Run> runs = new ArrayList<>();
    int at = 0;
    for (NumberAnswer number : numbers) {
      if (number.in().equals(in) && number.start() >= at && number.end() <= text.length()) {
        Sign sign = Sign.of(number.verdict());
        runs.add(Run.plain(text.substring(at, number.start())));
        runs.add(sign.say(text.substring(number.start(), number.end())));
        runs.add(sign.mark(style));
        at = number.end();
      }
    }
    runs.add(Run.plain(text.substring(at)));
    return runs;
  }
}
