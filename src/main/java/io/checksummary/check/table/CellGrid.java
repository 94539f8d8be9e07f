package io.checksummary.check.table;

import io.checksummary.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The cells of a table's lines, as spans of the text without white space at their ends; an empty
 * cell is an empty span.
 *
 * <p>Cells are parted by bars, else by tabs, else by gaps of two spaces and more. Where the first
 * cells of a line are blank, tabs and gaps are lost at its margin: such a line is set to the right.
 */
final class CellGrid {

  private CellGrid() {}

  static List<List<Span>> of(String text, List<Span> lines) {
    boolean bars = lines.stream().allMatch(line -> line.of(text).indexOf('|') >= 0);
    List<List<Span>> grid = new ArrayList<>();
    for (Span line : lines) {
      grid.add(bars ? cells(text, line, '|') : gapped(text, line));
    }
    return bars ? withoutBorders(text, lines, grid) : setRight(grid);
  }

  private static List<Span> gapped(String text, Span line) {
    String words = line.of(text);
    if (words.indexOf('\t') >= 0) {
      return cells(text, line, '\t');
    }
    List<Span> cells = new ArrayList<>();
    int from = line.start();
    for (int at = from; at < line.end(); at++) {
      if (isGap(text, at, line.end())) {
        cells.add(trimmed(text, from, at));
        from = at;
        while (from < line.end() && isSpace(text.charAt(from))) {
          from++;
        }
        at = from;
      }
    }
    cells.add(trimmed(text, from, line.end()));
    return joinSigns(text, cells);
  }

  private static boolean isGap(String text, int at, int end) {
    return at + 1 < end && isSpace(text.charAt(at)) && isSpace(text.charAt(at + 1));
  }

  /** A currency sign set apart from its number is no cell of its own: "$ 412". */
  private static List<Span> joinSigns(String text, List<Span> cells) {
    List<Span> joined = new ArrayList<>();
    for (Span cell : cells) {
      Span last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && last.length() == 1 && "$£€¥".contains(last.of(text))) {
        joined.set(joined.size() - 1, last.cover(cell));
      } else {
        joined.add(cell);
      }
    }
    return joined;
  }

  private static List<Span> cells(String text, Span line, char mark) {
    List<Span> cells = new ArrayList<>();
    int from = line.start();
    for (int at = from; at < line.end(); at++) {
      if (text.charAt(at) == mark) {
        cells.add(trimmed(text, from, at));
        from = at + 1;
      }
    }
    cells.add(trimmed(text, from, line.end()));
    return cells;
  }

  private static Span trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f';
  }

  /** Bars at both ends of every line are a frame; a bar at the start of some is an empty cell. */
  private static List<List<Span>> withoutBorders(
      String text, List<Span> lines, List<List<Span>> grid) {
    boolean framed =
        lines.stream()
            .allMatch(l -> text.charAt(l.start()) == '|' && text.charAt(l.end() - 1) == '|');
    return framed
        ? grid.stream().map(cells -> cells.subList(1, Math.max(1, cells.size() - 1))).toList()
        : grid;
  }

  private static List<List<Span>> setRight(List<List<Span>> grid) {
    int widest = grid.stream().mapToInt(List::size).max().orElse(0);
    List<List<Span>> right = new ArrayList<>();
    for (List<Span> cells : grid) {
      List<Span> row = new ArrayList<>();
      int blanks = cells.size() == 1 ? 0 : widest - cells.size();
      for (int i = 0; i < blanks; i++) {
        row.add(new Span(cells.getFirst().start(), cells.getFirst().start()));
      }
      row.addAll(cells);
      right.add(row);
    }
    return right;
  }
}
