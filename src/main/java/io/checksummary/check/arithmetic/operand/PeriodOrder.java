package io.checksummary.check.arithmetic.operand;

import java.util.List;
import java.util.Set;

/** The order in time of periods that are known by their stems. */
public final class PeriodOrder {

  private static final List<String> PARTS =
      List.of(
          "jan", "feb", "mar", "q1", "apr", "may", "jun", "q2", "h1", "jul", "aug", "sep", "q3",
          "oct", "nov", "dec", "q4", "h2");

  private PeriodOrder() {}

  /** The latest year named; 0 where none is. */
  public static int yearOf(Set<String> words) {
    int year = 0;
    for (String word : words) {
      year = LabelStems.isYear(word) ? Math.max(year, Integer.parseInt(word)) : year;
    }
    return year;
  }

  /** Greater for the later; 0 where no period is named. */
  public static int of(Set<String> words) {
    int year = yearOf(words);
    int part = 0;
    for (String word : words) {
      part = Math.max(part, 1 + PARTS.indexOf(word));
    }
    return year * (PARTS.size() + 1) + part;
  }
}
