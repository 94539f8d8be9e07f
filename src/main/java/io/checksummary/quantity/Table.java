package io.checksummary.quantity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A line-based table on the classpath: a row a line, cells between bars, {@code # } before a
 * remark.
 */
final class Table {

  private Table() {}

  /**
   * The rows of a table beside this class, {@code en/months.txt} for one; cells are trimmed.
   *
   * @throws IllegalStateException if there is no such table
   */
  static List<List<String>> rows(String name) {
    if (!exists(name)) {
      throw new IllegalStateException("no table " + name + " on the classpath");
    }
    return optional(name);
  }

  /** Whether there is such a table. */
  static boolean exists(String name) {
    return Table.class.getResource(name) != null;
  }

  /** The rows of a table; none where there is no such table. */
  static List<List<String>> optional(String name) {
    try (InputStream in = Table.class.getResourceAsStream(name)) {
      if (in == null) {
        return List.of();
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return lines.lines().filter(Table::isRow).map(Table::cells).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("table " + name, e);
    }
  }

  /** The parts of a cell that holds several, between commas. */
  static List<String> parts(String cell) {
    return Arrays.stream(cell.split(",")).map(String::strip).filter(p -> !p.isEmpty()).toList();
  }

  private static boolean isRow(String line) {
    return !line.isBlank() && !line.startsWith("# ");
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
  }
}
