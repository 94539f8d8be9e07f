package io.checksummary.entry.chat.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.checksummary.entry.chat.message.UndeliveredException;
import io.checksummary.fetch.FetchException;
import io.checksummary.fetch.FetchException.Reason;
import io.checksummary.fetch.PlatformAnswer;
import io.checksummary.fetch.PlatformRequest;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** What is sent again, how often, and for how long. */
class PlatformAttemptsTest {

  private static final PlatformRequest MESSAGE =
      PlatformRequest.json(
          PlatformRequest.Method.POST,
          URI.create("https://slack.example/x"),
          new byte[] {'{', '}'});

  private final Instant start = Instant.parse("2026-01-01T00:00:00Z");
  private Instant now = start;
  private final Queue<PlatformAttempts.Attempt> platform = new ArrayDeque<>();
  private final List<Duration> pauses = new ArrayList<>();
  private final PlatformCalls calls =
      new PlatformCalls(
          (request, deadline) -> platform.remove().make(),
          new PlatformAttempts(
              () -> now,
              time -> {
                pauses.add(time);
                now = now.plus(time);
              }));

  private PlatformAttemptsTest answers(int status) {
    return answers(status, Map.of());
  }

  private PlatformAttemptsTest answers(int status, Map<String, List<String>> headers) {
    platform.add(() -> new PlatformAnswer(status, headers, new byte[0]));
    return this;
  }

  private PlatformAttemptsTest breaks(Reason reason) {
    platform.add(() -> {
      throw new FetchException(reason);
    });
    return this;
  }

  private boolean isPassing(Duration time) {
    return catchThrowableOfType(
            UndeliveredException.class, () -> calls.deliver(MESSAGE, start.plus(time)))
        .isPassing();
  }

  @Test
  void whatPassesIsSentAgainUntilItIsTaken() throws UndeliveredException {
    answers(500).breaks(Reason.UNREACHABLE).answers(429).answers(200);

    assertThat(calls.deliver(MESSAGE, start.plusSeconds(5)).status()).isEqualTo(200);

    assertThat(pauses)
        .containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2));
  }

  @Test
  void aLongPauseIsKeptWhereThereIsTimeForIt() throws UndeliveredException {
    answers(429, Map.of("retry-after", List.of("20"))).answers(200);

    assertThat(calls.deliver(MESSAGE, start.plusSeconds(30)).status()).isEqualTo(200);

    assertThat(pauses).containsExactly(Duration.ofSeconds(20));
  }

  @Test
  void whereTimeIsUpItFailsAndMayPass() {
    answers(429, Map.of("retry-after", List.of("20")));

    assertThat(isPassing(Duration.ofSeconds(10))).isTrue();
    assertThat(pauses).isEmpty();
  }

  @Test
  void fourAttemptsAreMadeAndNoMore() {
    answers(500).answers(502).answers(503).answers(504);

    assertThat(isPassing(Duration.ofHours(1))).isTrue();
    assertThat(platform).isEmpty();
  }

  @Test
  void whatWillNotPassIsSentOnce() {
    answers(403);
    assertThat(isPassing(Duration.ofHours(1))).isFalse();

    breaks(Reason.NOT_TRUSTED);
    assertThat(isPassing(Duration.ofHours(1))).isFalse();
  }
}
