package io.checksummary.text.word;

import io.checksummary.text.resource.TableFile;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How the words of a language are cut to what they have in common: function words left out, endings
 * cut. From the tables {@code function-words.txt} and {@code stems.txt} ({@code key = value}).
 *
 * <p>Words are cut to their first letters, so that "earned" meets "earnings" and "retailer" meets
 * "retailers". A caveat: "president" then meets "presidency". Where a language writes no spaces,
 * each two letters in a row stand for a word.
 *
 * @param functionWords that say nothing of what a sentence is about, in lower case
 * @param length how many letters of a word count
 * @param endings cut from words of at most that length, the longest first
 * @param pairs whether each two letters in a row are a word
 */
public record StemmingRules(
    Set<String> functionWords, int length, List<String> endings, boolean pairs) {

  private static final Map<String, StemmingRules> BY_LANGUAGE = new ConcurrentHashMap<>();
  private static final int SHORTEST = 2;
  private static final int SHORTEST_CUT = 4;

  /** Those of a language, by its primary tag; plain ones where it has no tables. */
  public static StemmingRules of(String language) {
    return BY_LANGUAGE.computeIfAbsent(language, StemmingRules::load);
  }

  private static StemmingRules load(String language) {
    Map<String, String> cells = new HashMap<>();
    table(language + "/stems.txt").lines().stream()
        .map(line -> line.split(" *= *", 2))
        .forEach(cell -> cells.put(cell[0], cell[1]));
    return new StemmingRules(
        table(language + "/function-words.txt").words(),
        Integer.parseInt(cells.getOrDefault("length", "5")),
        TableFile.words(cells.getOrDefault("endings", "")),
        cells.getOrDefault("words", "spaced").equals("pairs"));
  }

  private static TableFile table(String name) {
    return TableFile.optional(StemmingRules.class, name);
  }

  /**
   * Where the stem of the word {@code [from, to)} ends; the word's end where nothing is cut off.
   */
  int stemEnd(CharSequence text, int from, int to) {
    if (to - from > length) {
      return from + length;
    }
    for (String ending : endings) {
      boolean fits = to - from >= Math.max(SHORTEST_CUT, ending.length() + 3);
      if (fits && endsWith(text, to, ending)) {
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

  /** Adds the stems of a run of letters. */
  public void add(String letters, Set<String> stems) {
    String word = letters.toLowerCase(Locale.ROOT);
    if (pairs && Character.isIdeographic(word.codePointAt(0))) {
      for (int i = 0; i + SHORTEST <= word.length(); i++) {
        addWord(word.substring(i, i + SHORTEST), stems);
      }
    } else {
      addWord(word, stems);
    }
  }

  private void addWord(String word, Set<String> stems) {
    if (word.length() >= SHORTEST && !functionWords.contains(word) && !isSmall(word)) {
      stems.add(stem(word));
    }
  }

  /** A pair with a character that says nothing (是公), an ending in hiragana. */
  private boolean isSmall(String word) {
    if (!pairs || word.charAt(0) < '\u3040') {
      return false;
    }
    return Character.isIdeographic(word.charAt(0))
        ? functionWords.contains(word.substring(0, 1)) || functionWords.contains(word.substring(1))
        : ScriptRuns.isHiragana(word, 0, word.length());
  }

  private String stem(String word) {
    return word.substring(0, stemEnd(word, 0, word.length()));
  }
}
