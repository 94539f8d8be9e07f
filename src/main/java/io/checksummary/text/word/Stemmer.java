package io.checksummary.text.word;

import io.checksummary.text.resource.TableFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Cuts the words of a language to their beginnings, so that "reported" meets "reporting" and
 * "retailer" meets "retailers". From the table {@code stems.txt} ({@code key = value}).
 *
 * <p>A caveat: "president" then meets "presidency".
 */
public final class Stemmer {

  private static final Map<String, Stemmer> BY_LANGUAGE = new ConcurrentHashMap<>();
  private static final int SHORTEST_CUT = 4;
  private static final int SHORTEST_STEM = 3;

  private final int length;
  private final List<String> endings;
  private final boolean pairs;

  private Stemmer(Map<String, String> cells) {
    length = Integer.parseInt(cells.getOrDefault("length", "5"));
    endings = TableFile.words(cells.getOrDefault("endings", ""));
    pairs = cells.getOrDefault("words", "spaced").equals("pairs");
  }

  /** That of a language, by its primary tag; a plain one where it has no table. */
  public static Stemmer of(String language) {
    return BY_LANGUAGE.computeIfAbsent(language, tag -> new Stemmer(load(tag)));
  }

  private static Map<String, String> load(String language) {
    return TableFile.optional(Stemmer.class, language + "/stems.txt").lines().stream()
        .map(line -> line.split(" *= *", 2))
        .collect(Collectors.toMap(cell -> cell[0], cell -> cell[1]));
  }

  /** Whether the language puts no spaces between words: each two letters in a row are a word. */
  public boolean pairs() {
    return pairs;
  }

  /** In lower case. */
  public String stem(String word) {
    return word.substring(0, stemEnd(word, 0, word.length())).toLowerCase(Locale.ROOT);
  }

  /** The stem of the word {@code [from, to)} as a number; see {@link WordHash}. */
  public long hash(CharSequence text, int from, int to) {
    return WordHash.of(text, from, stemEnd(text, from, to));
  }

  /** Where the stem of the word {@code [from, to)} ends; the word's end where nothing is cut. */
  private int stemEnd(CharSequence text, int from, int to) {
    if (to - from > length) {
      return from + length;
    }
    for (String ending : endings) {
      int shortest = Math.max(SHORTEST_CUT, ending.length() + SHORTEST_STEM);
      if (to - from >= shortest && endsWith(text, to, ending)) {
        return to - ending.length();
      }
    }
    return to;
  }

  private static boolean endsWith(CharSequence text, int to, String ending) {
    int from = to - ending.length();
    for (int i = 0; i < ending.length(); i++) {
      if (Character.toLowerCase(text.charAt(from + i)) != ending.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
