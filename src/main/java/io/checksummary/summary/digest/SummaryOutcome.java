package io.checksummary.summary.digest;

/** What comes of summarising: a {@link Digest}, or why there is none. */
public sealed interface SummaryOutcome permits Digest, FailedSummary, RejectedDigest {

  /** What the model was asked, whatever came of it. */
  Digest.Usage usage();
}
