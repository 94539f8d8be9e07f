package io.checksummary.check.boxscore;

import io.checksummary.check.frame.Frame;
import io.checksummary.check.frame.Measure;
import io.checksummary.quantity.Mention;
import io.checksummary.quantity.Rational;
import io.checksummary.text.resource.TableFile;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which time a number is about: a part of the game, all of it, or other games. */
final class ClaimScope {

  /** What sides and players are compared by where the words name nothing. */
  static final Set<String> DEFAULT = phrases("default");

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

  private final List<String> before;
  private final List<String> after;

  ClaimScope(String passage, Mention mention, Frame frame) {
    this.before =
        Glossary.words(
            BoxScoreClaim.near(passage, mention, frame.clause().start(), mention.span().start()));
    this.after =
        Glossary.words(
            BoxScoreClaim.near(passage, mention, mention.span().start(), frame.clause().end()));
  }

  private static Set<String> phrases(String kind) {
    return TableFile.of(ClaimScope.class, "en/scope.txt").rows().stream()
        .filter(row -> row.getFirst().equals(kind))
        .flatMap(row -> TableFile.parts(row.get(1)).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Map<String, Rational> thresholds() {
    Map<String, Rational> thresholds = new HashMap<>();
    for (List<String> row : TableFile.of(ClaimScope.class, "en/scope.txt").rows()) {
      if (row.getFirst().equals("threshold")) {
        TableFile.parts(row.get(1)).forEach(w -> thresholds.put(w, Rational.of(row.get(2))));
      }
    }
    return thresholds;
  }

  /** What stands between the made and the attempted, the longest first. */
  static List<String> links() {
    return TableFile.of(ClaimScope.class, "en/scope.txt").rows().stream()
        .filter(row -> row.getFirst().equals("link"))
        .flatMap(row -> TableFile.parts(row.get(1)).stream())
        .map(link -> link.replace('_', ' '))
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }

  /** Whether a link names whose the attempts are: "12 of his 20 shots". */
  static boolean isOwned(String link) {
    return Glossary.words(link).stream().anyMatch(OWN::contains);
  }

  static boolean isAttempt(String word) {
    return ATTEMPTS.contains(word);
  }

  /** "a 30-point victory", "won by 12 points", "trailed by 14 at the half": a difference. */
  boolean isMargin(Measure measure) {
    if (measure.compound()) {
      return measure.noun().stream().anyMatch(MARGIN::contains);
    }
    List<String> said = measure.before();
    boolean by = !said.isEmpty() && BY.contains(said.getLast());
    boolean ended = by && said.stream().anyMatch(ENDED::contains);
    boolean stood = by && said.stream().anyMatch(STOOD::contains) && !period().isEmpty();
    boolean vague = measure.place().stream().anyMatch(AT_TIMES::contains);
    return (ended || stood) && !vague;
  }

  /** "forced nine turnovers": what the verb makes the other side have. */
  static boolean isOfOther(Measure measure) {
    return !measure.before().isEmpty() && OTHER.contains(measure.before().getLast());
  }

  /** "13 of his 29 points in the fourth": the second number is of the whole game. */
  static boolean isWhole(Measure measure) {
    List<String> said = measure.before();
    return said.size() > 1
        && said.get(said.size() - 2).equals("of")
        && OWN.contains(said.getLast());
  }

  /** "on the team", "in scoring", "among starters": what somebody is ranked in. */
  static boolean ranks(List<String> place) {
    return !place.isEmpty() && RANKS.contains(place.getFirst());
  }

  /** "won three games": the verb says more than the noun. */
  static boolean isLight(List<String> noun) {
    return noun.size() == 1 && LIGHT.contains(noun.getFirst());
  }

  /** "six players": rows are counted. */
  static boolean isCounted(List<String> noun) {
    return noun.stream().anyMatch(COUNTED::contains);
  }

  /** What "double figures" in the words means for what is counted; null without. */
  static @Nullable Rational threshold(String clause) {
    String words = " " + String.join(" ", Glossary.words(clause)) + " ";
    for (Map.Entry<String, Rational> entry : THRESHOLDS.entrySet()) {
      if (words.contains(" " + entry.getKey() + " ")) {
        return entry.getValue();
      }
    }
    return null;
  }

  /** "over his last two games", "averaging 12 points". */
  boolean isElsewhere() {
    return holds(before) || holds(after);
  }

  private static boolean holds(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      for (int to = i + 1; to <= Math.min(words.size(), i + 3); to++) {
        if (ELSEWHERE.contains(String.join(" ", words.subList(i, to)))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The keys of the nearest period, one that follows rather than one before. */
  Set<String> period() {
    List<GamePeriod.At> next = GamePeriod.in(after);
    if (!next.isEmpty()) {
      return new LinkedHashSet<>(next.getFirst().keys());
    }
    List<GamePeriod.At> last = GamePeriod.in(before);
    return last.isEmpty() ? Set.of() : new LinkedHashSet<>(last.getLast().keys());
  }
}
