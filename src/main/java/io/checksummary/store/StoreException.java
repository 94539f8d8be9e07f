package io.checksummary.store;

import org.jspecify.annotations.Nullable;

/**
 * Why a store did not do what it was asked. The message names bucket, and what to look at, never an
 * object's content.
 */
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** What went wrong, and so what can be done about it. */
  public enum Kind {
    /** Another was faster: the condition of a write does not hold, or a version is gone. */
    CHANGED,
    /** Too many requests; again later. */
    THROTTLED,
    /** Down, unreachable, or broken off; again later. */
    UNAVAILABLE,
    /** The identity has no right to it; again once it was given. */
    FORBIDDEN,
    /** There is no such bucket, or the request is wrong. */
    REFUSED
  }

  private final Kind kind;

  public StoreException(Kind kind, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  /** Whether the same may go well later, with nothing changed on our side. */
  public boolean isRetryable() {
    return kind == Kind.THROTTLED || kind == Kind.UNAVAILABLE || kind == Kind.FORBIDDEN;
  }
}
