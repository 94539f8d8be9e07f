package io.checksummary.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Word lists on the classpath: one entry a line, white space around it does not count, an empty
 * line or one that starts with {@code #} says nothing.
 */
final class Tables {

  private Tables() {}

  /** The entries of a table; none where there is no such file. */
  static List<String> lines(String name) {
    try (InputStream in = Tables.class.getResourceAsStream(name)) {
      return in == null ? List.of() : lines(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the table " + name, e);
    }
  }

  private static List<String> lines(InputStream in) {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
        .toList();
  }

  static Set<String> words(String name) {
    return Set.copyOf(lines(name));
  }

  /** Entries of two columns, parted by white space; the second column is the value. */
  static Map<String, String> pairs(String name) {
    Map<String, String> pairs = new HashMap<>();
    for (String line : lines(name)) {
      String[] columns = line.split("\\s+", 2);
      pairs.put(columns[0], columns.length > 1 ? columns[1] : "");
    }
    return Map.copyOf(pairs);
  }
}
