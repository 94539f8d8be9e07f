package io.checksummary.api.call;

import org.jspecify.annotations.Nullable;

/**
 * Who calls, and by which way in.
 *
 * <p>Example: {@code new Caller("chat", "T012AB3CD")}. Logs name the entry alone: who somebody is
 * stays out of them.
 *
 * @param entry the way in: {@code function}, {@code terminal}
 * @param identity by which the caller is known and counted, whichever way it came in, once it has
 *     proven it; what comes of different proofs has different beginnings. Null where nobody is
 *     known
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
