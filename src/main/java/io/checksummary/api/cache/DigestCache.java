package io.checksummary.api.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.checksummary.summary.digest.Digest;
import io.checksummary.summary.digest.FailedSummary;
import io.checksummary.summary.digest.SummaryOutcome;
import io.checksummary.summary.port.ModelAnswer.Failure;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes the same digest once: whoever asks while it is on its way waits for it, whoever asks later
 * is given the one that is remembered.
 *
 * <ul>
 *   <li>Each waits until a deadline of their own. That one of them goes away, be it the first,
 *       changes nothing for the others; when nobody waits any more, the work is stopped.
 *   <li>Those who wait share what comes, a failure or a digest of a part too; but one who has half
 *       of the whole time left, or more, when the time of the first runs out tries again.
 *   <li>Only digests of the whole article are remembered.
 * </ul>
 *
 * Safe for use by many threads.
 */
public final class DigestCache {

  /** To check what came just before the deadline. */
  private static final Duration GRACE = Duration.ofMillis(400);

  private final boolean enabled;
  private final ExecutorService executor;
  private final InstantSource clock;
  private final Cache<DigestKey, Digest> digests;
  private final ConcurrentMap<DigestKey, InFlightDigest> running = new ConcurrentHashMap<>();
  private final LongAdder hits = new LongAdder();
  private final LongAdder collapsed = new LongAdder();
  private final LongAdder misses = new LongAdder();

  /**
   * @param executor runs the work, which blocks: one with a virtual thread for each is best
   */
  public DigestCache(CacheLimits limits, ExecutorService executor, InstantSource clock) {
    this(limits, executor, clock, Ticker.systemTicker());
  }

  DigestCache(CacheLimits limits, ExecutorService executor, InstantSource clock, Ticker ticker) {
    this.enabled = limits.enabled();
    this.executor = executor;
    this.clock = clock;
    long least = limits.least();
    this.digests =
        Caffeine.newBuilder()
            .ticker(ticker)
            .executor(Runnable::run)
            .expireAfterWrite(limits.expiry())
            .maximumWeight(limits.most())
            .<DigestKey, Digest>weigher((key, digest) ->
                (int) Math.min(Integer.MAX_VALUE, Math.max(least, DigestWeight.of(digest))))
            .build();
  }

  /**
   * What was counted since the start, and what is held now.
   *
   * @param hits requests that were given a remembered digest
   * @param collapsed requests that shared one on its way
   * @param misses requests that had one made
   * @param digests how many are remembered
   */
  public record Counts(long hits, long collapsed, long misses, long digests) {}

  public Counts counts() {
    return new Counts(hits.sum(), collapsed.sum(), misses.sum(), digests.estimatedSize());
  }

  /** What came, and where from. */
  public record Recalled(SummaryOutcome outcome, CacheStatus status) {}

  /**
   * The outcome that is remembered, on its way, or made now.
   *
   * @param deadline when it is of no use any more
   * @param work makes it; ends by that deadline, and when its thread is interrupted
   */
  public Recalled outcome(DigestKey key, Instant deadline, Supplier<SummaryOutcome> work) {
    return enabled
        ? shared(key, deadline, work)
        : new Recalled(work.get(), new CacheStatus.Bypass());
  }

  private Recalled shared(DigestKey key, Instant deadline, Supplier<SummaryOutcome> work) {
    while (true) {
      Optional<Recalled> known = known(key);
      if (known.isPresent()) {
        hits.increment();
        return known.get();
      }
      InFlightDigest own = new InFlightDigest(clock.instant(), deadline);
      InFlightDigest flight = running.compute(key, (k, there) -> boarded(k, there, own));
      if (flight == own) {
        misses.increment();
        depart(key, own, work);
        SummaryOutcome outcome = arrived(key, own, deadline);
        return new Recalled(outcome, new CacheStatus.Miss(isWhole(outcome)));
      }
      if (flight != null) {
        SummaryOutcome outcome = arrived(key, flight, deadline);
        if (!isLate(outcome) || !flight.isWorthAnother(left(deadline))) {
          collapsed.increment();
          return new Recalled(outcome, new CacheStatus.Collapsed());
        }
      }
    }
  }

  /** Forgets a digest that turned out to be of no use: who asks again has another made. */
  public void forget(DigestKey key) {
    digests.invalidate(key);
  }

  /** The flight to wait for; none where one has just landed and its digest is remembered. */
  private @Nullable InFlightDigest boarded(
      DigestKey key, @Nullable InFlightDigest there, InFlightDigest own) {
    if (there != null && there.board()) {
      return there;
    }
    return digests.getIfPresent(key) == null ? own : null;
  }

  private Optional<Recalled> known(DigestKey key) {
    return Optional.ofNullable(digests.getIfPresent(key))
        .map(digest -> new Recalled(digest, new CacheStatus.Hit(left(key))));
  }

  private Duration left(DigestKey key) {
    return digests
        .policy()
        .expireAfterWrite()
        .flatMap(expiry -> expiry.ageOf(key).map(age -> expiry.getExpiresAfter().minus(age)))
        .filter(Duration::isPositive)
        .orElse(Duration.ZERO);
  }

  private Duration left(Instant deadline) {
    return Duration.between(clock.instant(), deadline);
  }

  private void depart(DigestKey key, InFlightDigest flight, Supplier<SummaryOutcome> work) {
    try {
      flight.start(executor, () -> fly(key, flight, work));
    } catch (RejectedExecutionException shutDown) {
      running.remove(key, flight);
      flight.land(failed(key, Failure.Kind.CANCELLED, "The function is shutting down."));
    }
  }

  /** Remembers first, then makes room: whoever comes in between finds one of the two. */
  @SuppressWarnings("CatchingUnchecked") // whatever it is, somebody waits for it
  private void fly(DigestKey key, InFlightDigest flight, Supplier<SummaryOutcome> work) {
    try {
      SummaryOutcome outcome = work.get();
      if (outcome instanceof Digest digest && isWhole(outcome)) {
        digests.put(key, digest);
      }
      running.remove(key, flight);
      flight.land(outcome);
    } catch (Throwable fault) {
      running.remove(key, flight);
      flight.crash(fault);
    }
  }

  private SummaryOutcome arrived(DigestKey key, InFlightDigest flight, Instant deadline) {
    try {
      return flight.await(left(deadline).plus(GRACE));
    } catch (TimeoutException late) {
      return failed(
          key, Failure.Kind.DEADLINE, "The digest was not done before the deadline passed.");
    } catch (InterruptedException away) {
      Thread.currentThread().interrupt();
      return failed(key, Failure.Kind.CANCELLED, "The request was cancelled.");
    }
  }

  private static boolean isWhole(SummaryOutcome outcome) {
    return outcome instanceof Digest digest && digest.coverage().failedChunks() == 0;
  }

  private static boolean isLate(SummaryOutcome outcome) {
    return outcome instanceof FailedSummary failed
        && failed.failure().kind() == Failure.Kind.DEADLINE;
  }

  private static SummaryOutcome failed(DigestKey key, Failure.Kind kind, String detail) {
    DigestFingerprint maker = key.maker();
    return new FailedSummary(
        new Failure(kind, detail, null),
        new Digest.Usage(maker.provider(), maker.model(), maker.model(), 0, 0, null, null),
        List.of());
  }
}
