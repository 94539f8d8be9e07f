package io.checksummary.later;

/** What became of a piece of work, and so whether a queue has to bring it again. */
public enum LaterOutcome {
  /** It is done, or nobody waits for it any more; never again. */
  DONE,
  /** Somebody else is at it, who may not live to its end; again later. */
  BUSY,
  /** It was not done, for a reason that may pass; again later. */
  FAILED;

  /** Whether it has to come again, so that it is done for certain. */
  public boolean isOpen() {
    return this != DONE;
  }
}
