package io.checksummary.entry.chat.message;

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
}
