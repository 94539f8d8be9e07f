package io.checksummary.model.offline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a clause. What an elision joins is two words: "l" and "an".
 *
 * @param start in the sentence
 * @param end one past its last character
 * @param lower the word in lower case
 */
record ClauseWord(int start, int end, String lower) {

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]++(?:[-./][\\p{L}\\p{M}\\p{N}]++)*+");

  /** Those in {@code [from, to)}, in order. */
  static List<ClauseWord> within(String sentence, int from, int to) {
    List<ClauseWord> words = new ArrayList<>();
    Matcher word = WORD.matcher(sentence).region(from, to);
    while (word.find()) {
      words.add(new ClauseWord(word.start(), word.end(), word.group().toLowerCase(Locale.ROOT)));
    }
    return words;
  }
}
