package io.checksummary.store;

import java.util.Optional;
import java.util.function.Supplier;
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

  /** That a condition did not hold, or what it was about is gone. */
  public static StoreException changed(String bucket, @Nullable Throwable cause) {
    return new StoreException(
        Kind.CHANGED, "An object in bucket " + bucket + " has been changed by another.", cause);
  }

  /** That nobody answered, or not to the end. */
  public static StoreException unanswered(String bucket, @Nullable Throwable cause) {
    return new StoreException(
        Kind.UNAVAILABLE, "Bucket " + bucket + " gave no answer in time, or broke off.", cause);
  }

  /**
   * What a request gives; empty where another was faster.
   *
   * @throws StoreException if it fails for any other reason
   */
  public static <T> Optional<T> unlessChanged(Supplier<T> request) {
    try {
      return Optional.of(request.get());
    } catch (StoreException e) {
      if (e.kind == Kind.CHANGED) {
        return Optional.empty();
      }
      throw e;
    }
  }

  public Kind kind() {
    return kind;
  }
}
