package io.checksummary.text.resource;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A line-based table on the classpath, beside the class that reads it. Each line is one entry;
 * white space around it is ignored, and so are empty lines and lines that begin with {@code #}.
 *
 * <p>Example: in {@code en/units.txt} the line {@code length.km | kilometres, kilometers} is a row
 * of two cells, the second of two {@linkplain #parts parts}.
 *
 * <p>A caveat: no entry can begin with {@code #}, no cell can hold a bar, and no part can hold a
 * comma.
 *
 * @param lines the entries, in order
 */
public record TableFile(List<String> lines) {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  public TableFile {
    lines = List.copyOf(lines);
  }

  /**
   * A table that must be there.
   *
   * @param name from the class's own folder on: {@code en/months.txt}
   * @throws IllegalStateException if there is no such table
   */
  public static TableFile of(Class<?> beside, String name) {
    return parse(TextResource.text(beside, name));
  }

  /** A table that a language may lack; without entries where it does. */
  public static TableFile optional(Class<?> beside, String name) {
    return parse(TextResource.find(beside, name).orElse(""));
  }

  /**
   * The entries of all tables of that name on the classpath, the program's own and those that were
   * added to it.
   */
  public static TableFile everywhere(Class<?> beside, String name) {
    return parse(String.join("\n", TextResource.everywhere(beside, name)));
  }

  private static TableFile parse(String text) {
    return new TableFile(
        text.lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
            .toList());
  }

  /** The entries as cells, between bars. */
  public List<List<String>> rows() {
    return lines.stream().map(line -> stripped(line, "\\|")).toList();
  }

  /** The words of all entries, separated by white space. */
  public Set<String> words() {
    return lines.stream()
        .flatMap(line -> words(line).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Entries of two columns, separated by white space: the first is a word, the rest is its value.
   */
  public Map<String, String> pairs() {
    Map<String, String> pairs = new HashMap<>();
    for (String line : lines) {
      String[] columns = BLANKS.split(line, 2);
      pairs.put(columns[0], columns.length > 1 ? columns[1] : "");
    }
    return Map.copyOf(pairs);
  }

  /** The parts of a cell that holds several, between commas. */
  public static List<String> parts(String cell) {
    return stripped(cell, ",").stream().filter(part -> !part.isEmpty()).toList();
  }

  /** The words of a cell, separated by white space. */
  public static List<String> words(String cell) {
    return BLANKS.splitAsStream(cell).filter(word -> !word.isEmpty()).toList();
  }

  private static List<String> stripped(String text, String mark) {
    return Arrays.stream(text.split(mark, -1)).map(String::strip).toList();
  }
}
