package io.checksummary.api.cache;

import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.Evidence;
import io.checksummary.summary.digest.Digest;
import org.jspecify.annotations.Nullable;

/** What a digest takes to remember, in UTF-16 code units; what is shared counts each time. */
final class CachedDigestWeigher {

  /** For what stands around the texts of one number. */
  private static final int FRAME = 200;

  private CachedDigestWeigher() {}

  static long of(Digest digest) {
    return of(digest.title())
        + of(digest.summary())
        + digest.keyFigures().stream().mapToLong(f -> of(f.label()) + of(f.text())).sum()
        + digest.numbers().stream().mapToLong(CachedDigestWeigher::of).sum();
  }

  private static long of(CheckedNumber number) {
    return FRAME
        + of(number.text())
        + of(number.formula())
        + of(number.message())
        + number.evidence().stream().mapToLong(CachedDigestWeigher::of).sum()
        + of(number.nearest());
  }

  private static long of(@Nullable Evidence evidence) {
    return evidence == null ? 0 : FRAME + of(evidence.text()) + of(evidence.sentence());
  }

  private static long of(@Nullable String text) {
    return text == null ? 0 : text.length();
  }
}
