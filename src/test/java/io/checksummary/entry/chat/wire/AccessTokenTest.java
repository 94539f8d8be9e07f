package io.checksummary.entry.chat.wire;

import static io.checksummary.entry.chat.wire.ChatSamples.CLOCK;
import static io.checksummary.entry.chat.wire.ChatSamples.bytes;
import static io.checksummary.entry.chat.wire.ChatSamples.later;
import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.fetch.PlatformAnswer;
import io.checksummary.fetch.PlatformRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AccessTokenTest {

  private static final PlatformRequest QUESTION =
      PlatformRequest.get(URI.create("https://issuer.example/token"));

  private final AtomicInteger asked = new AtomicInteger();

  private AccessToken token(int seconds) {
    String answer = "{\"access_token\": \"t-%d\", \"expires_in\": " + seconds + "}";
    return new AccessToken(
        () -> QUESTION,
        new PlatformCalls((request, deadline) ->
            new PlatformAnswer(
                200, Map.of(), bytes(answer.replace("%d", "" + asked.incrementAndGet())))),
        CLOCK);
  }

  @Test
  void whoeverComesAtOnceGetsTheSame() throws Exception {
    AccessToken token = token(3_600);
    Callable<String> caller = () -> token.get(later());
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<String>> answers =
          threads.invokeAll(Stream.generate(() -> caller).limit(50).toList());
      for (Future<String> answer : answers) {
        assertThat(answer.get()).isEqualTo("t-1");
      }
    }
    assertThat(asked).hasValue(1);
  }

  @Test
  void oneThatIsNearlyOverIsUsedOnce() throws Exception {
    AccessToken token = token(300);
    assertThat(token.get(later())).isEqualTo("t-1");
    assertThat(token.get(later())).isEqualTo("t-2");
  }
}
