package io.checksummary.summary.draft;

import io.checksummary.summary.port.SummaryLength;

/** How much one of several parts may contribute, so that the parts together leave a choice. */
final class PartShares {

  /** What all parts together may always give, in sentences or key figures. */
  private static final int POOL = 32;

  /** A sentence of English news has 20 to 25 words. */
  private static final int WORDS_OF_A_SENTENCE = 25;

  private PartShares() {}

  /**
   * A part's share of the whole: no longer than the whole may be, and so short where there are many
   * parts that one call can combine them all.
   *
   * <p>Example: for 3 sentences each of 8 parts gives 3, each of 16 gives 2, each of 40 gives 1.
   */
  static SummaryLength of(SummaryLength whole, int parts) {
    return switch (whole) {
      case SummaryLength.Sentences(int count) -> new SummaryLength.Sentences(of(count, parts));
      case SummaryLength.Words(int count) ->
          new SummaryLength.Words(
              of(count, parts, POOL * WORDS_OF_A_SENTENCE, SummaryLength.Words.FEWEST));
    };
  }

  /** A part's share of a number of key figures; none where none are wanted. */
  static int of(int whole, int parts) {
    return of(whole, parts, POOL, Math.min(1, whole));
  }

  private static int of(int whole, int parts, int pool, int least) {
    int together = Math.max(pool, whole + whole / 2);
    return Math.clamp(Math.ceilDiv(together, parts), least, whole);
  }
}
