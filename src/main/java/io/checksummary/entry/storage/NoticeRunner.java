package io.checksummary.entry.storage;

import io.checksummary.api.call.CallContext;
import io.checksummary.api.call.Caller;
import io.checksummary.bucket.BucketDocument;
import io.checksummary.bucket.BucketSummaries;
import io.checksummary.bucket.DocumentOutcome;
import io.checksummary.bucket.DocumentOutcome.GivenBack;
import io.checksummary.config.ChecksummaryConfig;
import io.checksummary.entry.storage.event.StorageEvent;
import io.checksummary.entry.storage.event.StorageEvent.Handshake;
import io.checksummary.entry.storage.event.StorageEvent.Ignored;
import io.checksummary.entry.storage.event.StorageEvent.Unreadable;
import io.checksummary.entry.storage.event.StorageEvent.Upload;
import io.checksummary.store.ObjectAddress;
import io.checksummary.store.ObjectStore;
import io.checksummary.store.StoreException;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Has documents summarised that notices tell of, so many at a time, within the time there is. */
@Singleton
class NoticeRunner {

  private static final Logger LOG = Logger.getLogger(NoticeRunner.class);
  private static final Caller CALLER = Caller.of("storage");

  private final Optional<BucketSummaries> summaries;
  private final Optional<ObjectStore> store;
  private final ExecutorService threads;
  private final Semaphore room;
  private final Duration deadline;
  private final InstantSource clock;
  private final MeterRegistry metrics;

  NoticeRunner(
      Optional<BucketSummaries> summaries,
      Optional<ObjectStore> store,
      @Named("waiting") ExecutorService threads,
      ChecksummaryConfig config,
      InstantSource clock,
      MeterRegistry metrics) {
    this.summaries = summaries;
    this.store = store;
    this.threads = threads;
    this.room = new Semaphore(Math.max(1, config.storage().parallel()));
    this.deadline = config.limits().deadline();
    this.clock = clock;
    this.metrics = metrics;
  }

  /** Whether there is a store, and a place in it for documents. */
  boolean isReady() {
    return summaries.isPresent();
  }

  /**
   * Waits for all of them.
   *
   * @param latest when an answer is of no use any more: a document is begun only if there is time
   *     for it until then
   * @return in the notice's order
   */
  List<NoticeOutcome> run(List<StorageEvent> events, String requestId, Instant latest) {
    List<CompletableFuture<NoticeOutcome>> begun =
        events.stream()
            .map(event ->
                CompletableFuture.supplyAsync(() -> outcome(event, requestId, latest), threads))
            .toList();
    return begun.stream().map(CompletableFuture::join).toList();
  }

  private NoticeOutcome outcome(StorageEvent event, String requestId, Instant latest) {
    return switch (event) {
      case Upload upload -> new NoticeOutcome(upload, inTurn(upload, requestId, latest));
      case Unreadable unreadable -> {
        LOG.warnf("A notice of a store cannot be read: %s", unreadable.detail());
        yield new NoticeOutcome(event, new GivenBack(unreadable.detail(), null, Duration.ZERO));
      }
      case Ignored ignored -> {
        ignore(ignored.reason().code());
        yield new NoticeOutcome(event, removed(ignored.removed()));
      }
      case Handshake handshake -> new NoticeOutcome(event, null);
    };
  }

  /** The result of a document that was removed goes with it, where that is configured. */
  private @Nullable GivenBack removed(@Nullable ObjectAddress address) {
    if (address == null) {
      return null;
    }
    try {
      summaries.orElseThrow().removed(address);
      return null;
    } catch (StoreException e) {
      return new GivenBack(String.valueOf(e.getMessage()), null, Duration.ZERO);
    }
  }

  private void ignore(String reason) {
    metrics.counter("checksummary.notices.ignored", "reason", reason).increment();
    LOG.infof("notice ignored %s", reason);
  }

  private @Nullable GivenBack inTurn(Upload upload, String requestId, Instant latest) {
    if (!upload.scheme().equals(store.orElseThrow().scheme())) {
      ignore("other-store");
      return null;
    }
    room.acquireUninterruptibly();
    try {
      return clock.instant().plus(deadline).isAfter(latest)
          ? new GivenBack("There is no time left for it.", null, Duration.ZERO)
          : unlessDone(summarised(upload, requestId, latest));
    } finally {
      room.release();
    }
  }

  private DocumentOutcome summarised(Upload upload, String requestId, Instant latest) {
    return summaries
        .orElseThrow()
        .summarise(
            new BucketDocument(upload.address(), upload.version(), upload.size()),
            CallContext.of(requestId, CALLER).withDeadline(latest));
  }

  private static @Nullable GivenBack unlessDone(DocumentOutcome outcome) {
    return outcome instanceof GivenBack back ? back : null;
  }
}
