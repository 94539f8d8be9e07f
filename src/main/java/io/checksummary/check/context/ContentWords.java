package io.checksummary.check.context;

import io.checksummary.text.word.ScriptRuns;
import io.checksummary.text.word.StemmingRules;
import java.util.HashSet;
import java.util.Set;

/**
 * The words of a passage that say what it is about: function words and numbers left out, endings
 * cut, as {@link StemmingRules} has it.
 *
 * <p>Across languages only what both write alike is shared: names, and words of one root. So few
 * shared words say nothing there.
 *
 * @param language primary tag
 * @param stems each at least two letters, in lower case
 */
public record ContentWords(String language, Set<String> stems) {

  public static ContentWords of(CharSequence text, String language) {
    StemmingRules cut = StemmingRules.of(language);
    Set<String> stems = new HashSet<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        add(text, start, i, cut, stems);
        start = -1;
      }
    }
    return new ContentWords(language, stems);
  }

  /** Adds a run of letters; where no blanks part words, scripts do. */
  private static void add(
      CharSequence text, int from, int to, StemmingRules cut, Set<String> stems) {
    int start = from;
    while (start < to) {
      int end = cut.pairs() ? ScriptRuns.end(text, start, to) : to;
      cut.add(text.subSequence(start, end).toString(), stems);
      start = end;
    }
  }

  public int size() {
    return stems.size();
  }

  /** How many of these words stand among the others too. */
  public int shared(ContentWords others) {
    if (others.size() < size()) {
      return others.shared(this);
    }
    int shared = 0;
    for (String stem : stems) {
      if (others.stems.contains(stem)) {
        shared++;
      }
    }
    return shared;
  }

  public ContentWords and(ContentWords others) {
    if (stems.containsAll(others.stems)) {
      return this;
    }
    if (others.stems.containsAll(stems)) {
      return others;
    }
    Set<String> both = new HashSet<>(stems);
    both.addAll(others.stems);
    return new ContentWords(language, both);
  }
}
