package io.checksummary.check.statement;

import io.checksummary.check.context.NumberSite;
import io.checksummary.check.context.PositionalTerms;
import io.checksummary.check.statement.SignWords.Way;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which way a cell goes by its sign and its row's label, and whether a sentence tells it the other
 * way.
 *
 * <p>Example: "(2.7)" of "Other income (expense)" is an expense, "-38.4" of "Operating result" a
 * loss. A caveat: brackets around costs and the like only take them away, so a label that names a
 * cost alone says nothing here.
 */
public final class CellSign {

  /** So many words on either side of a number tell its way. */
  private static final int NEAR = 5;

  /** "income (expense)", "increase/(decrease)". */
  private static final Pattern EITHER_OR =
      Pattern.compile("(\\p{L}{3,20})[ /]{0,2}\\((\\p{L}{3,20})\\)");

  private CellSign() {}

  /**
   * Whether the words near a positive number tell a cell the wrong way round, and no word of its
   * sentence the right one.
   *
   * @param row the cells of its row
   */
  public static boolean isTurned(StatementCell cell, List<StatementCell> row, NumberSite site) {
    int sign = cell.cell().printed().value().signum();
    if (sign == 0 || site.self() >= site.to()) {
      return false;
    }
    String label = label(cell, site);
    String sentence = text(site, site.from(), site.to());
    Matcher pair = EITHER_OR.matcher(label);
    return pair.find()
        ? isTurned(pair, sign, text(site, site.self() - NEAR, site.self() + NEAR), sentence, site)
        : isTurned(ways(site, label), sign, isOneSigned(row), site, sentence);
  }

  /** The row's words; where these only tell a period, those of the column's head. */
  private static String label(StatementCell cell, NumberSite site) {
    String label = cell.cell().label().toLowerCase(Locale.ROOT);
    return ways(site, label).isEmpty() ? cell.head() : label;
  }

  private static boolean isTurned(
      Matcher pair, int sign, String near, String sentence, NumberSite site) {
    String right = sign > 0 ? pair.group(1) : pair.group(2);
    String wrong = sign > 0 ? pair.group(2) : pair.group(1);
    Set<Way> rights = ways(site, right);
    Set<Way> wrongs = ways(site, wrong);
    boolean opposed = !rights.isEmpty() && !wrongs.isEmpty() && !rights.equals(wrongs);
    return opposed
        && PeriodWords.find(near, wrong, 0) >= 0
        && PeriodWords.find(sentence, right, 0) < 0
        && (rights.contains(Way.GAIN) || disjoint(ways(site, sentence), rights));
  }

  private static boolean isTurned(
      Set<Way> label, int sign, boolean oneSigned, NumberSite site, String sentence) {
    Set<Way> right = right(label, sign, oneSigned);
    if (right.isEmpty()) {
      return false;
    }
    Set<Way> near = ways(site, text(site, site.self() - NEAR, site.self() + NEAR));
    boolean silent = label.contains(Way.EITHER) && sign < 0;
    return disjoint(ways(site, sentence), right) && (silent || !disjoint(near, opposite(right)));
  }

  /** What a label and a sign say together; nothing where they leave it open. */
  private static Set<Way> right(Set<Way> label, int sign, boolean oneSigned) {
    if (label.contains(Way.LOSS)) {
      return Set.of();
    }
    if (label.contains(Way.UP) || label.contains(Way.DOWN)) {
      return oneSigned && label.size() == 1 ? label : Set.of();
    }
    if (label.contains(Way.EITHER)) {
      return sign < 0 ? EnumSet.of(Way.LOSS, Way.DOWN) : Set.of();
    }
    return label.contains(Way.GAIN) ? EnumSet.of(sign < 0 ? Way.LOSS : Way.GAIN) : Set.of();
  }

  private static Set<Way> opposite(Set<Way> ways) {
    Set<Way> opposite = EnumSet.noneOf(Way.class);
    for (Way way : ways) {
      switch (way) {
        case GAIN -> opposite.add(Way.LOSS);
        case LOSS -> opposite.add(Way.GAIN);
        case UP -> opposite.add(Way.DOWN);
        case DOWN -> opposite.add(Way.UP);
        case EITHER -> {}
      }
    }
    return opposite;
  }

  private static boolean isOneSigned(List<StatementCell> row) {
    return row.stream().map(cell -> cell.cell().printed().value().signum()).distinct().count() == 1;
  }

  private static boolean disjoint(Set<Way> one, Set<Way> other) {
    return one.stream().noneMatch(other::contains);
  }

  private static Set<Way> ways(NumberSite site, String words) {
    return SignWords.of(site.terms().language()).ways(words);
  }

  private static String text(NumberSite site, int from, int to) {
    PositionalTerms terms = site.terms();
    int first = Math.max(site.from(), from);
    int last = Math.min(site.to(), Math.min(to, first + 4 * PeriodWords.LONGEST));
    return terms
        .text()
        .subSequence(terms.start(first), terms.end(last - 1))
        .toString()
        .toLowerCase(Locale.ROOT);
  }
}
