package io.checksummary.later;

/**
 * Takes work that is to be done after the answer. Safe for use by many threads; may wait for a
 * platform, so it is not to be called on an event loop.
 */
public interface Later {

  /**
   * Whether work can be handed over here at all: a queue is configured where one is needed. Where
   * it cannot, {@link #hand} fails, and says what is missing.
   */
  default boolean isReady() {
    return true;
  }

  /**
   * Whether it is done in this process, which lives on: what is begun here needs no handing over.
   */
  default boolean isInProcess() {
    return false;
  }

  /**
   * Returns once the work is safely handed over. It is done once, as a rule; a platform that has
   * doubts hands it on again, so a worker should notice what it has done already.
   *
   * @throws LaterException if it is not handed over
   */
  void hand(LaterWork work) throws LaterException;
}
