package io.checksummary.bucket;

import io.checksummary.bucket.DocumentOutcome.Ending;
import io.checksummary.bucket.DocumentOutcome.GivenBack;
import io.checksummary.bucket.DocumentOutcome.Ignored;
import io.checksummary.bucket.DocumentOutcome.Known;
import io.checksummary.bucket.DocumentOutcome.Refused;
import io.checksummary.bucket.DocumentOutcome.Summarised;
import java.util.concurrent.atomic.AtomicLong;

/** How many documents of a batch came to which end, so far. Safe for use by many threads. */
public final class BatchCounts {

  /**
   * The counts at one moment.
   *
   * @param listed documents that were found, of this process's part
   * @param failing of those summarised, now or before, how many have a number that does not pass
   * @param known how many were summarised before
   * @param refused now or before
   */
  public record Snapshot(
      long listed,
      long summarised,
      long failing,
      long known,
      long refused,
      long givenBack,
      long ignored) {

    /** How many are over and done with. */
    public long ended() {
      return summarised + known + refused + givenBack + ignored;
    }
  }

  private final AtomicLong listed = new AtomicLong();
  private final AtomicLong summarised = new AtomicLong();
  private final AtomicLong failing = new AtomicLong();
  private final AtomicLong known = new AtomicLong();
  private final AtomicLong refused = new AtomicLong();
  private final AtomicLong givenBack = new AtomicLong();
  private final AtomicLong ignored = new AtomicLong();

  void found() {
    listed.incrementAndGet();
  }

  /** One that was given back comes again. */
  void tookBack() {
    givenBack.decrementAndGet();
  }

  void ended(DocumentOutcome outcome) {
    switch (outcome) {
      case Summarised done -> {
        summarised.incrementAndGet();
        if (!done.passed()) {
          failing.incrementAndGet();
        }
      }
      case Known before -> endedBefore(before.ending());
      case Ignored nothing -> ignored.incrementAndGet();
      case Refused problem -> refused.incrementAndGet();
      case GivenBack later -> givenBack.incrementAndGet();
    }
  }

  private void endedBefore(Ending ending) {
    if (ending == Ending.REFUSED) {
      refused.incrementAndGet();
      return;
    }
    known.incrementAndGet();
    if (ending == Ending.NUMBERS_FAIL) {
      failing.incrementAndGet();
    }
  }

  public Snapshot now() {
    return new Snapshot(
        listed.get(),
        summarised.get(),
        failing.get(),
        known.get(),
        refused.get(),
        givenBack.get(),
        ignored.get());
  }
}
