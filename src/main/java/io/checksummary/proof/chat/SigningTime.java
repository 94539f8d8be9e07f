package io.checksummary.proof.chat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** When a request says that it was signed: in seconds since 1970, in digits. */
final class SigningTime {

  /** Off either way. Slack's documents name it; Discord's leave it open. */
  static final Duration LARGEST_DISTANCE = Duration.ofMinutes(5);

  /** Digits: enough until the year 2286. All times since 2001 have as many. */
  private static final int DIGITS = 10;

  private SigningTime() {}

  /** Whether it is five minutes off or less; what is no such time is not. */
  static boolean isNear(String stamp, InstantSource clock) {
    if (stamp.length() != DIGITS || !stamp.chars().allMatch(c -> '0' <= c && c <= '9')) {
      return false;
    }
    Instant signed = Instant.ofEpochSecond(Long.parseLong(stamp));
    return Duration.between(signed, clock.instant()).abs().compareTo(LARGEST_DISTANCE) <= 0;
  }
}
