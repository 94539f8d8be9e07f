package io.checksummary.check.structure;

import io.checksummary.check.context.NumberSite;
import io.checksummary.check.context.PositionalTerms;
import io.checksummary.check.context.TermDistance;
import io.checksummary.text.resource.TableFile;
import io.checksummary.text.word.WordHash;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Whether a sentence says that something was so before: "had been", "until then", "in the year
 * before". From {@code past-words.txt}; a language without a table has none, and then every
 * sentence may say so.
 */
public final class PastWords {

  /** Of a sentence without end so many words are looked at on either side of a number. */
  private static final int FARTHEST = 2 * TermDistance.WINDOW;

  private static final Map<String, Set<Long>> BY_LANGUAGE = new ConcurrentHashMap<>();

  private PastWords() {}

  public static boolean around(NumberSite site) {
    PositionalTerms terms = site.terms();
    Set<Long> words = BY_LANGUAGE.computeIfAbsent(terms.language(), PastWords::load);
    if (words.isEmpty()) {
      return true;
    }
    int from = Math.max(site.from(), site.self() - FARTHEST);
    int to = Math.min(Math.min(site.to(), terms.count()), site.self() + FARTHEST);
    for (int i = from; i < to; i++) {
      if (words.contains(terms.whole(i))) {
        return true;
      }
    }
    return false;
  }

  private static Set<Long> load(String language) {
    return TableFile.optional(PastWords.class, language + "/past-words.txt").words().stream()
        .map(WordHash::of)
        .collect(Collectors.toUnmodifiableSet());
  }
}
