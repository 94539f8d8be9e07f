package io.checksummary.store;

import org.jspecify.annotations.Nullable;

/**
 * That a store answered no, to be told as the port tells it.
 *
 * @param status of HTTP
 * @param code the store's word for it; empty where it has none
 * @param rights what to look at where a right is missing
 * @param names what to look at where the request was wrong
 */
public record StoreRefusal(String bucket, int status, String code, String rights, String names) {

  /**
   * @param cause what its SDK threw
   */
  public StoreException told(StoreException.Kind kind, @Nullable Throwable cause) {
    return kind == StoreException.Kind.CHANGED
        ? StoreException.changed(bucket, cause)
        : new StoreException(kind, answer() + advice(kind), cause);
  }

  private String answer() {
    return "Bucket %s answered %d %s".formatted(bucket, status, code).strip() + ": ";
  }

  private String advice(StoreException.Kind kind) {
    return switch (kind) {
      case THROTTLED -> "too many requests.";
      case FORBIDDEN -> "look at " + rights + ".";
      case REFUSED -> "look at " + names + ".";
      case UNAVAILABLE, CHANGED -> "the store is in trouble.";
    };
  }
}
