package io.checksummary.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * How many pairs of a kind came out right, all in per cent.
 *
 * @param summaries of the pairs from people's summaries
 * @param sentences of the pairs from sentences of the source
 * @param flagged the share of planted numbers flagged, whatever became of the ones they replaced
 * @param sound the share of the numbers replaced that are supported
 */
record PlantedScore(
    PlantedKind kind,
    int pairs,
    double right,
    double summaries,
    double sentences,
    double flagged,
    double sound) {

  static final String HEAD =
      """
      | planted                |  pairs |  right |   goal | summary | sentence | flagged | was fine |
      |------------------------|-------:|-------:|-------:|--------:|---------:|--------:|---------:|\
      """;

  static PlantedScore of(PlantedKind kind, List<PlantedPair> pairs) {
    return new PlantedScore(
        kind,
        pairs.size(),
        share(pairs, PlantedPair::isRight),
        share(from(pairs, SoundText.SUMMARY), PlantedPair::isRight),
        share(from(pairs, SoundText.SENTENCE), PlantedPair::isRight),
        share(pairs, pair -> pair.after() == PlantedPair.Outcome.FLAGGED),
        share(pairs, pair -> pair.before() == PlantedPair.Outcome.SUPPORTED));
  }

  private static List<PlantedPair> from(List<PlantedPair> pairs, String origin) {
    return pairs.stream().filter(pair -> pair.sound().origin().equals(origin)).toList();
  }

  private static double share(List<PlantedPair> pairs, Predicate<PlantedPair> of) {
    return pairs.isEmpty() ? 0 : 100.0 * pairs.stream().filter(of).count() / pairs.size();
  }

  /** A row under {@link #HEAD}. */
  @Override
  public String toString() {
    String goal = kind.goal() == null ? "–" : kind.goal() + "%";
    return String.format(
        Locale.ROOT,
        "| %-22s | %6d | %5.1f%% | %6s | %6.1f%% | %7.1f%% | %6.1f%% | %7.1f%% |",
        kind.code(),
        pairs,
        right,
        goal,
        summaries,
        sentences,
        flagged,
        sound);
  }
}
