package io.checksummary.check.arithmetic.operand;

import io.checksummary.quantity.Amount;
import io.checksummary.quantity.CalendarDate;
import io.checksummary.quantity.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which period each number of a sentence belongs to.
 *
 * <p>Example: "$2.3 million and $2.1 million in 2019 and 2018, respectively" sets the first beside
 * 2019 and the second beside 2018; "rose to $5 million in 2019 from $4 million in 2018" takes each
 * date that follows. A caveat: a date that leads a sentence holds for all that have none.
 */
final class PeriodAlignment {

  private final String sentence;
  private final int start;
  private final List<Mention> amounts = new ArrayList<>();
  private final List<Mention> dates = new ArrayList<>();
  private final Map<Mention, Set<String>> periods = new HashMap<>();

  private PeriodAlignment(String sentence, int start, List<Mention> mentions) {
    this.sentence = sentence;
    this.start = start;
    for (Mention mention : mentions) {
      if (mention.quantity() instanceof CalendarDate) {
        dates.add(mention);
      } else if (mention.quantity() instanceof Amount) {
        amounts.add(mention);
      }
    }
  }

  /**
   * @param start where the sentence starts in the text that the mentions count in
   */
  static Map<Mention, Set<String>> of(String sentence, int start, List<Mention> mentions) {
    PeriodAlignment periods = new PeriodAlignment(sentence, start, mentions);
    if (!periods.dates.isEmpty()) {
      boolean aligned = sentence.contains("respectively") && periods.align();
      if (!aligned) {
        periods.nearest();
      }
    }
    return periods.periods;
  }

  /** As many dates as numbers in a row, or a whole number of such rows. */
  private boolean align() {
    int count = dates.size();
    if (count < 2 || amounts.size() % count != 0) {
      return false;
    }
    for (int i = 0; i < amounts.size(); i++) {
      periods.put(amounts.get(i), words(dates.get(i % count)));
    }
    return true;
  }

  /** The date between a number and the next; else the one before. */
  private void nearest() {
    int next = 0;
    Mention before = null;
    for (int i = 0; i < amounts.size(); i++) {
      Mention amount = amounts.get(i);
      while (next < dates.size() && isBefore(dates.get(next), amount)) {
        before = dates.get(next++);
      }
      boolean own =
          next < dates.size()
              && (i + 1 == amounts.size() || isBefore(dates.get(next), amounts.get(i + 1)));
      Mention date = own ? dates.get(next) : before;
      if (date != null) {
        periods.put(amount, words(date));
      }
    }
  }

  private static boolean isBefore(Mention one, Mention other) {
    return one.span().start() < other.span().start();
  }

  /** As far as they stand in the sentence: its last date may reach beyond it. */
  private Set<String> words(Mention date) {
    int end = Math.min(sentence.length(), date.span().end() - start);
    return new HashSet<>(LabelStems.of(sentence.substring(date.span().start() - start, end)));
  }
}
