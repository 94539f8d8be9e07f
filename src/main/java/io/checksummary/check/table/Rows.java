package io.checksummary.check.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Line-based tables on the classpath: a row a line, cells between bars, {@code #} for a remark. */
public final class Rows {

  private Rows() {}

  /**
   * The rows of a table beside a class; cells are trimmed.
   *
   * @throws IllegalStateException if there is no such table
   */
  public static List<List<String>> of(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no table " + name + " on the classpath");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .map(line -> parts(line, "\\|"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("table " + name, e);
    }
  }

  /** The parts of a cell that holds several, between commas. */
  public static List<String> parts(String cell) {
    return parts(cell, ",").stream().filter(part -> !part.isEmpty()).toList();
  }

  private static List<String> parts(String line, String mark) {
    return Arrays.stream(line.split(mark, -1)).map(String::strip).toList();
  }
}
