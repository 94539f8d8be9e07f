package io.checksummary.summary;

/** What comes of summarising: a {@link Digest}, or why there is none. */
public sealed interface Outcome permits Digest, Failed, Refused {

  /** What the model was asked, whatever came of it. */
  Digest.Usage usage();
}
