package io.checksummary.fetch.address;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Looks up names of hosts, a few at a time, on threads of the system that do nothing else: the
 * system's resolver knows no deadline, and a virtual thread in it holds the processor's carrier, so
 * that a few slow names would bring the process to a stop. A name that nobody waits for any more
 * keeps its place until the resolver is done with it.
 */
public final class HostLookups {

  /** How long a thread lives on without work. */
  private static final Duration IDLE = Duration.ofSeconds(30);

  private final HostResolver resolver;
  private final Semaphore places;
  private final Executor threads;
  private final InstantSource clock;

  /**
   * @param most names that are looked up at a time, at least 1
   */
  public HostLookups(HostResolver resolver, int most, InstantSource clock) {
    this.resolver = resolver;
    this.places = new Semaphore(most, true);
    this.threads = threads(most);
    this.clock = clock;
  }

  private static Executor threads(int most) {
    ThreadPoolExecutor threads =
        new ThreadPoolExecutor(
            most,
            most,
            IDLE.toMillis(),
            TimeUnit.MILLISECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().daemon().name("host-", 0).factory());
    threads.allowCoreThreadTimeOut(true);
    return threads;
  }

  /**
   * All addresses of a host, as {@link HostResolver#resolve} gives them. Waits for a place, and for
   * the resolver.
   *
   * @throws UnknownHostException if it has none
   * @throws TimeoutException if they are not known by the end
   */
  public List<InetAddress> addresses(String host, Instant end)
      throws UnknownHostException, TimeoutException, InterruptedException {
    if (!places.tryAcquire(nanosUntil(end), TimeUnit.NANOSECONDS)) {
      throw new TimeoutException("as many names are looked up as may be");
    }
    FutureTask<List<InetAddress>> found = new FutureTask<>(() -> resolver.resolve(host));
    threads.execute(() -> lookUp(found));
    try {
      return found.get(nanosUntil(end), TimeUnit.NANOSECONDS);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof UnknownHostException unknown) {
        throw unknown;
      }
      throw new IllegalStateException(failed);
    }
  }

  private void lookUp(FutureTask<List<InetAddress>> name) {
    try {
      name.run();
    } finally {
      places.release();
    }
  }

  private long nanosUntil(Instant end) {
    return Math.max(0, Duration.between(clock.instant(), end).toNanos());
  }
}
