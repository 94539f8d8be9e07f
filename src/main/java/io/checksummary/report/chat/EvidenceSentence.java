package io.checksummary.report.chat;

import io.checksummary.check.verdict.Evidence;
import io.checksummary.report.evidence.EvidenceClip;
import io.checksummary.report.number.ReportedNumber;
import io.checksummary.report.wording.SingleLine;
import org.jspecify.annotations.Nullable;

/** The sentence of the source that a number is held against, as long as a chat bears. */
final class EvidenceSentence {

  /** UTF-16 code units: a long sentence of a newspaper, and far below what any platform takes. */
  static final int LONGEST = 600;

  private static final EvidenceClip CLIP = new EvidenceClip(Character::charCount, "…");

  private EvidenceSentence() {}

  /** What supports it; of a number that does not pass, what comes closest. */
  static @Nullable String of(@Nullable ReportedNumber number) {
    if (number == null) {
      return null;
    }
    Evidence best = number.bestEvidence();
    return of(best == null ? number.nearest() : best);
  }

  static @Nullable String of(@Nullable Evidence evidence) {
    if (evidence == null) {
      return null;
    }
    String sentence = SingleLine.of(evidence.sentence());
    String said = CLIP.around(sentence, SingleLine.of(evidence.text()), LONGEST);
    return said.isBlank() ? null : said;
  }
}
