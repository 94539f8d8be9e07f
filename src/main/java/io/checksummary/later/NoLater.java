package io.checksummary.later;

import io.checksummary.later.LaterException.Kind;

/**
 * Takes no work: where a process stands still once it has answered, and nothing else is configured.
 *
 * @param why is told to operators: what is missing
 */
public record NoLater(String why) implements Later {

  @Override
  public boolean isReady() {
    return false;
  }

  @Override
  public void hand(LaterWork work) throws LaterException {
    throw new LaterException(Kind.REFUSED, why, null);
  }
}
