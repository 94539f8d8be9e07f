package io.checksummary.summary.call;

import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;

/**
 * How often an instance asks a model again that limits its rate: once for every five answers that
 * it got, and at its start once or not at all, as the lot falls. The lot is drawn when it is first
 * asked for: what a platform copies from one that it has started has drawn none. Safe for use by
 * many threads.
 *
 * <p>Instances know nothing of each other. A platform may start a thousand of them for as many
 * articles, while the model takes fifty calls a second: if each that is turned away came again
 * three times, the model would get close to 4,000 calls, for hardly more answers. That repeats are
 * a share of the calls that went well is how gRPC (proposal A6, "Retry throttling") and Finagle
 * ({@code RetryBudget}) bound them. Both give every instance some to begin with, which is no bound
 * for a crowd of new ones; a lot is. Who draws none sends its caller away, with the time to wait.
 */
public final class RetryCredit {

  private static final int ANSWERS_FOR_A_RETRY = 5;

  /** As many repeats can be saved up: what a model suffers when it begins to limit its rate. */
  private static final int MOST_RETRIES = 10;

  private static final int HUNDRED = 100;

  private final boolean bounded;
  private final BooleanSupplier lot;
  private boolean drawn;
  private int answers;

  private RetryCredit(boolean bounded, BooleanSupplier lot) {
    this.bounded = bounded;
    this.lot = lot;
  }

  /** Nothing is counted: only what a request may spend bounds the repeats. */
  public static RetryCredit unbounded() {
    return new RetryCredit(false, () -> false);
  }

  /**
   * What an instance has that no model has answered yet.
   *
   * @param ofHundred how many of a hundred instances may repeat one call, 0 to 100; with 100
   *     nothing is counted
   * @param lots decides whether this one is among them
   * @throws IllegalArgumentException if the number is out of range
   */
  public static RetryCredit ofNewInstance(int ofHundred, RandomGenerator lots) {
    if (ofHundred < 0 || ofHundred > HUNDRED) {
      throw new IllegalArgumentException("not so many of a hundred: " + ofHundred);
    }
    if (ofHundred == HUNDRED) {
      return unbounded();
    }
    return new RetryCredit(true, () -> lots.nextInt(HUNDRED) < ofHundred);
  }

  /** A model has answered. */
  synchronized void earn() {
    save(1);
  }

  /** Whether there is a repeat left; takes it if so. */
  synchronized boolean take() {
    if (!bounded) {
      return true;
    }
    draw();
    boolean left = answers >= ANSWERS_FOR_A_RETRY;
    answers -= left ? ANSWERS_FOR_A_RETRY : 0;
    return left;
  }

  private void draw() {
    if (!drawn && lot.getAsBoolean()) {
      save(ANSWERS_FOR_A_RETRY);
    }
    drawn = true;
  }

  private void save(int more) {
    answers = Math.min(answers + more, MOST_RETRIES * ANSWERS_FOR_A_RETRY);
  }
}
