package io.checksummary.check.table;

import java.util.List;

/**
 * A row of numbers.
 *
 * @param index counted among all lines of the table, from 0
 * @param label the words of its first cell; empty where there are none
 * @param sections the heads of the sections that it stands in, nearest first
 * @param texts all its cells as written, the label's included, from column 0
 * @param cells those that hold numbers, in order
 */
public record TableRow(
    int index, String label, List<String> sections, List<String> texts, List<NumericCell> cells) {

  public TableRow {
    sections = List.copyOf(sections);
    texts = List.copyOf(texts);
    cells = List.copyOf(cells);
  }
}
