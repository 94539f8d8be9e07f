package io.checksummary.model.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a server names, a caller waits no longer than a day, and never less than nothing. */
class RetryAfterTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "7, 7",
    "' 7 ', 7",
    "0000000000000000007, 7",
    "86400, 86400",
    "86401, 86400",
    "999999999, 86400",
    "9223372036854775807, 86400",
    "9223372036854775808, 86400",
    "1000000000000000000000000000000, 86400"
  })
  void secondsOfAnySize(String value, long seconds) {
    assertThat(after("retry-after", value)).isEqualTo(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-1",
        "+1",
        "-99999999999999999999",
        "soon",
        "1e30",
        "0x10",
        "٣",
        "1 s",
        "NaN",
        "Mon, 32 Jan 2024 00:00:00 GMT",
        "Wed, 21 Oct 99999 07:28:00 GMT"
      })
  void nonsenseSaysNothing(String value) {
    assertThat(after("retry-after", value)).isNull();
    assertThat(after("retry-after-ms", value)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"250, 250", "1000000000000000000000000000000, 86400000"})
  void millisecondsOfAnySize(String value, long millis) {
    assertThat(after("retry-after-ms", value)).isEqualTo(Duration.ofMillis(millis));
  }

  @Test
  void datesBeforeAndBehind() {
    ZonedDateTime now = ZonedDateTime.now(ZoneOffset.UTC);

    assertThat(after("retry-after", "Thu, 01 Jan 1970 00:00:00 GMT")).isZero();
    assertThat(after("retry-after", "Fri, 31 Dec 9999 23:59:59 GMT")).isEqualTo(RetryAfter.LONGEST);
    assertThat(after("retry-after", DateTimeFormatter.RFC_1123_DATE_TIME.format(now.plusHours(1))))
        .isBetween(Duration.ofMinutes(50), Duration.ofMinutes(61));
  }

  @ParameterizedTest
  @CsvSource({"37s, 37", "1.5s, 2", "1000000000000000000000000000000s, 86400"})
  void delaysInABody(String delay, long seconds) {
    assertThat(RetryAfter.of(headers("x", "y"), "{\"retryDelay\": \"" + delay + "\"}"))
        .isEqualTo(Duration.ofSeconds(seconds));
  }

  private static @Nullable Duration after(String name, String value) {
    return RetryAfter.of(headers(name, value), "");
  }

  private static HttpHeaders headers(String name, String value) {
    return HttpHeaders.of(Map.of(name, List.of(value)), (n, v) -> true);
  }
}
