package io.checksummary.api.quota;

import java.time.Duration;

/**
 * What a caller may have, and when it is all there again.
 *
 * @param name for headers and words: {@code requests}
 * @param most in a window, at least 1
 * @param window begins with the caller's first request, and then one after the other
 * @param detail what is said to who has used it up
 */
record Quota(String name, long most, Duration window, String detail) {

  static final String REQUESTS = "requests";
  static final String TOKENS = "tokens";

  Quota {
    if (most < 1) {
      throw new IllegalArgumentException("a caller may have one of " + name + " at least: " + most);
    }
  }

  static Quota requestsPerMinute(long most) {
    return new Quota(
        REQUESTS,
        most,
        Duration.ofMinutes(1),
        "More than "
            + most
            + " requests came from this caller in a minute, the most that it may"
            + " send. Wait, then send it again.");
  }

  static Quota tokensPerDay(long most) {
    return new Quota(
        TOKENS,
        most,
        Duration.ofDays(1),
        "The model took the "
            + most
            + " tokens that this caller may have in a day. Wait, or ask"
            + " whoever runs the function for more.");
  }
}
