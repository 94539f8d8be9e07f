package io.checksummary.check.rule.told;

import io.checksummary.check.calculation.cue.CueKind;
import io.checksummary.check.calculation.cue.CueTable;
import io.checksummary.check.claim.Claim;
import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.text.Span;

/**
 * Whether a comparison is told from the earlier time: "last year it was ten cents higher" says the
 * same of this year as "ten cents less than last year".
 *
 * <p>A caveat: the earlier time must stand before the number, and a word that compares right behind
 * it, so that "last year sales rose 12%" is no such comparison.
 */
final class EarlierTime {

  private static final int BEFORE = 48;
  private static final int BEHIND = 16;

  private EarlierTime() {}

  static boolean isSubject(Claim claim) {
    String text = claim.passage().text();
    Span number = claim.mention().span();
    int from = text.lastIndexOf(". ", number.start()) + 1;
    return isSubject(
        claim.words().language(),
        text.substring(from, number.start()),
        text.substring(number.end()));
  }

  static boolean isSubject(EvidenceCandidate candidate) {
    String text = candidate.text().text();
    Span number = candidate.mention().span();
    int from = Math.min(candidate.sentence().span().start(), number.start());
    int to = Math.max(candidate.sentence().span().end(), number.end());
    return isSubject(
        candidate.terms().language(),
        text.substring(from, number.start()),
        text.substring(number.end(), to));
  }

  private static boolean isSubject(String language, String before, String behind) {
    CueTable table = CueTable.of(language);
    String clause = before.substring(Math.max(0, before.length() - BEFORE));
    String next = behind.substring(0, Math.min(behind.length(), BEHIND));
    return table.around(clause, "").containsKey(CueKind.EARLIER)
        && table.around("", next).containsKey(CueKind.DIFFERENCE)
        && !table.around("", next).containsKey(CueKind.EARLIER);
  }
}
