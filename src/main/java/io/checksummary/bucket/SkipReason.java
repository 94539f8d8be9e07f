package io.checksummary.bucket;

import java.util.Locale;

/** Why nothing is done about an object. */
public enum SkipReason {
  /** In a bucket that is not configured. */
  OTHER_BUCKET,
  /** In one that is, but outside of its prefix. */
  OTHER_PREFIX,
  OTHER_SUFFIX,
  /** Larger than what is configured to be a document. */
  OTHER_SIZE,
  /** A place for objects, and no object. */
  FOLDER,
  EMPTY,
  /** A result, a problem or a claim of ours. */
  OWN,
  /** Removed since. */
  GONE,
  /** Written anew since: what is there now has an event of its own. */
  SUPERSEDED;

  /** In metrics and logs: {@code other-bucket}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
