package io.checksummary.api.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.checksummary.api.cache.DigestCache.Recalled;
import io.checksummary.check.verdict.SourceDocument;
import io.checksummary.summary.digest.Digest;
import io.checksummary.summary.digest.FailedSummary;
import io.checksummary.summary.digest.SummaryOptions;
import io.checksummary.summary.digest.SummaryOutcome;
import io.checksummary.summary.port.ModelAnswer.Failure;
import io.checksummary.summary.port.SummaryLength;
import io.checksummary.text.source.SourceText;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The same digest is made once: while it is on its way, and as long as it is remembered. */
@Timeout(30)
class DigestCacheTest {

  private static final SummaryOptions OPTIONS =
      new SummaryOptions(new SummaryLength.Sentences(3), 6);
  private static final PipelineIdentity FINGERPRINT =
      new PipelineIdentity("fake", "fake-1", "sha256:p", "1+sha256:r");
  private static final DigestCacheKey KEY = key("Sales rose 12%.", null, "en", null, OPTIONS);
  private static final Digest.Usage USAGE =
      new Digest.Usage("fake", "fake", "fake-1", 1, 0, null, null);

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final AtomicInteger calls = new AtomicInteger();
  private volatile Instant now = Instant.parse("2026-01-01T00:00:00Z");

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  @Test
  void aDigestThatIsRememberedIsNotMadeAgain() {
    DigestCache cache = cache(10, 100_000);

    Recalled first = ask(cache, KEY, () -> whole("A summary."));
    Recalled second = ask(cache, KEY, () -> whole("Another."));

    assertThat(second.outcome()).isSameAs(first.outcome());
    assertThat(calls).hasValue(1);
    assertThat(first.status().field()).isEqualTo("checksummary; fwd=miss; stored");
    assertThat(second.status().field()).isEqualTo("checksummary; hit; ttl=600");
    assertThat(cache.counts()).isEqualTo(new DigestCache.Counts(1, 0, 1, 1));
  }

  /** Only the clock on the wall moves: so it is for a process that was frozen and thawed. */
  @Test
  void afterItsExpiryItIsMadeAgain() {
    DigestCache cache = cache(10, 100_000);

    ask(cache, KEY, () -> whole("A summary."));
    now = now.plus(Duration.ofMinutes(9));
    assertThat(ask(cache, KEY, () -> whole("x")).status().field()).endsWith("hit; ttl=60");
    now = now.plus(Duration.ofMinutes(1));
    ask(cache, KEY, () -> whole("A summary."));

    assertThat(calls).hasValue(2);
  }

  @Test
  void noMoreDigestsAreRememberedThanTheLimitsSay() {
    DigestCache cache = cache(3, 100_000);

    for (int i = 0; i < 50; i++) {
      ask(cache, key("Sales rose " + i + "%.", null, "en", null, OPTIONS), () -> whole("s"));
    }

    assertThat(cache.counts().digests()).isLessThanOrEqualTo(3);
  }

  @Test
  void noMoreCharactersAreRememberedThanTheLimitsSay() {
    DigestCache cache = cache(1_000, 10_000);

    for (int i = 0; i < 50; i++) {
      ask(
          cache,
          key("Sales rose " + i + "%.", null, "en", null, OPTIONS),
          () -> whole("s".repeat(3_000)));
    }
    ask(cache, KEY, () -> whole("s".repeat(10_001)));
    ask(cache, KEY, () -> whole("s".repeat(10_001)));

    assertThat(cache.counts().digests()).isLessThanOrEqualTo(3);
    assertThat(calls).hasValue(52);
  }

  @Test
  void withRoomForNoneOnlyThoseOnTheirWayAreShared() throws Exception {
    DigestCache cache = cache(0, 100_000);
    ask(cache, KEY, () -> whole("s"));
    ask(cache, KEY, () -> whole("s"));
    assertThat(calls).hasValue(2);

    Gated gated = new Gated(whole("A summary."));
    List<Future<Recalled>> waiting = waiting(cache, 2, gated);
    gated.open();

    assertThat(waiting.get(1).get().outcome()).isSameAs(waiting.get(0).get().outcome());
    assertThat(calls).hasValue(3);
  }

  @Test
  void offEveryRequestIsForItself() {
    DigestCache cache = new DigestCache(CacheLimits.OFF, threads, () -> now);

    ask(cache, KEY, () -> whole("s"));

    assertThat(ask(cache, KEY, () -> whole("s")).status().field())
        .isEqualTo("checksummary; fwd=bypass");
    assertThat(calls).hasValue(2);
  }

  @Test
  void manyAtOnceShareOne() throws Exception {
    DigestCache cache = cache(10, 100_000);
    Gated gated = new Gated(whole("A summary."));

    List<Future<Recalled>> waiting = waiting(cache, 50, gated);
    gated.open();

    for (Future<Recalled> one : waiting) {
      assertThat(one.get().outcome()).isEqualTo(whole("A summary."));
    }
    assertThat(calls).hasValue(1);
    assertThat(cache.counts()).isEqualTo(new DigestCache.Counts(0, 49, 1, 1));
  }

