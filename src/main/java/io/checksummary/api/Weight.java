package io.checksummary.api;

import io.checksummary.check.CheckedNumber;
import io.checksummary.check.Evidence;
import io.checksummary.summary.Digest;
import org.jspecify.annotations.Nullable;

/** What a digest takes to remember, in UTF-16 code units; what is shared counts each time. */
final class Weight {

  /** For what stands around the texts of one number. */
  private static final int FRAME = 200;

  private Weight() {}

  static long of(Digest digest) {
    return of(digest.title())
        + of(digest.summary())
        + digest.keyFigures().stream().mapToLong(f -> of(f.label()) + of(f.text())).sum()
        + digest.numbers().stream().mapToLong(Weight::of).sum();
  }

  private static long of(CheckedNumber number) {
    return FRAME
        + of(number.text())
        + of(number.formula())
        + of(number.message())
        + number.evidence().stream().mapToLong(Weight::of).sum()
        + of(number.nearest());
  }

  private static long of(@Nullable Evidence evidence) {
    return evidence == null ? 0 : FRAME + of(evidence.text()) + of(evidence.sentence());
  }

  private static long of(@Nullable String text) {
    return text == null ? 0 : text.length();
  }
}
