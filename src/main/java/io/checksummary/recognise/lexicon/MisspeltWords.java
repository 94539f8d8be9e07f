package io.checksummary.recognise.lexicon;

import io.checksummary.recognise.token.NumberTokens;
import io.checksummary.recognise.token.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Long words of a table, found where one letter is too much or missing: "killometres", "milion".
 *
 * <p>A caveat: a letter that is another one is no slip here, since too many words differ by one
 * ("quartets", "quarters"); nor is a word that any table knows.
 *
 * @param <T> what a word stands for
 */
public final class MisspeltWords<T> {

  private record Entry<T>(String word, T value) {}

  private final int least;
  private final List<List<Entry<T>>> byLength = new ArrayList<>();

  /**
   * @param least how many letters a word has at least
   */
  MisspeltWords(int least) {
    this.least = least;
  }

  void add(String word, T value) {
    if (word.length() < least || !word.chars().allMatch(Character::isLetter)) {
      return;
    }
    while (byLength.size() <= word.length() + 1) {
      byLength.add(new ArrayList<>());
    }
    byLength.get(word.length()).add(new Entry<>(word, value));
  }

  /** What the word at a token was meant to be; null where it is a known word, or like none. */
  public @Nullable T at(NumberTokens t, int at) {
    int length = t.length(at);
    if (!t.isWord(at) || t.symbol(at) != Vocabulary.UNKNOWN || length >= byLength.size()) {
      return null;
    }
    T shorter = length > least ? like(t, at, byLength.get(length - 1)) : null;
    boolean longer = length + 1 >= least && length + 1 < byLength.size();
    return shorter != null || !longer ? shorter : like(t, at, byLength.get(length + 1));
  }

  private static <T> @Nullable T like(NumberTokens t, int at, List<Entry<T>> entries) {
    for (Entry<T> entry : entries) {
      if (isSlip(t.text(), t.start(at), t.end(at), entry.word)) {
        return entry.value;
      }
    }
    return null;
  }

  /** Whether the longer of the two is the other with one letter more; the first is the same. */
  private static boolean isSlip(char[] text, int from, int to, String word) {
    int step = to - from > word.length() ? 1 : 0;
    int same = 0;
    int most = Math.min(to - from, word.length());
    while (same < most && Vocabulary.fold(text[from + same]) == word.charAt(same)) {
      same++;
    }
    int left = to - from - same - step;
    for (int k = 0; k < left; k++) {
      if (Vocabulary.fold(text[from + same + step + k]) != word.charAt(same + 1 - step + k)) {
        return false;
      }
    }
    return same > 0;
  }
}
