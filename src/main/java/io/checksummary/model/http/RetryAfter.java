package io.checksummary.model.http;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The header {@code Retry-After} (RFC 9110, 10.2.3), {@code retry-after-ms} before it, and after it
 * the {@code retryDelay} that Google's services put into the body ({@code "37s"}).
 */
public final class RetryAfter {

  /** What a server names beyond a day is taken for a day: no caller waits for either. */
  static final Duration LONGEST = Duration.ofDays(1);

  private static final Pattern DELAY =
      Pattern.compile("\"retryDelay\"\\s*+:\\s*+\"([0-9]++)(\\.[0-9]++)?s\"");

  private static final Pattern NUMBER = Pattern.compile("[0-9]++");

  /** So many digits are read; a number of more is taken for {@link #LARGEST}. */
  private static final int MOST_DIGITS = 9;

  private static final long LARGEST = 1_000_000_000;

  private RetryAfter() {}

  /** How long to wait, from nothing to {@link #LONGEST}; null where the answer does not say. */
  public static @Nullable Duration of(HttpHeaders headers, String body) {
    return millis(headers)
        .or(() -> headers.firstValue("retry-after").flatMap(RetryAfter::seconds))
        .or(() -> headers.firstValue("retry-after").flatMap(RetryAfter::date))
        .or(() -> delay(body))
        .map(wait -> wait.compareTo(LONGEST) > 0 ? LONGEST : wait)
        .orElse(null);
  }

  private static Optional<Duration> millis(HttpHeaders headers) {
    return headers
        .firstValue("retry-after-ms")
        .map(String::strip)
        .filter(NUMBER.asMatchPredicate())
        .map(value -> Duration.ofMillis(number(value)));
  }

  private static Optional<Duration> seconds(String value) {
    return Optional.of(value.strip())
        .filter(NUMBER.asMatchPredicate())
        .map(digits -> Duration.ofSeconds(number(digits)));
  }

  /** A part of a second is waited as a whole one. */
  private static Optional<Duration> delay(String body) {
    return DELAY
        .matcher(body)
        .results()
        .findFirst()
        .map(
            found -> Duration.ofSeconds(number(found.group(1)) + (found.group(2) == null ? 0 : 1)));
  }

  private static Optional<Duration> date(String value) {
    try {
      Instant then =
          ZonedDateTime.parse(value.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration wait = Duration.between(Instant.now(), then);
      return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }

  /** However many digits it has. */
  private static long number(String digits) {
    String bare = digits.replaceFirst("^0+(?=.)", "");
    return bare.length() > MOST_DIGITS ? LARGEST : Long.parseLong(bare);
  }
}
