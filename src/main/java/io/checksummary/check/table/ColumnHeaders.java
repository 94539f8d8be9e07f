package io.checksummary.check.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The rows of heads above the columns, as they are met from top to bottom. */
final class ColumnHeaders {

  /** More rows of heads than any table has are no heads. */
  private static final int MOST = 8;

  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

  private final List<List<String>> rows = new ArrayList<>();
  private List<List<TableLabel>> over = List.of();
  private boolean open = true;

  /** Takes a row of heads; the first after rows of numbers begins anew. */
  void add(List<String> texts) {
    if (!open) {
      rows.clear();
      open = true;
    }
    if (rows.size() == MOST) {
      rows.removeFirst();
    }
    rows.add(List.copyOf(texts));
    over = List.of();
  }

  /** What follows are rows of numbers. */
  void close() {
    open = false;
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The heads over each of so many columns, topmost first; none over the first, the labels'. */
  List<List<TableLabel>> over(int columns) {
    if (over.size() < columns) {
      over = labels(columns);
    }
    return over;
  }

  private List<List<TableLabel>> labels(int columns) {
    List<List<String>> over = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      over.add(new ArrayList<>());
    }
    for (int i = 0; i < rows.size(); i++) {
      List<String> spread = spread(i, columns);
      for (int column = 1; column < columns; column++) {
        String head = spread.get(column);
        if (!head.isEmpty() && !over.get(column).contains(head)) {
          over.get(column).add(head);
        }
      }
    }
    return over.stream().map(heads -> heads.stream().map(TableLabel::of).toList()).toList();
  }

  /**
   * A head reaches over the blanks to its right, the first one to its left too: it was merged, or
   * centred, over several columns. The heads next to the numbers reach nowhere, but for a lone one.
   */
  private List<String> spread(int index, int columns) {
    List<String> row = rows.get(index);
    List<String> spread = new ArrayList<>();
    String last = "";
    String first = "";
    for (int column = 0; column < columns; column++) {
      String head = column < row.size() && column > 0 ? row.get(column) : "";
      first = first.isEmpty() ? head : first;
      last = head.isEmpty() ? last : head;
      spread.add(last);
    }
    boolean right =
        row.size() == columns
            && columns > 2
            && row.get(1).isEmpty()
            && !row.get(columns - 1).isEmpty();
    if (right && count(row) > 1) {
      return spreadLeft(row);
    }
    boolean alone = count(row) == 1;
    if (alone && isOnly(index)) {
      return padded(row, columns);
    }
    if (alone && UnitNote.ofLabel(last).percent()) {
      return exceptYears(last, index, columns);
    }
    for (int column = 1; column < columns && spread.get(column).isEmpty(); column++) {
      spread.set(column, first);
    }
    return spread;
  }

  private static long count(List<String> row) {
    return row.stream().skip(1).filter(head -> !head.isEmpty()).count();
  }

  /** Each head stands at the right end of what it reaches over. */
  private static List<String> spreadLeft(List<String> row) {
    List<String> spread = new ArrayList<>(row);
    for (int column = row.size() - 2; column > 0; column--) {
      if (spread.get(column).isEmpty()) {
        spread.set(column, spread.get(column + 1));
      }
    }
    spread.set(0, "");
    return spread;
  }

  /** "% change" over all is a head of those columns that are no years. */
  private List<String> exceptYears(String head, int index, int columns) {
    List<String> spread = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      boolean year = false;
      for (int i = 0; i < rows.size(); i++) {
        List<String> row = rows.get(i);
        year |= i != index && column < row.size() && YEAR.matcher(row.get(column)).find();
      }
      spread.add(year ? "" : head);
    }
    return spread;
  }

  /** Whether a row's one head stands where no other row has one, while those have others. */
  private boolean isOnly(int index) {
    int column = 1;
    while (rows.get(index).get(column).isEmpty()) {
      column++;
    }
    boolean others = false;
    for (int i = 0; i < rows.size(); i++) {
      List<String> row = rows.get(i);
      if (i != index && column < row.size() && !row.get(column).isEmpty()) {
        return false;
      }
      others |= i != index && row.stream().skip(1).anyMatch(head -> !head.isEmpty());
    }
    return others;
  }

  private static List<String> padded(List<String> row, int columns) {
    List<String> padded = new ArrayList<>(row);
    while (padded.size() < columns) {
      padded.add("");
    }
    return padded;
  }
}
