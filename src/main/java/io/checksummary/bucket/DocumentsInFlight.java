package io.checksummary.bucket;

import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;

/** Works on so many documents at a time, and no more. For one thread that hands them in. */
final class DocumentsInFlight {

  private final int most;
  private final Executor threads;
  private final Semaphore room;

  /**
   * @param most at a time
   * @param threads where they are worked on; must have room for as many
   * @throws IllegalArgumentException if there is room for none
   */
  DocumentsInFlight(int most, Executor threads) {
    if (most < 1) {
      throw new IllegalArgumentException("at least one document in flight: " + most);
    }
    this.most = most;
    this.threads = threads;
    this.room = new Semaphore(most);
  }

  /** Begins a piece of work once there is room for it. */
  void begin(Runnable work) throws InterruptedException {
    room.acquire();
    threads.execute(() -> {
      try {
        work.run();
      } finally {
        room.release();
      }
    });
  }

  /** Waits until all have come to their end. */
  void awaitAll() throws InterruptedException {
    room.acquire(most);
    room.release(most);
  }
}
