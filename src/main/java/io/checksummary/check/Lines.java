package io.checksummary.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A line-based table beside this class: a row a line, cells between bars, # before a remark. */
final class Lines {

  private Lines() {}

  /**
   * @throws IllegalStateException if there is no such table
   */
  static List<List<String>> rows(String table) {
    if (Lines.class.getResource(table) == null) {
      throw new IllegalStateException("no table " + table + " on the classpath");
    }
    return optional(table);
  }

  /** The rows of a table; none where there is no such table. */
  static List<List<String>> optional(String table) {
    try (InputStream in = Lines.class.getResourceAsStream(table)) {
      if (in == null) {
        return List.of();
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("table " + table, e);
    }
  }
}
