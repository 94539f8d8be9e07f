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

  private static final Pattern DELAY =
      Pattern.compile("\"retryDelay\"\\s*:\\s*\"(\\d{1,9})(\\.\\d+)?s\"");

  private RetryAfter() {}

  /** How long to wait, at least nothing; null where the answer does not say. */
  public static @Nullable Duration of(HttpHeaders headers, String body) {
    return millis(headers)
        .or(() -> headers.firstValue("retry-after").flatMap(RetryAfter::seconds))
        .or(() -> headers.firstValue("retry-after").flatMap(RetryAfter::date))
        .or(() -> delay(body))
        .orElse(null);
  }

  private static Optional<Duration> millis(HttpHeaders headers) {
    return headers
        .firstValue("retry-after-ms")
        .filter(RetryAfter::isShortNumber)
        .map(value -> Duration.ofMillis(Long.parseLong(value)));
  }

  private static Optional<Duration> seconds(String value) {
    return Optional.of(value.strip())
        .filter(RetryAfter::isShortNumber)
        .map(number -> Duration.ofSeconds(Long.parseLong(number)));
  }

  /** A part of a second is waited as a whole one. */
  private static Optional<Duration> delay(String body) {
    return DELAY
        .matcher(body)
        .results()
        .findFirst()
        .map(found ->
            Duration.ofSeconds(Long.parseLong(found.group(1)) + (found.group(2) == null ? 0 : 1)));
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

  private static boolean isShortNumber(String value) {
    return value.length() <= 9 && !value.isEmpty() && value.chars().allMatch(Character::isDigit);
  }
}
