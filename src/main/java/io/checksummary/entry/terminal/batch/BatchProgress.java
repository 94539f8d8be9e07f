package io.checksummary.entry.terminal.batch;

import io.checksummary.bucket.BatchListing;
import io.checksummary.bucket.BucketPlace;
import io.checksummary.entry.terminal.command.TerminalEnvironment;
import io.checksummary.store.StoreException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Says how far a batch is: to a person each second in one line, else in a line a minute. How long
 * it will take is known once all documents are counted, which goes on beside the work.
 */
final class BatchProgress {

  /** The batch. */
  interface Work<T> {
    T done() throws InterruptedException;
  }

  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final long NOT_COUNTED = -1;

  private final LongSupplier ended;
  private final boolean live;
  private final PrintStream err;
  private final CountDownLatch done = new CountDownLatch(1);
  private final AtomicLong total = new AtomicLong(NOT_COUNTED);
  private final long begun = System.nanoTime();

  private BatchProgress(LongSupplier ended, boolean live, PrintStream err) {
    this.ended = ended;
    this.live = live;
    this.err = err;
  }

  /**
   * Does the work in the calling thread, and tells of it meanwhile.
   *
   * @param ended how many documents have come to their end
   * @param listing lists them for itself, to count them
   */
  static <T> T during(
      LongSupplier ended,
      BatchListing listing,
      BucketPlace place,
      TerminalEnvironment environment,
      PrintStream err,
      Work<T> work)
      throws InterruptedException {
    BatchProgress progress = new BatchProgress(ended, environment.errorLive(), err);
    Thread.ofVirtual().start(() -> progress.count(listing, place));
    Thread.ofVirtual().start(progress::tell);
    try {
      return work.done();
    } finally {
      progress.end();
    }
  }

  private void count(BatchListing listing, BucketPlace place) {
    AtomicLong counted = new AtomicLong();
    try {
      listing.each(
          place,
          document -> {
            counted.incrementAndGet();
            return done.getCount() > 0;
          });
      total.set(counted.get());
    } catch (StoreException untold) {
      // The work says what is wrong with the place.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void tell() {
    try {
      while (!done.await((live ? SECOND : MINUTE).toMillis(), TimeUnit.MILLISECONDS)) {
        String line = line(ended.getAsLong(), total.get(), seconds());
        err.print(live ? "\r" + line + "\u001b[K" : line + System.lineSeparator());
        err.flush();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** "1,234 of 5,000 documents, 12 a second, 5 min left". */
  static String line(long ended, long total, double seconds) {
    double rate = ended / Math.max(1, seconds);
    String of = total == NOT_COUNTED ? "" : String.format(Locale.ROOT, " of %,d", total);
    String left =
        total == NOT_COUNTED || rate <= 0 ? "" : ", " + left((total - ended) / rate) + " left";
    return String.format(
        Locale.ROOT, "%,d%s documents, %s a second%s", ended, of, rate(rate), left);
  }

  private static String rate(double rate) {
    return String.format(Locale.ROOT, rate < 10 ? "%.1f" : "%,.0f", rate);
  }

  private static String left(double seconds) {
    long minutes = Math.round(Math.max(0, seconds) / 60);
    if (minutes < 1) {
      return Math.round(Math.max(0, seconds)) + " s";
    }
    return minutes < 120 ? minutes + " min" : Math.round(minutes / 60.0) + " h";
  }

  private double seconds() {
    return (System.nanoTime() - begun) / 1e9;
  }

  private void end() {
    done.countDown();
    if (live) {
      err.print("\r\u001b[K");
      err.flush();
    }
  }
}
