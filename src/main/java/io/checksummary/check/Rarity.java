package io.checksummary.check;

import java.util.HashMap;
import java.util.Map;

/** How telling a word is in a source: 1000 where one sentence holds it, less the more do. */
final class Rarity {

  private static final int LEAST = 100;

  private final Map<Long, Integer> sentences = new HashMap<>();

  void add(Terms terms, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Surroundings.isContent(terms, i) && isFirst(terms, from, i)) {
        sentences.merge(terms.stem(i), 1, Integer::sum);
      }
    }
  }

  private static boolean isFirst(Terms terms, int from, int i) {
    for (int k = Math.max(from, i - 100); k < i; k++) {
      if (terms.stem(k) == terms.stem(i)) {
        return false;
      }
    }
    return true;
  }

  /** 0 for a word that the source does not hold. */
  int of(long stem) {
    Integer in = sentences.get(stem);
    return in == null ? 0 : Math.max(LEAST, 2000 / (1 + in));
  }
}
