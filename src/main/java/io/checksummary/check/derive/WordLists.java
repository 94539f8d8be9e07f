package io.checksummary.check.derive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tables beside this class: a row a line, cells between bars, {@code #} before a remark. */
final class WordLists {

  private WordLists() {}

  /**
   * The words of a table that is one list, white space between them.
   *
   * @throws IllegalStateException if there is no such table
   */
  static Set<String> words(String name) {
    return rows(name).stream()
        .flatMap(row -> Arrays.stream(row.getFirst().split(" +", -1)))
        .collect(Collectors.toUnmodifiableSet());
  }

  static List<List<String>> rows(String name) {
    try (InputStream in = WordLists.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no table " + name + " on the classpath");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("table " + name, e);
    }
  }
}
