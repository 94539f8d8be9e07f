package io.checksummary.later;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.checksummary.later.LaterException.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProcessLaterTest {

  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch go = new CountDownLatch(1);
  private final BlockingQueue<String> done = new LinkedBlockingQueue<>();

  /** Waits until it may go on, and notes what it was given; fails at what says so. */
  private final class Waiting implements LaterWorker {

    @Override
    public String kind() {
      return "waiting";
    }

    @Override
    public LaterOutcome work(String json, Instant deadline) {
      try {
        go.await();
      } catch (InterruptedException stopped) {
        throw new IllegalStateException(stopped);
      }
      done.add(json + " until " + deadline);
      if (json.equals("fault")) {
        throw new IllegalStateException("a fault");
      }
      return LaterOutcome.DONE;
    }
  }

  private final ProcessLater later =
      new ProcessLater(2, LONGEST, threads, new LaterWorkers(List.of(new Waiting())), () -> NOW);

  private static LaterWork work(String json) {
    return new LaterWork("waiting", "request-1", json);
  }

  private Kind refused(String json) {
    return catchThrowableOfType(LaterException.class, () -> later.hand(work(json))).kind();
  }

  @AfterEach
  void letGo() {
    go.countDown();
    threads.shutdown();
  }

  @Test
  void workIsDoneBehindTheBackOfWhoHandsItOver() throws Exception {
    later.hand(work("one"));
    assertThat(done).isEmpty();

    go.countDown();

    assertThat(done.take()).isEqualTo("one until 2026-01-01T00:00:30Z");
  }

  @Test
  void moreThanIsTakenAtATimeIsRefusedAndTakenAgainOnceThereIsRoom() throws Exception {
    later.hand(work("one"));
    later.hand(work("two"));

    assertThat(refused("three")).isEqualTo(Kind.OVERLOADED);

    go.countDown();
    done.take();
    done.take();
    assertThat(later.end(LONGEST)).isTrue();
  }

  @Test
  void aFaultKeepsNobodyFromWork() throws Exception {
    go.countDown();
    for (int i = 0; i < 5; i++) {
      handOnceThereIsRoom("fault");
      done.take();
    }
    assertThat(later.end(LONGEST)).isTrue();
  }

  private void handOnceThereIsRoom(String json) throws InterruptedException {
    while (true) {
      try {
        later.hand(work(json));
        return;
      } catch (LaterException full) {
        Thread.sleep(1);
      }
    }
  }

  @Test
  void workOfAKindThatNobodyDoesIsLoggedAndGone() throws Exception {
    later.hand(new LaterWork("unknown", "request-1", "{}"));

    assertThat(later.end(LONGEST)).isTrue();
  }

  @Test
  void theEndWaitsForWorkAndTakesNoMore() throws Exception {
    later.hand(work("one"));

    assertThat(later.end(Duration.ofMillis(1))).isFalse();

    assertThat(refused("two")).isEqualTo(Kind.OVERLOADED);
    go.countDown();
    assertThat(later.end(LONGEST)).isTrue();
    assertThat(done).hasSize(1);
  }

  @Test
  void whereThreadsTakeNothingAnyMoreNoneIsHandedOver() throws Exception {
    ProcessLater stopped =
        new ProcessLater(
            2,
            LONGEST,
            task -> {
              throw new RejectedExecutionException();
            },
            new LaterWorkers(List.of()),
            () -> NOW);

    for (int i = 0; i < 3; i++) {
      assertThat(catchThrowableOfType(LaterException.class, () -> stopped.hand(work("one"))).kind())
          .isEqualTo(Kind.OVERLOADED);
    }
    assertThat(stopped.end(Duration.ZERO)).isTrue();
  }
}
