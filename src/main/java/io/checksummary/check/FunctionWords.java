package io.checksummary.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of a language that say nothing of what a sentence is about. */
final class FunctionWords {

  private static final FunctionWords ENGLISH = new FunctionWords("en");

  private final Set<Long> words;
  private final Set<Long> links;

  private FunctionWords(String folder) {
    this.words = load(folder + "/function-words.txt");
    this.links = load(folder + "/clause-links.txt");
  }

  static FunctionWords english() {
    return ENGLISH;
  }

  boolean contains(CharSequence text, int from, int to) {
    return to - from < 2 || words.contains(Stems.hash(text, from, to));
  }

  /** Whether the word begins another clause or another member: "and", "while", "which". */
  boolean isLink(CharSequence text, int from, int to) {
    return links.contains(Stems.hash(text, from, to));
  }

  private static Set<Long> load(String table) {
    InputStream bytes =
        Objects.requireNonNull(FunctionWords.class.getResourceAsStream(table), "no table " + table);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.strip().split(" +")))
          .map(word -> Stems.hash(word, 0, word.length()))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
