package io.checksummary.api.call;

import io.checksummary.api.problem.ProblemType;
import java.util.List;

/**
 * Is told of every call of the service, to count or to log it. Called by many threads at once; what
 * it throws would fail the call.
 */
public interface ServiceListener {

  /** Looks away. */
  ServiceListener NONE = new ServiceListener() {};

  /** A call is known of; its article may still be on its way. */
  default void begun(ServiceFunction function) {}

  /** A call was answered or given up. Told once for each that has begun. */
  default void ended(CallOutcome outcome) {}

  /**
   * A model took tokens for a call, whatever became of it. Told once for each digest that is made,
   * to whom it was made for first, and perhaps after that call has ended.
   *
   * @param tokens sent and answered, as the provider counts them; 0 where it does not
   */
  default void spent(Caller caller, long tokens) {}

  /** Somebody was turned away before a call began. */
  default void turnedAway(ProblemType why) {}

  /**
   * A fault of ours, for which somebody gets {@code internal}. Its message may quote the article.
   */
  default void faulted(String requestId, Throwable fault) {}

  /** Does a part of a call's work, so that what is logged meanwhile can name the call. */
  default void during(String requestId, Runnable work) {
    work.run();
  }

  /** Tells several, in their order. */
  static ServiceListener all(List<ServiceListener> listeners) {
    return new AllListeners(listeners);
  }
}
