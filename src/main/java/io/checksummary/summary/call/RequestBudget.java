package io.checksummary.summary.call;

import io.checksummary.summary.port.ModelAnswer.Failure.Excess;
import io.checksummary.summary.port.ModelRequest.Stage;
import org.jspecify.annotations.Nullable;

/** What one request has left of its allowance. Safe for use by many threads. */
final class RequestBudget {

  /** One call in so many may repeat another. */
  private static final int CALLS_FOR_A_RETRY = 5;

  /** Parts leave this share of the tokens, so that what they gave can be combined. */
  private static final int SHARE_TO_COMBINE = 8;

  private final RequestAllowance allowance;
  private long tokens;
  private int calls;
  private int retries;

  RequestBudget(RequestAllowance allowance) {
    this.allowance = allowance;
  }

  /** Pays for a call; where there is not enough left, what it would have come to. */
  synchronized @Nullable Excess spend(Stage stage, long cost) {
    Excess excess = excess(stage, cost);
    if (excess == null) {
      tokens += cost;
      calls++;
    }
    return excess;
  }

  /** Whether a call may be repeated; takes one of the retries if so. */
  synchronized boolean takeRetry(Stage stage, long cost) {
    boolean left =
        allowance.retries() > 0 && retries < allowance.retries() + calls / CALLS_FOR_A_RETRY;
    boolean may = left && excess(stage, cost) == null;
    retries += may ? 1 : 0;
    return may;
  }

  private @Nullable Excess excess(Stage stage, long cost) {
    long reserved = stage == Stage.PART ? allowance.tokens() / SHARE_TO_COMBINE : 0;
    long sum = tokens + cost;
    return sum > allowance.tokens() - reserved
        ? new Excess(allowance.tokens(), sum + reserved)
        : null;
  }
}
