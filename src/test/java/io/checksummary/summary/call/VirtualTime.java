package io.checksummary.summary.call;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.Semaphore;

/**
 * A clock that only those move who sleep by it. Of all tasks one runs at a time, and the one that
 * is due next goes on when it sleeps or ends: what happens, and when, is the same every time.
 */
final class VirtualTime implements InstantSource {

  /** Whose turn is at a time; of the same time, who said so first. */
  private record Turn(Instant when, int order, Semaphore gate) {}

  private final PriorityQueue<Turn> turns =
      new PriorityQueue<>(Comparator.comparing(Turn::when).thenComparingInt(Turn::order));

  /** Between two turns nobody but {@link #run} goes on. */
  private final Semaphore turnOver = new Semaphore(0);

  private Instant now;
  private int orders;

  VirtualTime(Instant begin) {
    this.now = begin;
  }

  @Override
  public Instant instant() {
    return now;
  }

  /** Has a task begin after a time. */
  void start(Duration after, Runnable task) {
    Semaphore gate = turnIn(after);
    Thread.ofVirtual()
        .start(() -> {
          gate.acquireUninterruptibly();
          try {
            task.run();
          } finally {
            turnOver.release();
          }
        });
  }

  /** The task that calls this goes on after a time; others do in the meantime. */
  void sleep(Duration time) {
    Semaphore gate = turnIn(time);
    turnOver.release();
    gate.acquireUninterruptibly();
  }

  /** Runs all tasks to their end. */
  void run() {
    while (!turns.isEmpty()) {
      Turn next = turns.remove();
      now = next.when;
      next.gate.release();
      turnOver.acquireUninterruptibly();
    }
  }

  private Semaphore turnIn(Duration time) {
    Semaphore gate = new Semaphore(0);
    turns.add(new Turn(now.plus(time), orders++, gate));
    return gate;
  }
}
