package io.checksummary.bucket;

import static io.checksummary.bucket.Deliveries.SETTINGS;
import static io.checksummary.bucket.Deliveries.document;
import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.api.Services;
import io.checksummary.bucket.DocumentOutcome.GivenBack;
import io.checksummary.bucket.DocumentOutcome.Summarised;
import io.checksummary.store.MortalStore;
import io.checksummary.store.StoredObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Each version of a document costs one summary, whatever happens to events and processes. */
class OnceTest {

  private static final int VERSIONS = 500;
  private static final int DELIVERIES = 10_000;
  private static final int PROCESSES = 4;
  private static final int AT_A_TIME = 32;

  @Test
  void tenThousandDeliveriesOfFiveHundredVersionsOverFourProcessesAreFiveHundredBills() {
    try (Deliveries bucket = new Deliveries()) {
      List<StoredObject> events = new ArrayList<>();
      for (int i = 0; i < VERSIONS; i++) {
        StoredObject dropped = bucket.drop("d" + i + ".txt", "Number " + i + ".");
        events.addAll(Collections.nCopies(DELIVERIES / VERSIONS, dropped));
      }
      Collections.shuffle(events, new Random(20261130));
      ConcurrentLinkedQueue<StoredObject> queue = new ConcurrentLinkedQueue<>(events);
      AtomicInteger summarised = new AtomicInteger();
      try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
        for (int i = 0; i < PROCESSES * AT_A_TIME; i++) {
          BucketSummaries process = bucket.process(bucket.store, SETTINGS);
          workers.execute(() -> {
            for (StoredObject event = queue.poll(); event != null; event = queue.poll()) {
              switch (process.summarise(document(event), Services.context("event"))) {
                case Summarised done -> summarised.incrementAndGet();
                case GivenBack back -> queue.add(event);
                default -> {}
              }
            }
          });
        }
      }

      assertThat(bucket.bills()).isEqualTo(VERSIONS);
      assertThat(summarised).hasValue(VERSIONS);
      assertThat(bucket.store.keys("press")).hasSize(2 * VERSIONS);
    }
  }

  /** A process asks the store six times for a document: it dies before or after each of these. */
  @Test
  void aProcessThatIsKilledCostsOneBillMoreAtMostAndNoneOnceTheResultLies() {
    for (int killed = 0; killed < 6; killed++) {
      for (boolean after : new boolean[] {false, true}) {
        try (Deliveries bucket = new Deliveries()) {
          StoredObject dropped = bucket.drop("report.txt", "");
          boolean[] died = new boolean[1];
          try {
            bucket
                .process(new MortalStore(bucket.store, killed, after), SETTINGS)
                .summarise(document(dropped), Services.context("event"));
          } catch (MortalStore.Killed killedNow) {
            died[0] = true;
          }
          boolean lay = bucket.store.keys("press").contains("in/report.txt.summary.json");
          int before = bucket.bills();

          DocumentOutcome next = bucket.deliver(dropped);
          if (next instanceof GivenBack) {
            bucket.store.pass(Deliveries.LEASE);
            bucket.deliver(dropped);
          }

          String when = "killed at request " + killed + (after ? ", done" : ", not done");
          assertThat(died[0]).as(when).isTrue();
          assertThat(bucket.result("report.txt").path("summary").asText()).as(when).isNotEmpty();
          assertThat(bucket.bills() - before).as(when).isLessThanOrEqualTo(lay ? 0 : 1);
          assertThat(bucket.store.keys("press")).as(when).hasSize(2);
        }
      }
    }
  }

  @Test
  void ofFiftyOverwritesWhoseEventsComeInReverseTheLastHasTheResult() {
    try (Deliveries bucket = new Deliveries()) {
      List<StoredObject> versions = new ArrayList<>();
      for (int i = 0; i < 50; i++) {
        versions.add(bucket.drop("report.txt", "Version " + i + "."));
      }
      for (StoredObject version : versions.reversed()) {
        bucket.deliver(version);
      }

      assertThat(bucket.result("report.txt").at("/object/version").asText())
          .isEqualTo(versions.getLast().version());
      assertThat(bucket.bills()).isEqualTo(1);
    }
  }
}
