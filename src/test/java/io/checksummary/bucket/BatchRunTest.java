package io.checksummary.bucket;

import static io.checksummary.bucket.Deliveries.SETTINGS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.checksummary.api.Services;
import io.checksummary.store.MortalStore;
import io.checksummary.store.ObjectStore;
import io.checksummary.summary.FakeModel;
import io.checksummary.summary.port.ModelAnswer.Failure;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A whole place, in parts, stopped and gone on with: each document once. */
class BatchRunTest {

  private static final BucketPlace PLACE = new BucketPlace(Deliveries.BUCKET, "in/");

  @Test
  void summariseEachDocumentOnceInPartsOfWhichOneIsKilledAndBegunAgain() throws Exception {
    try (Deliveries bucket = new Deliveries()) {
      for (int i = 0; i < 1_000; i++) {
        bucket.drop("d" + i + ".txt", "Number " + i + ".");
      }
      for (int part = 0; part < 4; part++) {
        if (part == 2) {
          killed(bucket, new BatchShare(part, 4));
          bucket.store.pass(Deliveries.LEASE);
        }
        run(bucket, bucket.store, new BatchShare(part, 4));
      }

      assertThat(bucket.store.keys("press")).hasSize(2_000);
      assertThat(bucket.bills()).isBetween(1_000, 1_001);
      assertThat(run(bucket, bucket.store, BatchShare.ALL).known()).isEqualTo(1_000);
    }
  }

  private static void killed(Deliveries bucket, BatchShare share) throws Exception {
    try {
      run(bucket, new MortalStore(bucket.store, 200, true), share);
    } catch (MortalStore.Killed expected) {
      return;
    }
    throw new AssertionError("it lived on");
  }

  private static BatchCounts.Snapshot run(Deliveries bucket, ObjectStore store, BatchShare share)
      throws Exception {
    BucketSummaries process = bucket.process(store, SETTINGS);
    return new BatchRun(1, Runnable::run, Duration.ZERO)
        .run(
            listing(store, share),
            PLACE,
            document -> process.summariseUnlessKnown(document, Services.context("batch")));
  }

  private static BatchListing listing(ObjectStore store, BatchShare share) {
    return new BatchListing(store, new ObjectNames(SETTINGS), share);
  }

  @Test
  void keepNoMoreInFlightThanAreAllowedAndStopWhenToldTo() throws Exception {
    try (Deliveries bucket = new Deliveries();
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 300; i++) {
        bucket.drop("d" + i + ".txt", "Number " + i + ".");
      }
      AtomicInteger now = new AtomicInteger();
      AtomicInteger most = new AtomicInteger();
      BatchRun run = new BatchRun(7, threads, Duration.ZERO);
      BatchCounts.Snapshot counts =
          run.run(
              listing(bucket.store, BatchShare.ALL),
              PLACE,
              document -> {
                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                now.decrementAndGet();
                if (run.counts().ended() >= 100) {
                  run.stop();
                }
                return new DocumentOutcome.Ignored(SkipReason.GONE);
              });

      assertThat(most.get()).isBetween(1, 7);
      assertThat(counts.ended()).isEqualTo(counts.listed()).isBetween(100L, 120L);
    }
  }

  @Test
  void failAsOftenAsTheSameDocumentsAreLookedAt() throws Exception {
    try (Deliveries bucket = new Deliveries()) {
      bucket.store.put(Deliveries.key("good.txt"), "Sales rose 9% to $412 million.");
      bucket.store.put(Deliveries.key("wrong.txt"), "Sales rose 7% to $214 million.");
      bucket.store.put(Deliveries.key("refused.pdf"), "%PDF");
      for (int time = 0; time < 3; time++) {
        BatchCounts.Snapshot counts = run(bucket, bucket.store, BatchShare.ALL);

        assertThat(counts.summarised()).isEqualTo(time == 0 ? 2 : 0);
        assertThat(counts.known()).isEqualTo(time == 0 ? 0 : 2);
        assertThat(counts.failing()).isEqualTo(1);
        assertThat(counts.refused()).isEqualTo(1);
      }
    }
  }

  @Test
  void giveWhatWasGivenBackASecondChanceAtTheEnd() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    try (Deliveries bucket =
        new Deliveries(request ->
            asked.getAndIncrement() == 0
                ? FakeModel.failure(Failure.Kind.UNAVAILABLE)
                : FakeModel.draft("Sales rose 9%."))) {
      bucket.drop("a.txt", "");
      bucket.drop("b.txt", "");

      BatchCounts.Snapshot counts = run(bucket, bucket.store, BatchShare.ALL);

      assertThat(counts.summarised()).isEqualTo(2);
      assertThat(counts.givenBack()).isZero();
      assertThat(counts.ended()).isEqualTo(counts.listed()).isEqualTo(2);
    }
  }

  @Test
  void estimateWithoutAskingAnybody() throws Exception {
    try (Deliveries bucket = new Deliveries()) {
      bucket.drop("a.txt", "");
      bucket.store.put(Deliveries.key("b.pdf"), "%PDF");
      BatchEstimate estimate = new BatchEstimate(bucket.store, 1_000);

      listing(bucket.store, BatchShare.ALL)
          .each(
              PLACE,
              document -> {
                estimate.add(document);
                return true;
              });

      assertThat(estimate.now().documents()).isEqualTo(2);
      assertThat(estimate.now().unreadable()).isEqualTo(1);
      assertThat(estimate.now().tokens()).isBetween(10L, 30L);
      assertThat(bucket.bills()).isZero();
    }
  }

  @Test
  void takeAPartAsThePlatformSays() {
    assertThat(BatchShare.of(Map.of())).isEqualTo(BatchShare.ALL);
    assertThat(BatchShare.of(Map.of("CLOUD_RUN_TASK_INDEX", "3", "CLOUD_RUN_TASK_COUNT", "8")))
        .isEqualTo(new BatchShare(3, 8));
    assertThat(
            BatchShare.of(
                Map.of("AWS_BATCH_JOB_ARRAY_INDEX", "0", "AWS_BATCH_JOB_ARRAY_SIZE", "2")))
        .isEqualTo(new BatchShare(0, 2));
    assertThat(BatchShare.of(Map.of("JOB_COMPLETION_INDEX", "1", "JOB_COMPLETIONS", "2")))
        .isEqualTo(new BatchShare(1, 2));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BatchShare.of(Map.of("JOB_COMPLETION_INDEX", "1")))
        .withMessageContaining("JOB_COMPLETIONS");
    assertThatIllegalArgumentException().isThrownBy(() -> BatchShare.of("2/2"));
    assertThatIllegalArgumentException().isThrownBy(() -> BatchShare.of("many"));
  }

  @Test
  void divideDocumentsSoThatEachIsInOnePart() {
    int[] inPart = new int[8];
    for (int i = 0; i < 8_000; i++) {
      String key = "in/report-" + i;
      int parts = 0;
      for (int part = 0; part < 8; part++) {
        if (new BatchShare(part, 8).has(key)) {
          inPart[part]++;
          parts++;
        }
      }
      assertThat(parts).isEqualTo(1);
    }
    assertThat(Arrays.stream(inPart).boxed())
        .allSatisfy(count -> assertThat(count).isBetween(850, 1_150));
  }
}
