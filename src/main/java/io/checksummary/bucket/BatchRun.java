package io.checksummary.bucket;

import io.checksummary.bucket.DocumentOutcome.GivenBack;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * Has all documents of a place summarised that have no result of their version yet. It may be
 * stopped at any moment, and run again: what is done is done. A document that is given back has a
 * second chance at the end.
 *
 * <p>Holds as many documents as are in flight, and those that come again.
 */
public final class BatchRun {

  /** What is done with a document. Called on many threads. */
  public interface Work extends Function<BucketDocument, DocumentOutcome> {}

  /** Where more are given back, something is wrong that no waiting mends. */
  private static final int MOST_AGAIN = 10_000;

  private final DocumentsInFlight inFlight;
  private final Duration longestWait;
  private final BatchCounts counts = new BatchCounts();
  private final Queue<BucketDocument> again = new ConcurrentLinkedQueue<>();
  private final AtomicLong waitMillis = new AtomicLong();
  private volatile boolean stopped;

  /**
   * @param most documents in flight
   * @param threads where they are worked on; must have room for as many
   * @param longestWait how long to wait at most before documents that were given back come again
   * @throws IllegalArgumentException if there is room for none
   */
  public BatchRun(int most, Executor threads, Duration longestWait) {
    this.inFlight = new DocumentsInFlight(most, threads);
    this.longestWait = longestWait;
  }

  /** How far it is. */
  public BatchCounts.Snapshot counts() {
    return counts.now();
  }

  /** Begins no further document; those in flight come to their end. */
  public void stop() {
    stopped = true;
  }

  /**
   * Waits until all have come to their end.
   *
   * @throws io.checksummary.store.StoreException if the place cannot be listed
   * @throws InterruptedException if the thread is interrupted; those in flight go on
   */
  public BatchCounts.Snapshot run(BatchListing listing, BucketPlace place, Work work)
      throws InterruptedException {
    try {
      listing.each(
          place,
          document -> {
            counts.found();
            begin(document, work, true);
            return !stopped;
          });
    } finally {
      inFlight.awaitAll();
    }
    secondChance(work);
    return counts.now();
  }

  private void secondChance(Work work) throws InterruptedException {
    if (again.isEmpty() || stopped) {
      return;
    }
    Thread.sleep(Math.min(waitMillis.get(), longestWait.toMillis()));
    for (BucketDocument document = again.poll();
        document != null && !stopped;
        document = again.poll()) {
      counts.tookBack();
      begin(document, work, false);
    }
    inFlight.awaitAll();
  }

  private void begin(BucketDocument document, Work work, boolean mayComeAgain)
      throws InterruptedException {
    inFlight.begin(() -> {
      DocumentOutcome outcome = work.apply(document);
      counts.ended(outcome);
      if (outcome instanceof GivenBack back && mayComeAgain && again.size() < MOST_AGAIN) {
        again.add(document);
        waitMillis.accumulateAndGet(back.after().toMillis(), Math::max);
      }
    });
  }
}
