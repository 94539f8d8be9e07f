package io.checksummary.later;

import org.jspecify.annotations.Nullable;

/** That work was not handed over. The message is for an operator, and names no content. */
public final class LaterException extends Exception {

  private static final long serialVersionUID = 1;

  /** Why it was not, and so whether coming again can help. */
  public enum Kind {
    /** Too much is at work already, or the platform is down; again later. */
    OVERLOADED,
    /** It is larger than the platform takes; never. */
    TOO_LARGE,
    /** A setting or a right is missing; again once it was given. */
    REFUSED
  }

  private final Kind kind;

  public LaterException(Kind kind, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
