package io.checksummary.bucket;

import static io.checksummary.bucket.Deliveries.SETTINGS;
import static io.checksummary.bucket.Deliveries.document;
import static io.checksummary.bucket.Deliveries.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.api.Services;
import io.checksummary.bucket.DocumentOutcome.Ending;
import io.checksummary.bucket.DocumentOutcome.GivenBack;
import io.checksummary.bucket.DocumentOutcome.Ignored;
import io.checksummary.bucket.DocumentOutcome.Known;
import io.checksummary.bucket.DocumentOutcome.Refused;
import io.checksummary.bucket.DocumentOutcome.Summarised;
import io.checksummary.store.ObjectAddress;
import io.checksummary.store.ObjectStore;
import io.checksummary.store.StoredObject;
import io.checksummary.summary.FakeModel;
import io.checksummary.summary.port.ModelAnswer;
import io.checksummary.summary.port.ModelAnswer.Failure.Kind;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/**
 * Documents, models and settings that are others when a document is done than when it was begun.
 */
class ChangedMeanwhileTest {

  private static final ObjectAddress RESULT = key("a.txt.summary.json");
  private static final ObjectAddress PROBLEM = key("a.txt.problem.json");

  /** Done once, while the model is asked for the first time. */
  private final AtomicReference<Runnable> meanwhile = new AtomicReference<>(() -> {});

  private final AtomicReference<ModelAnswer> answer =
      new AtomicReference<>(FakeModel.draft("Sales rose 9%."));

  private Deliveries bucket() {
    return new Deliveries(request -> {
      ModelAnswer now = answer.get();
      meanwhile.getAndSet(() -> {}).run();
      return now;
    });
  }

  @Test
  void whatIsWrongWithTheFunctionIsNoFaultOfTheDocument() {
    for (Kind kind : List.of(Kind.DENIED, Kind.UNUSABLE)) {
      try (Deliveries bucket = bucket()) {
        StoredObject dropped = bucket.drop("a.txt", "");
        answer.set(FakeModel.failure(kind));

        assertThat(bucket.deliver(dropped)).isInstanceOf(GivenBack.class);
        assertThat(bucket.store.keys("press")).containsExactly("in/a.txt");

        answer.set(FakeModel.draft("Sales rose 9%."));
        assertThat(bucket.deliver(dropped)).isInstanceOf(Summarised.class);
      }
    }
  }

  @Test
  void noProblemOfAnOldVersionStaysBesideTheResultOfANewOne() {
    try (Deliveries bucket = bucket()) {
      StoredObject first = bucket.drop("a.txt", "First.");
      answer.set(FakeModel.failure(Kind.FAILED));
      meanwhile.set(() -> {
        answer.set(FakeModel.draft("Sales rose 9%."));
        assertThat(bucket.deliver(bucket.drop("a.txt", "Second."))).isInstanceOf(Summarised.class);
      });

      assertThat(bucket.deliver(first)).isEqualTo(new Ignored(SkipReason.SUPERSEDED));
      assertThat(bucket.store.keys("press")).containsExactlyInAnyOrder("in/a.txt", RESULT.key());
    }
  }

  @Test
  void aProblemIsForgottenWhereTheVersionThatStandsHasItsResult() {
    try (Deliveries bucket = bucket()) {
      StoredObject dropped = bucket.drop("a.txt", "");
      bucket.deliver(dropped);
      bucket.store.put(PROBLEM, "{}");

      assertThat(bucket.deliver(dropped)).isEqualTo(new Known(RESULT, Ending.PASSED));
      assertThat(bucket.bytes(PROBLEM)).isNull();
    }
  }

  @Test
  void theProblemOfANewVersionOutlivesAnEventOfAnOldOne() {
    try (Deliveries bucket = bucket()) {
      StoredObject good = bucket.drop("a.txt", "");
      bucket.deliver(good);
      StoredObject bad = bucket.store.put(key("a.txt"), "%PDF\0");
      assertThat(bucket.deliver(bad)).isInstanceOf(Refused.class);

      bucket.deliver(good);

      assertThat(bucket.problem("a.txt").path("type").asText())
          .isEqualTo("/problems/unsupported-document");
    }
  }

  @Test
  void aDocumentThatIsRemovedMeanwhileLeavesNothingWhereResultsGoWithIt() {
    BucketSettings removing =
        new BucketSettings(
            SETTINGS.inputs(), null, List.of(), 1_000, 1_000, ".claims/", Deliveries.LEASE, true);
    try (Deliveries bucket = bucket()) {
      StoredObject dropped = bucket.drop("a.txt", "");
      BucketSummaries process = bucket.process(bucket.store, removing);
      meanwhile.set(() -> {
        bucket.store.delete(dropped.address());
        process.removed(dropped.address());
      });

      assertThat(process.summarise(document(dropped), Services.context("event")))
          .isEqualTo(new Ignored(SkipReason.GONE));
      assertThat(bucket.store.keys("press")).isEmpty();
    }
  }

  @Test
  void aVersionThatNobodyIsToldOfIsSummarisedForTheOneBeforeIt() {
    try (Deliveries bucket = bucket()) {
      bucket.store.becomeSilent();
      StoredObject told = bucket.drop("a.txt", "");
      StoredObject untold = bucket.drop("a.txt", "");

      assertThat(bucket.deliver(told)).isInstanceOf(Summarised.class);
      assertThat(bucket.result("a.txt").at("/object/version").asText()).isEqualTo(untold.version());
      assertThat(bucket.deliver(told)).isEqualTo(new Known(RESULT, Ending.PASSED));
      assertThat(bucket.bills()).isEqualTo(1);
    }
  }

  @Test
  void aFaultOfOursGivesTheDocumentBack() {
    try (Deliveries bucket = bucket()) {
      StoredObject dropped = bucket.drop("a.txt", "");

      assertThat(
              bucket
                  .process(failing(bucket.store), SETTINGS)
                  .summarise(document(dropped), Services.context("event")))
          .isInstanceOfSatisfying(
              GivenBack.class,
              back -> assertThat(back.reason()).contains("java.lang.ArithmeticException"));
      assertThat(bucket.deliver(dropped)).isInstanceOf(Summarised.class);
    }
  }

  /** A store whose adapter has a fault where objects are opened. */
  private static ObjectStore failing(ObjectStore store) {
    return (ObjectStore)
        Proxy.newProxyInstance(
            ObjectStore.class.getClassLoader(),
            new Class<?>[] {ObjectStore.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("open")) {
                throw new ArithmeticException("nobody foresaw that");
              }
              return method.invoke(store, arguments);
            });
  }
}