  @Test
  void aFailureIsSharedAndNotRemembered() throws Exception {
    DigestCache cache = cache(10, 100_000);
    Gated gated = new Gated(failed(Failure.Kind.UNAVAILABLE));

    List<Future<Recalled>> waiting = waiting(cache, 3, gated);
    gated.open();

    for (Future<Recalled> one : waiting) {
      assertThat(one.get().outcome()).isEqualTo(failed(Failure.Kind.UNAVAILABLE));
    }
    assertThat(calls).hasValue(1);
    assertThat(ask(cache, KEY, () -> whole("s")).outcome()).isEqualTo(whole("s"));
  }

  @Test
  void aPartialDigestIsNotRemembered() {
    DigestCache cache = cache(10, 100_000);

    Recalled first = ask(cache, KEY, () -> digest("s", 1));
    ask(cache, KEY, () -> whole("s"));

    assertThat(first.status().field()).isEqualTo("checksummary; fwd=miss");
    assertThat(calls).hasValue(2);
  }

  @Test
  void aFaultReachesEveryoneAndIsNotRemembered() throws Exception {
    DigestCache cache = cache(10, 100_000);

    assertThatThrownBy(() ->
            ask(
                cache,
                KEY,
                () -> {
                  throw new IllegalArgumentException("as the test says");
                }))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() ->
            ask(
                cache,
                KEY,
                () -> {
                  throw new StackOverflowError();
                }))
        .hasRootCauseInstanceOf(StackOverflowError.class);

