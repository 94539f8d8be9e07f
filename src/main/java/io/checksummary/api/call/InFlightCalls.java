package io.checksummary.api.call;

import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.problem.ProblemFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** The calls that are being answered: at most so many at a time, whichever way they came in. */
public final class InFlightCalls {

  private final int most;
  private final ServiceListener listener;
  private final AtomicInteger now = new AtomicInteger();

  /**
   * @param most how many at a time, at least 1
   * @param listener is told of each
   * @throws IllegalArgumentException if there is room for none
   */
  public InFlightCalls(int most, ServiceListener listener) {
    if (most < 1) {
      throw new IllegalArgumentException("room for at least one call: " + most);
    }
    this.most = most;
    this.listener = listener;
  }

  /**
   * Begins a call of which an entry knows before it has read what is asked, an HTTP request of
   * which only the head has come for one. The entry ends it, with {@link OpenCall#end}.
   */
  public OpenCall begin(ServiceFunction function, CallContext context) {
    return new OpenCall(function, context, this, false);
  }

  /** Begins a call that ends with its answer. */
  OpenCall beginWhole(ServiceFunction function, CallContext context) {
    return new OpenCall(function, context, this, true);
  }

  ServiceListener listener() {
    return listener;
  }

  /**
   * Takes a place, which has to be left again, be there one or not. A call takes its own; this is
   * for what does not tell yet which calls it holds.
   *
   * @throws ProblemException {@code overloaded}, if there is none
   */
  public void enter(ProblemFactory problems) {
    int taken = now.incrementAndGet();
    if (taken > most) {
      throw problems.overloaded(
          "More than "
              + most
              + " requests are in flight, the most that are taken. Wait, then send it again.",
          most,
          taken);
    }
  }

  /** Leaves a place. */
  public void leave() {
    now.decrementAndGet();
  }
}
