package io.checksummary.check.statement;

import io.checksummary.text.resource.TableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of a language that tell periods, from {@code period-words.txt}; a language without a
 * table has none.
 *
 * @param compare words before what a number is compared with
 * @param between words that may stand between those and the number or date
 * @param opening words for where a period began
 * @param back words for an earlier year, and how much earlier
 * @param again words for a period that was told before
 */
record PeriodWords(
    List<String> compare,
    List<String> between,
    List<String> opening,
    Map<String, Integer> back,
    List<String> again) {

  private static final Map<String, PeriodWords> BY_LANGUAGE = new ConcurrentHashMap<>();

  /** No phrase of any table is longer. */
  static final int LONGEST = 30;

  private static final int MOST_BETWEEN = 4;

  static PeriodWords of(String language) {
    return BY_LANGUAGE.computeIfAbsent(language, PeriodWords::load);
  }

  private static PeriodWords load(String language) {
    PeriodWords words =
        new PeriodWords(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ConcurrentHashMap<>(),
            new ArrayList<>());
    TableFile.optional(PeriodWords.class, language + "/period-words.txt")
        .rows()
        .forEach(words::add);
    return words;
  }

  private void add(List<String> row) {
    List<String> parts = TableFile.parts(row.get(2));
    switch (row.getFirst()) {
      case "compare" -> compare.addAll(parts);
      case "between" -> between.addAll(parts);
      case "opening" -> opening.addAll(parts);
      case "back" -> parts.forEach(part -> back.put(part, Integer.valueOf(row.get(1))));
      case "again" -> again.addAll(parts);
      default -> throw new IllegalStateException("what is a period word of kind " + row.getFirst());
    }
  }

  /** Whether what stands before a number or a date says that something is compared with it. */
  boolean compares(String before) {
    String words = before.stripTrailing();
    for (int i = 0; i < MOST_BETWEEN; i++) {
      String left = words;
      if (compare.stream().anyMatch(phrase -> endsWith(left, phrase))) {
        return true;
      }
      words =
          between.stream()
              .filter(phrase -> endsWith(left, phrase))
              .findFirst()
              .map(phrase -> left.substring(0, left.length() - phrase.length()).stripTrailing())
              .orElse("");
    }
    return false;
  }

  static boolean endsWith(String words, String phrase) {
    int at = words.length() - phrase.length();
    return words.endsWith(phrase)
        && (at == 0 || isBoundary(words.charAt(at - 1), phrase.charAt(0)));
  }

  /** Where a phrase stands as whole words; -1 where it does not. */
  static int find(String words, String phrase, int from) {
    int at = words.indexOf(phrase, from);
    while (at >= 0) {
      int end = at + phrase.length();
      boolean begins = at == 0 || isBoundary(words.charAt(at - 1), phrase.charAt(0));
      boolean ends =
          end == words.length()
              || isBoundary(words.charAt(end), phrase.charAt(phrase.length() - 1));
      if (begins && ends) {
        return at;
      }
      at = words.indexOf(phrase, at + 1);
    }
    return -1;
  }

  private static boolean isBoundary(char beside, char own) {
    return Character.isIdeographic(own)
        || Character.UnicodeScript.of(own) == Character.UnicodeScript.HIRAGANA
        || !Character.isLetterOrDigit(beside);
  }
}