    assertThat(ask(cache, KEY, () -> whole("s")).outcome()).isEqualTo(whole("s"));
  }

  @Test
  void theOthersGoOnWhenTheFirstGoesAway() throws Exception {
    DigestCache cache = cache(10, 100_000);
    Gated gated = new Gated(whole("A summary."));
    List<Future<Recalled>> waiting = waiting(cache, 3, gated);

    waiting.get(0).cancel(true);
    waiting.get(1).cancel(true);
    gated.open();

    assertThat(waiting.get(2).get().outcome()).isEqualTo(whole("A summary."));
    assertThat(calls).hasValue(1);
    assertThat(gated.stopped).isFalse();
  }

  @Test
  void whenNobodyWaitsAnyMoreTheWorkIsStopped() throws Exception {
    DigestCache cache = cache(10, 100_000);
    Gated gated = new Gated(whole("A summary."));
    List<Future<Recalled>> waiting = waiting(cache, 3, gated);

    waiting.forEach(one -> one.cancel(true));

    assertThat(gated.ended.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(gated.stopped).isTrue();
    assertThat(ask(cache, KEY, () -> whole("s")).outcome()).isEqualTo(whole("s"));
  }

  @Test
  void nobodyWaitsLongerThanTheirOwnDeadline() throws Exception {
    DigestCache cache = cache(10, 100_000);
    Gated gated = new Gated(whole("A summary."));
    List<Future<Recalled>> waiting = waiting(cache, 1, gated);

    Recalled late = cache.outcome(KEY, now.minusSeconds(5), gated);
    gated.open();

    assertThat(((FailedSummary) late.outcome()).failure().kind()).isEqualTo(Failure.Kind.DEADLINE);
    assertThat(waiting.get(0).get().outcome()).isEqualTo(whole("A summary."));
  }

  @Test
  void whoHasTimeLeftWhenTheFirstRunsOutOfItTriesAgain() throws Exception {
    DigestCache cache = cache(10, 100_000);
    Gated gated = new Gated(failed(Failure.Kind.DEADLINE));
    List<Future<Recalled>> waiting = waiting(cache, 1, gated);
    Gated again = new Gated(whole("A summary."));
    now = now.plusSeconds(10);
    Future<Recalled> second = follower(cache, now.plusSeconds(20), again);
    Future<Recalled> third = follower(cache, now.plusSeconds(2), again);

    gated.open();
    again.open();

    assertThat(waiting.get(0).get().outcome()).isEqualTo(failed(Failure.Kind.DEADLINE));
    assertThat(second.get().outcome()).isEqualTo(whole("A summary."));
    assertThat(third.get().outcome()).isEqualTo(failed(Failure.Kind.DEADLINE));
  }

  @Test
  void whatIsForgottenIsMadeAgain() {
    DigestCache cache = cache(10, 100_000);

    ask(cache, KEY, () -> whole("s"));
    cache.forget(KEY);
    ask(cache, KEY, () -> whole("s"));

    assertThat(calls).hasValue(2);
  }

  @Test
  void aFunctionThatShutsDownSaysSo() {
    DigestCache cache = cache(10, 100_000);
    threads.shutdown();

    SummaryOutcome outcome = ask(cache, KEY, () -> whole("s")).outcome();

    assertThat(((FailedSummary) outcome).failure().kind()).isEqualTo(Failure.Kind.CANCELLED);
  }

  @Test
  void whateverShapesADigestIsInTheKey() {
    LocalDate day = LocalDate.of(2024, 3, 14);
    SummaryOptions longer = new SummaryOptions(new SummaryLength.Words(80), 6);
    List<DigestCacheKey> keys =
        List.of(
            KEY,
            key("Sales rose 12%", null, "en", null, OPTIONS),
            key("Sales rose 12%.", "", "en", null, OPTIONS),
            key("Sales rose 12%.", "Sales", "en", null, OPTIONS),
            key("Sales rose 12%.Sales", "", "en", null, OPTIONS),
            key("Sales rose 12%.", null, "de", null, OPTIONS),
            key("Sales rose 12%.", null, "en", day, OPTIONS),
            key("Sales rose 12%.", null, "en", null, longer),
            key("\uD800", null, "en", null, OPTIONS),
            key("\uD801", null, "en", null, OPTIONS),
            key("x".repeat(4_096) + "a", null, "en", null, OPTIONS),
            key("x".repeat(4_096) + "b", null, "en", null, OPTIONS),
            new DigestCacheKey(
                KEY.article(), OPTIONS, new PipelineIdentity("fake", "fake-2", "p", "r")));

    assertThat(keys).doesNotHaveDuplicates();
    assertThat(key("Sales rose 12%.", null, "en", null, OPTIONS)).isEqualTo(KEY);
    assertThat(KEY.toString()).doesNotContain("Sales");
  }

  /** In a native executable only the classes that are registered by name can be made. */
  @Test
  void theCacheIsOneThatIsRegistered() throws ReflectiveOperationException {
    var digests = DigestCache.class.getDeclaredField("digests");
    digests.setAccessible(true);
    Object manual = digests.get(cache(10, 100_000));
    var cache =
        manual.getClass().getSuperclass() == Object.class
            ? manual.getClass()
            : manual.getClass().getSuperclass();
    var field = cache.getDeclaredField("cache");
    field.setAccessible(true);

    assertThat(field.get(manual).getClass().getName())
        .isEqualTo("com.github.benmanes.caffeine.cache.SSMWW");
  }

  private DigestCache cache(int digests, long characters) {
    CacheLimits limits = new CacheLimits(true, digests, characters, Duration.ofMinutes(10));
    return new DigestCache(limits, threads, clock());
  }

  private InstantSource clock() {
    return () -> now;
  }

  private Recalled ask(DigestCache cache, DigestCacheKey key, Supplier<SummaryOutcome> work) {
    return cache.outcome(
        key,
        now.plusSeconds(25),
        () -> {
          calls.incrementAndGet();
          return work.get();
        });
  }

  /** So many who wait for the work, the first of whom began it. */
  private List<Future<Recalled>> waiting(DigestCache cache, int count, Gated work)
      throws Exception {
    List<Future<Recalled>> waiting = new ArrayList<>();
    waiting.add(threads.submit(() -> ask(cache, KEY, work)));
    assertThat(work.begun.await(10, TimeUnit.SECONDS)).isTrue();
    for (int i = 1; i < count; i++) {
      waiting.add(follower(cache, now.plusSeconds(25), work));
    }
    return waiting;
  }

  /** One more who waits: back when they are seen to. */
  private Future<Recalled> follower(DigestCache cache, Instant deadline, Gated work)
      throws Exception {
    CompletableFuture<Thread> thread = new CompletableFuture<>();
    Future<Recalled> follower =
        threads.submit(() -> {
          thread.complete(Thread.currentThread());
          return cache.outcome(
              KEY,
              deadline,
              () -> {
                calls.incrementAndGet();
                return work.get();
              });
        });
    Thread waits = thread.get();
    while (waits.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }
    return follower;
  }

  /** Work that ends when it is let, or when it is stopped. */
  private static final class Gated implements Supplier<SummaryOutcome> {

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch gate = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final SummaryOutcome outcome;
    private volatile boolean stopped;

    Gated(SummaryOutcome outcome) {
      this.outcome = outcome;
    }

    void open() {
      gate.countDown();
    }

    @Override
    public SummaryOutcome get() {
      begun.countDown();
      try {
        gate.await();
        return outcome;
      } catch (InterruptedException e) {
        stopped = true;
        return failed(Failure.Kind.CANCELLED);
      } finally {
        ended.countDown();
      }
    }
  }

  private static DigestCacheKey key(
      String text,
      @Nullable String title,
      String language,
      @Nullable LocalDate day,
      SummaryOptions options) {
    SourceText own = title == null ? null : SourceText.of(title, language);
    return DigestCacheKey.of(
        new SourceDocument(SourceText.of(text, language), own, language, day),
        options,
        FINGERPRINT);
  }

  private static Digest whole(String summary) {
    return digest(summary, 0);
  }

  private static Digest digest(String summary, int failedChunks) {
    return new Digest(
        null,
        "en",
        summary,
        List.of(),
        List.of(),
        List.of(),
        new Digest.Coverage(10, 10, 2, failedChunks, null),
        USAGE);
  }

  private static FailedSummary failed(Failure.Kind kind) {
    return new FailedSummary(new Failure(kind, "As the test says.", null), USAGE, List.of());
  }
}
