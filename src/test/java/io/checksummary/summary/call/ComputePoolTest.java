package io.checksummary.summary.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ComputePoolTest {

  private final ExecutorService threads = Executors.newSingleThreadExecutor();
  private final ComputePool computePool = new ComputePool(threads);

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  @Test
  void givesWhatTheWorkGivesFromAnotherThread() {
    Thread worker = computePool.done(Thread::currentThread);

    assertThat(worker).isNotSameAs(Thread.currentThread());
  }

  @Test
  void faultsComeAsTheyWereThrown() {
    IllegalStateException fault = new IllegalStateException("broken");
    StackOverflowError error = new StackOverflowError();

    assertThatThrownBy(() -> computePool.done(() -> thrown(fault))).isSameAs(fault);
    assertThatThrownBy(() -> computePool.done(() -> thrown(error))).isSameAs(error);
  }

  @Test
  void whoeverIsCalledAwayStopsTheWork() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    AtomicReference<Throwable> came = new AtomicReference<>();
    Thread caller =
        Thread.ofVirtual()
            .start(() -> {
              try {
                computePool.done(() -> hang(begun, stopped));
              } catch (CancellationException cancelled) {
                came.set(Thread.currentThread().isInterrupted() ? cancelled : null);
              }
            });

    begun.await();
    caller.interrupt();
    stopped.await();
    caller.join();

    assertThat(came.get()).isInstanceOf(CancellationException.class);
    assertThat(computePool.done(() -> Thread.currentThread().isInterrupted())).isFalse();
  }

  @Test
  void nothingIsBegunOnceItIsShut() {
    threads.shutdown();

    assertThatThrownBy(() -> computePool.done(() -> "late"))
        .isInstanceOf(CancellationException.class);
  }

  private static String thrown(RuntimeException fault) {
    throw fault;
  }

  private static String thrown(Error fault) {
    throw fault;
  }

  private static String hang(CountDownLatch begun, CountDownLatch stopped) {
    begun.countDown();
    try {
      Thread.sleep(60_000);
      return "nobody came";
    } catch (InterruptedException interrupted) {
      stopped.countDown();
      return "stopped";
    }
  }
}
