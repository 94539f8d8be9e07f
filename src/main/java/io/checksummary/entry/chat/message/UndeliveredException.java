package io.checksummary.entry.chat.message;

import org.jspecify.annotations.Nullable;

/** A platform does not take an answer, or does not give a document. */
public final class UndeliveredException extends Exception {

  private static final long serialVersionUID = 1;

  private final boolean passing;

  /**
   * @param detail what happened, for whoever runs the program: a status, a platform's error code;
   *     holds nothing of a message and no secret
   */
  public UndeliveredException(String detail) {
    this(detail, null, false);
  }

  public UndeliveredException(String detail, Throwable cause) {
    this(detail, cause, false);
  }

  /**
   * @param passing {@link #isPassing}
   */
  public UndeliveredException(String detail, @Nullable Throwable cause, boolean passing) {
    super(detail, cause);
    this.passing = passing;
  }

  /** Whether it may be otherwise a little later. */
  public boolean isPassing() {
    return passing;
  }
}
