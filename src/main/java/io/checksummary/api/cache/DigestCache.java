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
import java.time.temporal.ChronoUnit;
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
 * Makes the same digest once: a caller who asks while it is being made waits for it, and one who
 * asks later is given the one that is remembered.
 *
 * <ul>
 *   <li>Each waits until a deadline of its own. That one of them leaves, even the first, changes
 *       nothing for the others; when nobody waits any more, the work is stopped.
 *   <li>All who wait share the outcome, even a failure or a digest of a part. But the time is that
 *       of the first: a caller who still has half of the whole time left, or more, when it runs out
 *       tries again.
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
  private final Cache<DigestCacheKey, Digest> digests;
  private final ConcurrentMap<DigestCacheKey, InFlightDigest> running = new ConcurrentHashMap<>();
  private final LongAdder hits = new LongAdder();
  private final LongAdder collapsed = new LongAdder();
  private final LongAdder misses = new LongAdder();

  /**
   * @param executor runs the work, which blocks: one with a virtual thread for each is best
   */
  public DigestCache(CacheLimits limits, ExecutorService executor, InstantSource clock) {
    this.enabled = limits.enabled();
    this.executor = executor;
    this.clock = clock;
    long least = limits.least();
    this.digests =
        Caffeine.newBuilder()
            .ticker(wall(clock))
            .executor(Runnable::run)
            .expireAfterWrite(limits.expiry())
            .maximumWeight(limits.most())
            .<DigestCacheKey, Digest>weigher((key, digest) ->
                (int) Math.min(Integer.MAX_VALUE, Math.max(least, CachedDigestWeigher.of(digest))))
            .build();
  }

  /**
   * A digest is as old as the clock on the wall says: the one that counts nanoseconds may stand
   * still while a platform has the process frozen.
   */
  private static Ticker wall(InstantSource clock) {
    return () -> ChronoUnit.NANOS.between(Instant.EPOCH, clock.instant());
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
  public Recalled outcome(DigestCacheKey key, Instant deadline, Supplier<SummaryOutcome> work) {
    return enabled
        ? shared(key, deadline, work)
        : new Recalled(work.get(), new CacheStatus.Bypass());
  }

  private Recalled shared(DigestCacheKey key, Instant deadline, Supplier<SummaryOutcome> work) {
    while (true) {
      Optional<Recalled> known = known(key);
      if (known.isPresent()) {
        hits.increment();
        return known.get();
      }
      InFlightDigest own = new InFlightDigest(clock.instant(), deadline);
      InFlightDigest inFlight = running.compute(key, (k, there) -> joined(k, there, own));
      if (inFlight == own) {
        misses.increment();
        start(key, own, work);
        SummaryOutcome outcome = awaited(key, own, deadline);
        return new Recalled(outcome, new CacheStatus.Miss(isWhole(outcome)));
      }
      if (inFlight != null) {
        SummaryOutcome outcome = awaited(key, inFlight, deadline);
        if (!isLate(outcome) || !inFlight.isWorthAnother(left(deadline))) {
          collapsed.increment();
          return new Recalled(outcome, new CacheStatus.Collapsed());
        }
      }
    }
  }

  /** Forgets a digest that turned out to be of no use: the next caller has another made. */
  public void forget(DigestCacheKey key) {
    digests.invalidate(key);
  }

  /** The digest to wait for; null where it has just been made, and is remembered. */
  private @Nullable InFlightDigest joined(
      DigestCacheKey key, @Nullable InFlightDigest there, InFlightDigest own) {
    if (there != null && there.join()) {
      return there;
    }
    return digests.getIfPresent(key) == null ? own : null;
  }

  private Optional<Recalled> known(DigestCacheKey key) {
    return Optional.ofNullable(digests.getIfPresent(key))
        .map(digest -> new Recalled(digest, new CacheStatus.Hit(left(key))));
  }

  private Duration left(DigestCacheKey key) {
    return digests
        .policy()
        .expireAfterWrite()
        .flatMap(expiry ->
            expiry
                .ageOf(key)
                // A clock that was put back makes nothing younger than new.
                .map(age -> expiry.getExpiresAfter().minus(age.isNegative() ? Duration.ZERO : age)))
        .filter(Duration::isPositive)
        .orElse(Duration.ZERO);
  }

  private Duration left(Instant deadline) {
    return Duration.between(clock.instant(), deadline);
  }

  private void start(DigestCacheKey key, InFlightDigest inFlight, Supplier<SummaryOutcome> work) {
    try {
      inFlight.start(executor, () -> make(key, inFlight, work));
    } catch (RejectedExecutionException shutDown) {
      running.remove(key, inFlight);
      inFlight.complete(failed(key, Failure.Kind.CANCELLED, "The function is shutting down."));
    }
  }

  /** Remembers first, then stops sharing: a caller who comes in between finds one of the two. */
  @SuppressWarnings("CatchingUnchecked") // whatever it is, somebody waits for it
  private void make(DigestCacheKey key, InFlightDigest inFlight, Supplier<SummaryOutcome> work) {
    try {
      SummaryOutcome outcome = work.get();
      if (outcome instanceof Digest digest && isWhole(outcome)) {
        digests.put(key, digest);
      }
      running.remove(key, inFlight);
      inFlight.complete(outcome);
    } catch (Throwable fault) {
      running.remove(key, inFlight);
      inFlight.fail(fault);
    }
  }

  private SummaryOutcome awaited(DigestCacheKey key, InFlightDigest inFlight, Instant deadline) {
    try {
      return inFlight.await(left(deadline).plus(GRACE));
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

  private static SummaryOutcome failed(DigestCacheKey key, Failure.Kind kind, String detail) {
    PipelineIdentity fingerprint = key.fingerprint();
    return new FailedSummary(
        new Failure(kind, detail, null),
        new Digest.Usage(
            fingerprint.provider(), fingerprint.model(), fingerprint.model(), 0, 0, null, null),
        List.of());
  }
}
