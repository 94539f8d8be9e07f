package io.checksummary.evaluation;

import java.util.Locale;

/**
 * Weighed counts of what was flagged and what was wrong. Several near-copies of one number weigh
 * one together, hence the fractions.
 */
final class Confusion {

  static final String HEAD =
      """
      |                            | numbers | wrong |     F1 | precision | recall | false alarms |
      |----------------------------|--------:|------:|-------:|----------:|-------:|-------------:|\
      """;

  private double wrongFlagged;
  private double wrongMissed;
  private double rightFlagged;
  private double rightPassed;

  void add(boolean wrong, boolean flagged, double weight) {
    if (wrong) {
      wrongFlagged += flagged ? weight : 0;
      wrongMissed += flagged ? 0 : weight;
    } else {
      rightFlagged += flagged ? weight : 0;
      rightPassed += flagged ? 0 : weight;
    }
  }

  /** How many wrong numbers were flagged. */
  double caught() {
    return wrongFlagged;
  }

  double falseAlarms() {
    return share(rightFlagged, rightFlagged + rightPassed);
  }

  /**
   * The share of the flags that would be right if so many of the numbers were wrong, for a test set
   * has more wrong ones than what people send.
   *
   * @param wrongShare 0.05 for 5 in a hundred
   */
  double precisionAt(double wrongShare) {
    double right = wrongShare * recall();
    return share(right, right + (1 - wrongShare) * falseAlarms());
  }

  private double precision() {
    return share(wrongFlagged, wrongFlagged + rightFlagged);
  }

  double recall() {
    return share(wrongFlagged, wrongFlagged + wrongMissed);
  }

  double f1() {
    return share(2 * precision() * recall(), precision() + recall());
  }

  private static double share(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }

  /** A row under {@link #HEAD}; a dash where nothing is wrong, or nothing is right. */
  String row(String name) {
    double wrong = wrongFlagged + wrongMissed;
    double right = rightFlagged + rightPassed;
    return String.format(
        Locale.ROOT,
        "| %-26s | %7.0f | %5.0f | %6s | %9s | %6s | %12s |",
        name,
        wrong + right,
        wrong,
        wrong == 0 || right == 0 ? "–" : String.format(Locale.ROOT, "%.3f", f1()),
        wrong == 0 || right == 0 ? "–" : String.format(Locale.ROOT, "%.3f", precision()),
        wrong == 0 ? "–" : String.format(Locale.ROOT, "%.3f", recall()),
        right == 0 ? "–" : String.format(Locale.ROOT, "%.1f%%", 100 * falseAlarms()));
  }
}
