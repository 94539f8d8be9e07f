package io.checksummary.later;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;

/** Has each piece of work done by the worker of its kind, wherever it comes back. */
public final class LaterWorkers {

  private static final Logger LOG = Logger.getLogger(LaterWorkers.class);

  private final Iterable<LaterWorker> workers;

  /**
   * @param workers is looked through for each piece of work, and not before
   */
  public LaterWorkers(Iterable<LaterWorker> workers) {
    this.workers = workers;
  }

  /**
   * Does a piece of work. Nothing is thrown: a fault is {@code FAILED}, of which type and place are
   * logged, since its message may quote an article. So is what nobody here does: another version
   * may.
   */
  public LaterOutcome work(LaterWork work, Instant deadline) {
    Optional<LaterWorker> worker = worker(work.kind());
    if (worker.isEmpty()) {
      LOG.errorf(
          "Nobody here does work of the kind %s, of request %s.", work.kind(), work.requestId());
      return LaterOutcome.FAILED;
    }
    try {
      return worker.get().work(work.json(), deadline);
    } catch (RuntimeException fault) {
      LOG.errorf(
          "Work of the kind %s, of request %s, failed: %s at %s",
          work.kind(),
          work.requestId(),
          fault.getClass().getName(),
          Arrays.stream(fault.getStackTrace()).findFirst().orElse(null));
      return LaterOutcome.FAILED;
    }
  }

  private Optional<LaterWorker> worker(String kind) {
    return StreamSupport.stream(workers.spliterator(), false)
        .filter(worker -> worker.kind().equals(kind))
        .findFirst();
  }
}
