package io.checksummary.entry.terminal.command;

import io.checksummary.text.word.EditDistance;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What somebody may have meant by a name that does not exist. */
public final class SpellingSuggestion {

  private static final int LONGEST = 100;

  private SpellingSuggestion() {}

  /**
   * The name that is nearest, where one is near: at most a third of its letters differ.
   *
   * <p>Example: "harbor-foods" among the samples gives "harbour-foods".
   */
  public static Optional<String> nearest(String word, Collection<String> names) {
    if (word.isEmpty() || word.length() > LONGEST) {
      return Optional.empty();
    }
    String lower = word.toLowerCase(Locale.ROOT);
    return names.stream()
        .filter(name -> name.length() <= LONGEST)
        .min(
            Comparator.comparingInt((String name) -> distance(lower, name))
                .thenComparing(Comparator.naturalOrder()))
        .filter(name -> distance(lower, name) * 3 <= Math.max(3, word.length()));
  }

  private static int distance(String lower, String name) {
    return EditDistance.between(lower, name.toLowerCase(Locale.ROOT));
  }
}
