package io.checksummary.text.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Phrases that a text may start with, found by their first word.
 *
 * <p>Example: {@code "sign up for"} matches {@code "sign up for our newsletter"}, and not {@code
 * "sign up forms"}.
 */
final class PhraseStarts {

  private final Map<String, List<String>> byFirstWord = new HashMap<>();

  PhraseStarts(Set<String> phrases) {
    for (String phrase : phrases) {
      byFirstWord.computeIfAbsent(firstWord(phrase), w -> new ArrayList<>()).add(phrase);
    }
  }

  boolean match(String key) {
    return byFirstWord.getOrDefault(firstWord(key), List.of()).stream()
        .anyMatch(phrase -> key.startsWith(phrase) && isWordEnd(key, phrase));
  }

  private static boolean isWordEnd(String key, String phrase) {
    return key.length() == phrase.length()
        || !Character.isLetterOrDigit(phrase.charAt(phrase.length() - 1))
        || !Character.isLetterOrDigit(key.charAt(phrase.length()));
  }

  private static String firstWord(String phrase) {
    int end = 0;
    while (end < phrase.length() && Character.isLetterOrDigit(phrase.charAt(end))) {
      end++;
    }
    return phrase.substring(0, end);
  }
}
