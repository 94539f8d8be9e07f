package io.checksummary.api.call;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Bounds the bytes of all documents together that are fetched by work whose caller has had an
 * answer already: nobody sends those documents, and so no bound on requests holds for them. Safe
 * for use by many threads.
 */
public final class DocumentRoom {

  /** Bytes that are counted as one: the room of the largest heaps is more than an int. */
  private static final long UNIT = 1024;

  private final int largest;
  private final Semaphore free;
  private final InstantSource clock;

  /**
   * @param most bytes of all documents together; for fewer than of the largest, as many as that
   * @param largest bytes of one document, at least 1
   */
  public DocumentRoom(long most, long largest, InstantSource clock) {
    this.largest = units(largest);
    this.free = new Semaphore(Math.max(this.largest, units(most)), true);
    this.clock = clock;
  }

  private static int units(long bytes) {
    return (int) Math.min(Integer.MAX_VALUE, Math.ceilDiv(bytes, UNIT));
  }

  /**
   * Waits for room for a document that may be the largest.
   *
   * @return empty where there is none by the deadline
   * @throws CancellationException if the thread is interrupted, which it stays
   */
  public Optional<Place> take(Instant deadline) {
    long nanos = Duration.between(clock.instant(), deadline).toNanos();
    try {
      return free.tryAcquire(largest, nanos, TimeUnit.NANOSECONDS)
          ? Optional.of(new Place())
          : Optional.empty();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    }
  }

  /** Room for one document, until it is closed. For one thread at a time. */
  public final class Place implements AutoCloseable {

    private int held = largest;

    private Place() {}

    /** Once the document is there, gives back what it does not need. */
    public void shrinkTo(long bytes) {
      release(Math.min(held, units(bytes)));
    }

    private void release(int rest) {
      free.release(held - rest);
      held = rest;
    }

    @Override
    public void close() {
      release(0);
    }
  }
}
