package io.checksummary.entry.function.event;

import io.checksummary.api.call.InFlightCalls;
import java.util.concurrent.atomic.AtomicBoolean;

/** A place among the calls in flight that is left once, by whoever comes first. */
final class OnceLeft {

  private final InFlightCalls calls;
  private final AtomicBoolean left = new AtomicBoolean();

  OnceLeft(InFlightCalls calls) {
    this.calls = calls;
  }

  /** Leaves it; false where somebody has before. */
  boolean leave() {
    boolean first = left.compareAndSet(false, true);
    if (first) {
      calls.leave();
    }
    return first;
  }
}
