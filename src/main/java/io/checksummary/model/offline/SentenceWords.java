package io.checksummary.model.offline;

import io.checksummary.text.resource.TableFile;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of a sentence, and those among them that carry meaning. */
final class SentenceWords {

  private static final Set<String> FUNCTION_WORDS =
      TableFile.of(SentenceWords.class, "function-words.txt").lines().stream()
          .flatMap(line -> Arrays.stream(line.split("\\s+")))
          .collect(Collectors.toUnmodifiableSet());

  private SentenceWords() {}

  /**
   * Runs of letters and digits, in lower case; of scripts that put no spaces between words, pairs
   * of neighbouring characters.
   */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = from;
      while (to < text.length() && belongs(text, from, to)) {
        to += Character.charCount(text.codePointAt(to));
      }
      if (to > from) {
        add(text.substring(from, to).toLowerCase(Locale.ROOT), words);
      }
      from = to > from ? to : from + Character.charCount(text.codePointAt(from));
    }
    return words;
  }

  /** Those of the words that are no function words, each once, in order. */
  static Set<String> content(List<String> words) {
    return words.stream()
        .filter(word -> !isFunction(word))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  static boolean isFunction(String word) {
    return FUNCTION_WORDS.contains(word);
  }

  private static boolean belongs(String text, int from, int at) {
    int c = text.codePointAt(at);
    return Character.isLetterOrDigit(c) && isSpaceless(c) == isSpaceless(text.codePointAt(from));
  }

  private static void add(String run, List<String> words) {
    if (!isSpaceless(run.codePointAt(0)) || run.length() < 3) {
      words.add(run);
      return;
    }
    for (int i = 0; i + 2 <= run.length(); i++) {
      words.add(run.substring(i, i + 2));
    }
  }

  private static boolean isSpaceless(int c) {
    UnicodeScript script = UnicodeScript.of(c);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || script == UnicodeScript.THAI;
  }
}
