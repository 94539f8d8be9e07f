package io.checksummary.evaluation;

import io.checksummary.check.decision.DecisionRule;
import io.checksummary.check.judge.DecisionList;
import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * What each rule of the check is worth on labelled numbers, in the order of the rules.
 *
 * @param scores one for every verdict that a rule gave; one without a verdict for a rule that never
 *     decided
 */
record RuleScores(List<RuleScore> scores, int truths, int wrongs) {

  RuleScores {
    scores = List.copyOf(scores);
  }

  static RuleScores of(List<Judged> judged) {
    List<RuleScore> scores = new ArrayList<>();
    for (DecisionRule rule : DecisionList.RULES) {
      List<RuleScore> its = of(rule.name(), judged);
      scores.addAll(its.isEmpty() ? List.of(new RuleScore(rule.name(), null, 0, 0)) : its);
    }
    int wrongs = (int) judged.stream().filter(Judged::isWrong).count();
    return new RuleScores(scores, judged.size() - wrongs, wrongs);
  }

  private static List<RuleScore> of(String rule, List<Judged> judged) {
    List<RuleScore> scores = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      List<Judged> those = judged.stream().filter(one -> isBy(rule, verdict, one)).toList();
      int wrong = (int) those.stream().filter(Judged::isWrong).count();
      if (!those.isEmpty()) {
        scores.add(new RuleScore(rule, verdict, those.size(), wrong));
      }
    }
    return scores;
  }

  private static boolean isBy(String rule, Verdict verdict, Judged one) {
    Optional<CheckedNumber> decisive = one.decisive();
    return decisive.isPresent()
        && decisive.get().why().equals(rule)
        && decisive.get().verdict() == verdict;
  }

  /** Each rule's verdicts, and how often the number was wrong. */
  @Override
  public String toString() {
    StringJoiner table =
        new StringJoiner(
            "\n",
            "| rule | verdict | decided | number wrong | rule right |\n|---|---|---:|---:|---:|\n",
            "\n");
    for (RuleScore one : scores) {
      table.add(
          String.format(
              Locale.ROOT,
              "| %s | %s | %d | %d | %s |",
              one.rule(),
              one.said(),
              one.decided(),
              one.wrong(),
              one.rightShare()));
    }
    return table.toString();
  }

  /** The table as the page about the rules has it. */
  String ofThePage() {
    StringJoiner table =
        new StringJoiner(
            "\n", "| rule | verdict | decided on | was right |\n|---|---|---:|---:|\n", "\n");
    for (RuleScore one : scores) {
      table.add(
          String.format(
              Locale.ROOT,
              "| `%s` | %s | %d | %s |",
              one.rule(),
              one.said(),
              one.decided(),
              one.rightShare()));
    }
    return table.toString();
  }

  /**
   * The accusing rules let in one by one, the one that is right most often first: what is caught,
   * at the price of how many flags on true numbers.
   */
  String curve() {
    StringJoiner table =
        new StringJoiner(
            "\n",
            """
            | with every rule so far, and | rule right | caught | true numbers flagged |
            |---|---:|---:|---:|
            """,
            "\n");
    int caught = 0;
    int flagged = 0;
    for (RuleScore one : accusing()) {
      caught += one.wrong();
      flagged += one.decided() - one.wrong();
      table.add(
          String.format(
              Locale.ROOT,
              "| %s, %s | %s | %.1f%% | %.2f%% |",
              one.rule(),
              one.said(),
              one.rightShare(),
              percent(caught, wrongs),
              percent(flagged, truths)));
    }
    return table.toString();
  }

  private List<RuleScore> accusing() {
    return scores.stream()
        .filter(RuleScore::accuses)
        .sorted(Comparator.comparingDouble(RuleScore::precision).reversed())
        .toList();
  }

  private static double percent(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }
}
