package io.checksummary.api.call;

import org.jspecify.annotations.Nullable;

/**
 * Who calls, and by which way in.
 *
 * <p>Example: {@code new Caller("chat", "T012AB3CD")}. Logs name the entry alone: who somebody is
 * stays out of them.
 *
 * @param entry the way in: {@code function}, {@code terminal}
 * @param identity the name under which that entry knows the caller; null where it knows none
 */
public record Caller(String entry, @Nullable String identity) {

  /**
   * @throws IllegalArgumentException if the entry has no name
   */
  public Caller {
    if (entry.isBlank()) {
      throw new IllegalArgumentException("an entry has a name");
    }
  }

  /** Somebody whom the entry does not know. */
  public static Caller of(String entry) {
    return new Caller(entry, null);
  }
}
