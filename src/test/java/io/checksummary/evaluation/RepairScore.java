package io.checksummary.evaluation;

import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.Verdict;
import io.checksummary.quantity.Quantity;
import io.checksummary.summary.digest.Digest;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What repairs came to, over many digests. */
final class RepairScore {

  static final String HEAD =
      "                 digests  numbers  failing  still failing  taken  sound facts  kept  "
          + "tokens first  repair";

  private int digests;
  private long numbers;
  private long failing;
  private long still;
  private int asked;
  private int taken;
  private long facts;
  private long kept;
  private long firstTokens;
  private long repairTokens;

  /**
   * @param first the digest before any repair
   * @param last the digest that came out
   * @param truth what a sound digest of the article says; empty for what the first one had right
   */
  void add(Digest first, Digest last, Set<Quantity> truth) {
    Set<Quantity> wanted = new HashSet<>(truth.isEmpty() ? facts(first) : truth);
    digests++;
    numbers += first.numbers().size();
    failing += failing(first);
    still += failing(last);
    asked += last.usage().repairs() > 0 ? 1 : 0;
    taken +=
        first.summary().equals(last.summary()) && first.keyFigures().equals(last.keyFigures())
            ? 0
            : 1;
    facts += wanted.size();
    wanted.retainAll(facts(last));
    kept += wanted.size();
    firstTokens += tokens(first);
    repairTokens += tokens(last) - tokens(first);
  }

  /** What is said and supported, each once. */
  static Set<Quantity> facts(Digest digest) {
    return digest.numbers().stream()
        .filter(number -> number.verdict() == Verdict.SUPPORTED)
        .map(number -> number.mention().quantity())
        .collect(Collectors.toSet());
  }

  static long failing(Digest digest) {
    return digest.numbers().stream().filter(RepairScore::fails).count();
  }

  private static boolean fails(CheckedNumber number) {
    return number.verdict() == Verdict.CONTRADICTED || number.verdict() == Verdict.UNSUPPORTED;
  }

  private static long tokens(Digest digest) {
    Long in = digest.usage().inputTokens();
    Long out = digest.usage().outputTokens();
    return (in == null ? 0 : in) + (out == null ? 0 : out);
  }

  String line(String name) {
    return String.format(
        Locale.ROOT,
        "%-16s %7d %8d %8d %7d (%2.0f%%) %3d/%-3d %8d %9.1f%% %8d %9.0f%%",
        name,
        digests,
        numbers,
        failing,
        still,
        percent(still, failing),
        taken,
        asked,
        facts,
        percent(kept, facts),
        firstTokens / Math.max(1, digests),
        percent(repairTokens, firstTokens));
  }

  private static double percent(long part, long whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }
}
