package io.checksummary.model.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Thread.State;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class RenewableClientTest {

  private Instant now = Instant.parse("2026-01-01T00:00:00Z");
  private final RenewableClient clients = new RenewableClient(HttpClient::newHttpClient, () -> now);

  @Test
  void aClientThatIsInUseIsKept() {
    HttpClient first = clients.current();
    now = now.plus(RenewableClient.LONGEST_PAUSE);
    assertThat(clients.current()).isSameAs(first);
    now = now.plus(RenewableClient.LONGEST_PAUSE);
    assertThat(clients.current()).isSameAs(first);
  }

  /** A process that was frozen finds connections that lead nowhere. */
  @Test
  void behindAPauseItsConnectionsAreOpenedAnew() {
    HttpClient first = clients.current();
    now = now.plus(RenewableClient.LONGEST_PAUSE).plusMillis(1);

    HttpClient second = clients.current();

    assertThat(second).isNotSameAs(first);
    assertThat(clients.current()).isSameAs(second);
  }

  /** Parts of one article are sent together: none of them over what is being left. */
  @Test
  void whoComesWhileTheyAreOpenedAnewWaitsForThem() throws InterruptedException {
    List<HttpClient> given = new CopyOnWriteArrayList<>();
    List<Thread> coming = new ArrayList<>();
    RenewableClient shared =
        new RenewableClient(
            () -> {
              coming.forEach(RenewableClientTest::startUntilItWaitsOrEnds);
              return HttpClient.newHttpClient();
            },
            () -> now);
    Thread another = new Thread(() -> given.add(shared.current()));
    coming.add(another);
    now = now.plus(RenewableClient.LONGEST_PAUSE).plusMillis(1);

    HttpClient renewed = shared.current();
    another.join();

    assertThat(given).containsExactly(renewed);
  }

  private static void startUntilItWaitsOrEnds(Thread thread) {
    thread.start();
    while (thread.getState() != State.BLOCKED && thread.getState() != State.TERMINATED) {
      Thread.onSpinWait();
    }
  }

  @Test
  void anAnswerThatWasLongInComingIsNoPause() {
    HttpClient first = clients.current();
    now = now.plus(Duration.ofMinutes(1));
    clients.used();

    assertThat(clients.current()).isSameAs(first);
  }

  @Test
  void aClientIsLeftOnce() {
    HttpClient first = clients.current();
    clients.leave(first);
    HttpClient second = clients.current();
    clients.leave(first);

    assertThat(second).isNotSameAs(first);
    assertThat(clients.current()).isSameAs(second);
  }
}
