package io.checksummary.api.call;

import io.checksummary.api.problem.ProblemType;
import java.util.List;

/** Several listeners as one, each told in its turn. */
record AllListeners(List<ServiceListener> listeners) implements ServiceListener {

  AllListeners {
    listeners = List.copyOf(listeners);
  }

  @Override
  public void begun(ServiceFunction function) {
    listeners.forEach(listener -> listener.begun(function));
  }

  @Override
  public void ended(CallOutcome outcome) {
    listeners.forEach(listener -> listener.ended(outcome));
  }

  @Override
  public void spent(Caller caller, long tokens) {
    listeners.forEach(listener -> listener.spent(caller, tokens));
  }

  @Override
  public void turnedAway(ProblemType why) {
    listeners.forEach(listener -> listener.turnedAway(why));
  }

  @Override
  public void faulted(String requestId, Throwable fault) {
    listeners.forEach(listener -> listener.faulted(requestId, fault));
  }

  /** The first stands around all the others. */
  @Override
  public void during(String requestId, Runnable work) {
    Runnable all = work;
    for (ServiceListener listener : listeners.reversed()) {
      Runnable inner = all;
      all = () -> listener.during(requestId, inner);
    }
    all.run();
  }
}
