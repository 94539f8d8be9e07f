package io.checksummary.later;

import io.checksummary.later.LaterException.Kind;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Has work done in this process, where a platform lets it live on: a server, or a container whose
 * processor is always on. What is not done when it ends is lost, and logged.
 */
public final class ProcessLater implements Later {

  private static final Logger LOG = Logger.getLogger(ProcessLater.class);

  private final int most;
  private final Duration longest;
  private final Executor threads;
  private final LaterWorkers workers;
  private final InstantSource clock;
  private final Semaphore room;
  private final Set<Running> running = ConcurrentHashMap.newKeySet();
  private volatile boolean ending;

  /** Not a record: the same work may have been handed over twice. */
  private static final class Running {

    private final LaterWork work;

    Running(LaterWork work) {
      this.work = work;
    }
  }

  /**
   * @param most pieces of work at a time, at least 1
   * @param longest that one may take
   * @param threads where they are done; must have room for as many
   */
  public ProcessLater(
      int most, Duration longest, Executor threads, LaterWorkers workers, InstantSource clock) {
    this.most = most;
    this.longest = longest;
    this.threads = threads;
    this.workers = workers;
    this.clock = clock;
    this.room = new Semaphore(most);
  }

  @Override
  public boolean isInProcess() {
    return true;
  }

  @Override
  public void hand(LaterWork work) throws LaterException {
    if (ending || !room.tryAcquire()) {
      throw overloaded(null);
    }
    Running one = new Running(work);
    running.add(one);
    try {
      threads.execute(() -> run(one));
    } catch (RejectedExecutionException shutDown) {
      leave(one);
      throw overloaded(shutDown);
    }
  }

  private LaterException overloaded(@Nullable Throwable cause) {
    return new LaterException(
        Kind.OVERLOADED,
        ending
            ? "The process is ending, and begins nothing any more."
            : "More is at work after its answer than is taken at a time: " + most + ".",
        cause);
  }

  private void run(Running one) {
    try {
      LaterOutcome outcome = workers.work(one.work, clock.instant().plus(longest));
      if (outcome == LaterOutcome.FAILED) {
        LOG.errorf(
            "Work of the kind %s, of request %s, is lost: it failed, and no queue brings it again.",
            one.work.kind(), one.work.requestId());
      }
    } finally {
      leave(one);
    }
  }

  private void leave(Running one) {
    running.remove(one);
    room.release();
  }

  /**
   * Takes no more work, and waits for what there is.
   *
   * @return whether all of it is done; what is not is logged, each by its request
   */
  public boolean end(Duration patience) throws InterruptedException {
    ending = true;
    boolean done = room.tryAcquire(most, patience.toNanos(), TimeUnit.NANOSECONDS);
    for (Running lost : running) {
      LOG.errorf(
          "Work of the kind %s, of request %s, is lost: the process ends before it is done.",
          lost.work.kind(), lost.work.requestId());
    }
    return done;
  }
}
