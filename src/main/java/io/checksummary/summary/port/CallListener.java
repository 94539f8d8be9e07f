package io.checksummary.summary.port;

import io.checksummary.summary.port.ModelAnswer.Failure;
import java.time.Duration;

/**
 * Is told what becomes of calls beyond a single one, to count or to log it. Called on the threads
 * that ask, by many at once; what it throws would fail the call.
 */
public interface CallListener {

  /** Looks away. */
  CallListener NONE = new CallListener() {};

  /**
   * A model is asked again.
   *
   * @param because what came of the call before
   * @param wait how long it is let be first
   */
  default void retries(SummaryModel model, Failure because, Duration wait) {}

  /** Another model is asked instead. */
  default void fallsBack(SummaryModel from, SummaryModel to, Failure because) {}
}
