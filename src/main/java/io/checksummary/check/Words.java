package io.checksummary.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of a passage that say what it is about: function words and numbers left out, endings
 * cut.
 *
 * <p>Words are cut to their first five letters, so that "earned" meets "earnings" and "retailer"
 * meets "retailers". A caveat: "president" then meets "presidency", and "unit" never "units" but by
 * luck.
 *
 * @param stems each at least two letters, in lower case
 */
record Words(Set<String> stems) {

  private static final int STEM = 5;
  private static final int SHORTEST = 2;
  private static final Set<String> FUNCTION_WORDS = load("en/function-words.txt");

  static Words of(CharSequence text) {
    Set<String> stems = new HashSet<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        add(stems, text.subSequence(start, i).toString().toLowerCase(Locale.ROOT));
        start = -1;
      }
    }
    return new Words(stems);
  }

  private static void add(Set<String> stems, String word) {
    if (word.length() >= SHORTEST && !FUNCTION_WORDS.contains(word)) {
      stems.add(stem(word));
    }
  }

  private static String stem(String word) {
    if (word.length() > STEM) {
      return word.substring(0, STEM);
    }
    return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  int size() {
    return stems.size();
  }

  /** How many of these words stand among the others too. */
  int shared(Words others) {
    int shared = 0;
    for (String stem : stems) {
      if (others.stems.contains(stem)) {
        shared++;
      }
    }
    return shared;
  }

  Words and(Words others) {
    Set<String> both = new HashSet<>(stems);
    both.addAll(others.stems);
    return new Words(both);
  }

  private static Set<String> load(String table) {
    InputStream bytes =
        Objects.requireNonNull(Words.class.getResourceAsStream(table), "no table " + table);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.strip().split(" +")))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
