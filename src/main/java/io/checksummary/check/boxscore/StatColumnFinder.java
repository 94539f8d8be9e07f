package io.checksummary.check.boxscore;

import io.checksummary.check.boxscore.table.StatColumn;
import io.checksummary.check.boxscore.table.StatTable.Entry;
import io.checksummary.check.table.NumericCell;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the columns that count what a claim counts. */
final class StatColumnFinder {

  /** Without a word for it, what was made is meant rather than what was tried. */
  private static final Set<String> NEUTRAL = Set.of("made", "percent");

  private final BoxScoreClaim claim;
  private final Set<String> period;
  private final List<Set<String>> wanted;

  StatColumnFinder(BoxScoreClaim claim) {
    this.claim = claim;
    this.period = claim.period();
    this.wanted = claim.wanted();
  }

  /** The cells of a row that the claim means; several where it means their sum. */
  List<NumericCell> cells(Entry entry) {
    for (Set<String> terms : wanted) {
      List<StatColumn> columns = of(entry, terms);
      if (!columns.isEmpty()) {
        return cells(entry, columns);
      }
    }
    boolean told = claim.isPercent() || claim.frame().measure().noun().isEmpty();
    return told ? cells(entry, bare(entry)) : List.of();
  }

  /** Their cells in a row; none where one of them is missing. */
  static List<NumericCell> cells(Entry entry, List<StatColumn> columns) {
    List<NumericCell> cells = new ArrayList<>();
    for (StatColumn column : columns) {
      NumericCell cell = entry.cell(column);
      if (cell == null) {
        return List.of();
      }
      cells.add(cell);
    }
    return cells;
  }

  /** The columns that share most of the terms and have fewest of their own. */
  List<StatColumn> of(Entry entry, Set<String> terms) {
    int most = 1;
    int fewest = Integer.MAX_VALUE;
    List<StatColumn> best = new ArrayList<>();
    for (StatColumn column : entry.table().columns()) {
      int shared = fits(column) && isPart(column, terms) ? shared(column, terms) : 0;
      int extra = extra(column, terms);
      if (shared > most || (shared == most && extra < fewest)) {
        best.clear();
        most = shared;
        fewest = extra;
      }
      if (shared == most && extra == fewest) {
        best.add(column);
      }
    }
    return period.isEmpty() && best.size() > 1 ? best.subList(0, 1) : best;
  }

  /** What was made is no number of attempts. */
  private static boolean isPart(StatColumn column, Set<String> terms) {
    for (String part : List.of("made", "attempted")) {
      if (terms.contains(part) && !column.terms().contains(part)) {
        return false;
      }
    }
    return true;
  }

  private static int shared(StatColumn column, Set<String> terms) {
    Set<String> shared = new HashSet<>(column.terms());
    shared.retainAll(terms);
    shared.remove("percent");
    return shared.size();
  }

  private static int extra(StatColumn column, Set<String> terms) {
    Set<String> extra = new HashSet<>(column.terms());
    extra.removeAll(terms);
    extra.removeAll(NEUTRAL);
    return extra.size();
  }

  /** The column of a year, or the only one of shares, whose head leaves the rest to the caption. */
  private List<StatColumn> bare(Entry entry) {
    List<StatColumn> bare = new ArrayList<>();
    for (StatColumn column : entry.table().columns()) {
      if (column.isBare() && fits(column)) {
        bare.add(column);
      }
    }
    return bare.size() == 1 ? bare : List.of();
  }

  private boolean fits(StatColumn column) {
    boolean sameTime =
        period.isEmpty()
            ? column.period().isEmpty()
            : !column.period().isEmpty() && period.containsAll(column.period());
    return column.isPercent() == claim.isPercent() && sameTime;
  }
}
