package io.checksummary.later;

import java.time.Instant;

/** Does one kind of work, after the answer. Made by entries, and found by CDI. */
public interface LaterWorker {

  /** {@link LaterWork#kind} of what it does. */
  String kind();

  /**
   * Does a piece of work, on a thread that may wait. What goes wrong is its own to tell, to whoever
   * asked for the work; what it throws is logged as a fault, and counts as {@code FAILED}.
   *
   * @param json {@link LaterWork#json}
   * @param deadline when the platform ends the process, or somebody else may take the work for lost
   * @return whether it has to come again
   */
  LaterOutcome work(String json, Instant deadline);
}
