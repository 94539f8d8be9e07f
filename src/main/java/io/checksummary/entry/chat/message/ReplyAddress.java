package io.checksummary.entry.chat.message;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where an answer is wanted, in the platform's own terms: a channel and a thread, an address that
 * takes it. What of it is an address comes from outside: each platform sends to its own hosts
 * alone.
 *
 * @param parts by name
 */
public record ReplyAddress(Map<String, String> parts) {

  /** The part that says, in seconds since 1970, when an address closes that takes answers. */
  public static final String UNTIL = "until";

  public ReplyAddress {
    parts = Map.copyOf(parts);
  }

  /** Null where the address has no such part. */
  public @Nullable String part(String name) {
    return parts.get(name);
  }

  /**
   * @throws NullPointerException if the address has no such part
   */
  public String require(String name) {
    return Objects.requireNonNull(parts.get(name), name);
  }

  /** Whether it takes answers still; one that says nothing of it does. */
  public boolean isOpenAt(Instant now) {
    String until = parts.get(UNTIL);
    return until == null || now.getEpochSecond() < Long.parseLong(until);
  }
}
