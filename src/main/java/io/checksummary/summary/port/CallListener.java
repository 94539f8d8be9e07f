package io.checksummary.summary.port;

import io.checksummary.summary.port.ModelAnswer.Failure;
import java.time.Duration;

/**
 * Hears of retries and fallbacks, to count or to log them. Called on the threads that ask, by many
 * at once; what it throws would fail the call.
 */
public interface CallListener {

  /** Ignores everything. */
  CallListener NONE = new CallListener() {};

  /**
   * A model is asked again.
   *
   * @param because what came of the call before
   * @param wait how long it is not asked before that
   */
  default void onRetry(SummaryModel model, Failure because, Duration wait) {}

  /** Another model is asked instead. */
  default void onFallback(SummaryModel from, SummaryModel to, Failure because) {}
}
