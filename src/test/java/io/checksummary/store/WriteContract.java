package io.checksummary.store;

import static io.checksummary.store.ContractFixture.failure;
import static io.checksummary.store.ContractFixture.object;
import static io.checksummary.store.ContractFixture.read;
import static io.checksummary.store.ContractFixture.standing;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.checksummary.store.StoreException.Kind;
import io.checksummary.store.WriteCondition.Unchanged;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Writing and removing on a condition. */
public interface WriteContract extends ContractFixture {

  int RACERS = 50;

  /** How a writer fared: what stands there now, or why it does not. */
  record Outcome(String text, @Nullable StoredObject written, @Nullable Kind failure) {}

  @Test
  default void whereNothingStandsOneMayWriteOnce() {
    ObjectStore store = store();
    ObjectAddress address = freshAddress("report.html");
    assertThat(store.head(address)).isNull();

    StoredObject written = store.write(address, object("first"), ABSENT);

    assertThat(failure(() -> store.write(address, object("second"), ABSENT)))
        .isEqualTo(Kind.CHANGED);
    assertThat(standing(store, address).version()).isEqualTo(written.version());
    assertThat(read(store, written, 0)).isEqualTo("first");
  }

  @Test
  default void aVersionThatWasSeenMayBeReplacedAndNoOther() {
    ObjectStore store = store();
    ObjectAddress address = freshAddress("report.html");
    StoredObject first = store.write(address, object("first"), ABSENT);

    StoredObject second = store.write(address, object("second"), unchanged(first));

    assertThat(second.version()).isNotEqualTo(first.version());
    assertThat(failure(() -> store.write(address, object("third"), unchanged(first))))
        .isEqualTo(Kind.CHANGED);
    assertThat(read(store, standing(store, address), 0)).isEqualTo("second");
  }

  @Test
  default void nothingIsReplacedWhereNothingStands() {
    ObjectStore store = store();
    ObjectAddress address = freshAddress("report.html");
    StoredObject elsewhere = store.write(address.withKey("other"), object("other"), ABSENT);

    assertThat(failure(() -> store.write(address, object("text"), unchanged(elsewhere))))
        .isEqualTo(Kind.CHANGED);
    assertThat(store.head(address)).isNull();
  }

  @Test
  default void ofManyWhoWriteFirstExactlyOneWins() {
    ObjectStore store = store();
    ObjectAddress address = freshAddress("claimed.json");

    assertThatOneWon(store, address, race(store, address, ABSENT));
  }

  @Test
  default void ofManyWhoReplaceExactlyOneWins() {
    ObjectStore store = store();
    ObjectAddress address = freshAddress("claimed.json");
    StoredObject first = store.write(address, object("first"), ABSENT);

    assertThatOneWon(store, address, race(store, address, unchanged(first)));
  }

  private List<Outcome> race(ObjectStore store, ObjectAddress address, WriteCondition condition) {
    assumeThat(subject().writesInOneStep()).as("no fault of the store's own").isTrue();
    try (ExecutorService threads = Executors.newFixedThreadPool(RACERS)) {
      List<Future<Outcome>> racers =
          IntStream.range(0, RACERS)
              .mapToObj(n -> threads.submit(() -> attempt(store, address, "racer " + n, condition)))
              .toList();
      return racers.stream().map(WriteContract::outcome).toList();
    }
  }

  private static Outcome attempt(
      ObjectStore store, ObjectAddress address, String text, WriteCondition condition) {
    try {
      return new Outcome(text, store.write(address, object(text), condition), null);
    } catch (StoreException fault) {
      return new Outcome(text, null, fault.kind());
    }
  }

  private static Outcome outcome(Future<Outcome> racer) {
    try {
      return racer.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  private static void assertThatOneWon(
      ObjectStore store, ObjectAddress address, List<Outcome> outcomes) {
    List<Outcome> winners = outcomes.stream().filter(o -> o.written() != null).toList();
    assertThat(winners).hasSize(1);
    assertThat(outcomes.stream().filter(o -> o.failure() != null).map(Outcome::failure))
        .hasSize(RACERS - 1)
        .containsOnly(Kind.CHANGED);
    StoredObject standing = standing(store, address);
    assertThat(winners.getFirst().written())
        .extracting(StoredObject::version)
        .isEqualTo(standing.version());
    assertThat(read(store, standing, 0)).isEqualTo(winners.getFirst().text());
  }

  @Test
  default void aVersionThatWasSeenMayBeRemovedAndNoOther() {
    ObjectStore store = store();
    ObjectAddress address = freshAddress("report.html");
    StoredObject first = store.write(address, object("first"), ABSENT);
    StoredObject second = store.write(address, object("second"), unchanged(first));

    assertThat(failure(() -> store.remove(address, first.version()))).isEqualTo(Kind.CHANGED);
    assertThat(standing(store, address).version()).isEqualTo(second.version());

    store.remove(address, second.version());
    assertThat(store.head(address)).isNull();
    store.remove(address, second.version()); // there is nothing to be removed
  }

  @Test
  default void behindARemovalOneMayWriteAnew() {
    ObjectStore store = store();
    ObjectAddress address = freshAddress("report.html");
    store.remove(address, store.write(address, object("first"), ABSENT).version());

    store.write(address, object("anew"), ABSENT);

    assertThat(read(store, standing(store, address), 0)).isEqualTo("anew");
  }

  @Test
  default void whatIsWrittenComesBackWithAllThatWasSaidOfIt() {
    ObjectStore store = store();
    ObjectAddress address = freshAddress("report.html.summary.json");
    byte[] bytes = "{\"summary\": \"Sales rose 9 %.\"}".getBytes(UTF_8);
    Map<String, String> metadata = Map.of("source_version", "a1b2", "checker", "1/2 +3%");
    Map<String, String> tags = Map.of("made by", "Checksummary", "stage", "done+checked");

    StoredObject written =
        store.write(address, new NewObject(bytes, "application/json", metadata, tags), ABSENT);
    StoredObject seen = standing(store, address);

    assertThat(written.metadata()).isEqualTo(metadata);
    assertThat(seen.metadata()).isEqualTo(metadata);
    assertThat(seen.mediaType()).isEqualTo("application/json");
    assertThat(seen.size()).isEqualTo(bytes.length);
    assertThat(seen.encoding()).isNull();
    assertThat(seen.version()).isEqualTo(written.version());
    assertThat(seen.versionId()).isEqualTo(written.versionId());
    assertThat(seen.modified())
        .isBetween(written.modified().minusSeconds(2), written.modified().plusSeconds(2));
    assertThat(store.tags(seen)).isIn(tags, Map.of());
    assertThat(store.tags(seen).isEmpty()).isEqualTo(!seen.tagged());
  }

  @Test
  default void anObjectMayBeEmpty() {
    ObjectStore store = store();
    ObjectAddress address = freshAddress("empty");

    StoredObject written = store.write(address, object(""), ABSENT);

    assertThat(standing(store, address).size()).isZero();
    assertThat(read(store, written, 0)).isEmpty();
  }

  private static WriteCondition unchanged(StoredObject object) {
    return new Unchanged(object.version());
  }
}
