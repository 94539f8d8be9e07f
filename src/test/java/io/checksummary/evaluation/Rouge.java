package io.checksummary.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * ROUGE (Lin 2004) as F1, in per cent: unigrams, bigrams, and the union of longest common
 * subsequences of sentences. Lower case, letters and digits, no stemming: a stemmer adds about half
 * a point to each.
 *
 * @param one ROUGE-1
 * @param two ROUGE-2
 * @param longest ROUGE-L of whole summaries (ROUGE-Lsum)
 */
record Rouge(double one, double two, double longest) {

  private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}]+");

  /**
   * @param reference sentences by a person
   * @param candidate sentences to be scored
   */
  static Rouge of(List<String> reference, List<String> candidate) {
    return new Rouge(
        grams(reference, candidate, 1),
        grams(reference, candidate, 2),
        union(reference, candidate));
  }

  static Rouge mean(List<Rouge> scores) {
    return new Rouge(
        scores.stream().mapToDouble(Rouge::one).average().orElse(0),
        scores.stream().mapToDouble(Rouge::two).average().orElse(0),
        scores.stream().mapToDouble(Rouge::longest).average().orElse(0));
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%5.1f %5.1f %5.1f", one, two, longest);
  }

  private static double grams(List<String> reference, List<String> candidate, int n) {
    Map<String, Integer> wanted = grams(words(String.join(" ", reference)), n);
    Map<String, Integer> given = grams(words(String.join(" ", candidate)), n);
    int hits =
        wanted.entrySet().stream()
            .mapToInt(gram -> Math.min(gram.getValue(), given.getOrDefault(gram.getKey(), 0)))
            .sum();
    return f1(hits, size(wanted), size(given));
  }

  private static Map<String, Integer> grams(List<String> words, int n) {
    Map<String, Integer> grams = new HashMap<>();
    for (int i = 0; i + n <= words.size(); i++) {
      grams.merge(String.join(" ", words.subList(i, i + n)), 1, Integer::sum);
    }
    return grams;
  }

  private static int size(Map<String, Integer> grams) {
    return grams.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Each word counts at most as often as both sides have it. */
  private static double union(List<String> reference, List<String> candidate) {
    Map<String, Integer> leftWanted = grams(words(String.join(" ", reference)), 1);
    Map<String, Integer> leftGiven = grams(words(String.join(" ", candidate)), 1);
    int wanted = size(leftWanted);
    int given = size(leftGiven);
    int hits = 0;
    for (String sentence : reference) {
      List<String> words = words(sentence);
      for (int i : common(words, candidate)) {
        String word = words.get(i);
        if (leftWanted.getOrDefault(word, 0) > 0 && leftGiven.getOrDefault(word, 0) > 0) {
          leftWanted.merge(word, -1, Integer::sum);
          leftGiven.merge(word, -1, Integer::sum);
          hits++;
        }
      }
    }
    return f1(hits, wanted, given);
  }

  private static Set<Integer> common(List<String> words, List<String> candidate) {
    Set<Integer> common = new HashSet<>();
    candidate.forEach(sentence -> common.addAll(longest(words, words(sentence))));
    return common;
  }

  /** The places in the first list of a longest common subsequence. */
  private static List<Integer> longest(List<String> a, List<String> b) {
    int[][] length = new int[a.size() + 1][b.size() + 1];
    for (int i = 1; i <= a.size(); i++) {
      for (int j = 1; j <= b.size(); j++) {
        length[i][j] =
            a.get(i - 1).equals(b.get(j - 1))
                ? length[i - 1][j - 1] + 1
                : Math.max(length[i - 1][j], length[i][j - 1]);
      }
    }
    List<Integer> places = new ArrayList<>();
    int j = b.size();
    for (int i = a.size(); i > 0 && j > 0; ) {
      if (a.get(i - 1).equals(b.get(j - 1))) {
        places.add(--i);
        j--;
      } else if (length[i - 1][j] >= length[i][j - 1]) {
        i--;
      } else {
        j--;
      }
    }
    return places;
  }

  private static List<String> words(String text) {
    return BREAK
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static double f1(int hits, int wanted, int given) {
    return wanted + given == 0 ? 0 : 200.0 * hits / (wanted + given);
  }
}
