package io.checksummary.check.boxscore.table;

import io.checksummary.check.frame.Measure;
import io.checksummary.quantity.Rational;
import io.checksummary.text.resource.TableFile;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What single words around a number say of its scope, out of the table {@code scope.txt}. */
public final class ScopeWords {

  /** What sides and players are compared by where the words name nothing. */
  public static final Set<String> DEFAULT = phrases("default");

  private static final Set<String> ELSEWHERE = phrases("elsewhere");
  private static final Set<String> MARGIN = phrases("margin");

  private static final Set<String> BY = phrases("by");
  private static final Set<String> ENDED = phrases("ended");
  private static final Set<String> STOOD = phrases("stood");
  private static final Set<String> AT_TIMES = phrases("at-times");
  private static final Set<String> OTHER = phrases("other");
  private static final Set<String> ATTEMPTS = phrases("attempts");
  private static final Set<String> OWN = phrases("own");
  private static final Set<String> RANKS = phrases("rank");
  private static final Set<String> LIGHT = phrases("light");
  private static final Set<String> COUNTED = phrases("counted");
  private static final Map<String, Rational> THRESHOLDS = thresholds();

  private ScopeWords() {}

  private static Set<String> phrases(String kind) {
    return TableFile.of(ScopeWords.class, "en/scope.txt").rows().stream()
        .filter(row -> row.getFirst().equals(kind))
        .flatMap(row -> TableFile.parts(row.get(1)).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Map<String, Rational> thresholds() {
    Map<String, Rational> thresholds = new HashMap<>();
    for (List<String> row : TableFile.of(ScopeWords.class, "en/scope.txt").rows()) {
      if (row.getFirst().equals("threshold")) {
        TableFile.parts(row.get(1)).forEach(w -> thresholds.put(w, Rational.of(row.get(2))));
      }
    }
    return thresholds;
  }

  /** What stands between the made and the attempted, the longest first. */
  public static List<String> links() {
    return TableFile.of(ScopeWords.class, "en/scope.txt").rows().stream()
        .filter(row -> row.getFirst().equals("link"))
        .flatMap(row -> TableFile.parts(row.get(1)).stream())
        .map(link -> link.replace('_', ' '))
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }

  /** Whether a link names whose the attempts are: "12 of his 20 shots". */
  public static boolean isOwned(String link) {
    return StatSynonyms.words(link).stream().anyMatch(OWN::contains);
  }

  public static boolean isAttempt(String word) {
    return ATTEMPTS.contains(word);
  }

  /** "forced nine turnovers": what the verb makes the other side have. */
  public static boolean isOfOther(Measure measure) {
    return !measure.before().isEmpty() && OTHER.contains(measure.before().getLast());
  }

  /** "13 of his 29 points in the fourth": the second number is of the whole game. */
  public static boolean isWhole(Measure measure) {
    List<String> said = measure.before();
    return said.size() > 1
        && said.get(said.size() - 2).equals("of")
        && OWN.contains(said.getLast());
  }

  /** "on the team", "in scoring", "among starters": what somebody is ranked in. */
  public static boolean ranks(List<String> place) {
    return !place.isEmpty() && RANKS.contains(place.getFirst());
  }

  /** "won three games": the verb says more than the noun. */
  public static boolean isLight(List<String> noun) {
    return noun.size() == 1 && LIGHT.contains(noun.getFirst());
  }

  /** "six players": rows are counted. */
  public static boolean isCounted(List<String> noun) {
    return noun.stream().anyMatch(COUNTED::contains);
  }

  /** What "double figures" in the words means for what is counted; null without. */
  public static @Nullable Rational threshold(String clause) {
    String words = " " + String.join(" ", StatSynonyms.words(clause)) + " ";
    for (Map.Entry<String, Rational> entry : THRESHOLDS.entrySet()) {
      if (words.contains(" " + entry.getKey() + " ")) {
        return entry.getValue();
      }
    }
    return null;
  }

  /** Whether a few words, between spaces, place a number in other games. */
  public static boolean isElsewhere(String words) {
    return ELSEWHERE.contains(words);
  }

  /** "a 30-point victory": the noun of a number says that it is a difference. */
  public static boolean isMarginNoun(List<String> noun) {
    return noun.stream().anyMatch(MARGIN::contains);
  }

  /** "won by" 12 points. */
  public static boolean hasEnded(List<String> before) {
    return endsWithBy(before) && before.stream().anyMatch(ENDED::contains);
  }

  /** "trailed by" 14 at the half. */
  public static boolean stood(List<String> before) {
    return endsWithBy(before) && before.stream().anyMatch(STOOD::contains);
  }

  private static boolean endsWithBy(List<String> before) {
    return !before.isEmpty() && BY.contains(before.getLast());
  }

  /** "at times", "as many as": no final difference. */
  public static boolean isAtTimes(List<String> place) {
    return place.stream().anyMatch(AT_TIMES::contains);
  }
}
