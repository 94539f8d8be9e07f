package io.checksummary.store.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.checksummary.store.NewObject;
import io.checksummary.store.ObjectAddress;
import io.checksummary.store.ObjectPage;
import io.checksummary.store.OpenObject;
import io.checksummary.store.StoreException;
import io.checksummary.store.StoreException.Kind;
import io.checksummary.store.StoredObject;
import io.checksummary.store.WriteCondition;
import io.checksummary.store.WriteCondition.Absent;
import io.checksummary.store.WriteCondition.Unchanged;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder keeps to what the port says, for writers who use it. */
class FolderStoreTest {

  private static final int WRITERS = 50;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @SuppressWarnings("NullAway.Init")
  private FolderStore store;

  @BeforeEach
  void open() {
    store = new FolderStore(folder);
  }

  private static ObjectAddress at(String key) {
    return new ObjectAddress(FolderStore.BUCKET, key);
  }

  private static NewObject object(String text) {
    return new NewObject(text.getBytes(UTF_8), "text/plain", Map.of("note", text), Map.of());
  }

  private StoredObject standing(String key) {
    return Objects.requireNonNull(store.head(at(key)), key);
  }

  private String read(String key, String version) throws IOException {
    try (OpenObject open = store.open(at(key), version, 0)) {
      return new String(open.bytes().readAllBytes(), UTF_8);
    }
  }

  private static void assertFails(Kind kind, ThrowingCallable call) {
    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(call)
        .extracting(StoreException::kind)
        .isEqualTo(kind);
  }

  @Test
  void writeOnAConditionAndReadThatVersionAlone() throws IOException {
    assertThat(store.head(at("a/b.txt"))).isNull();
    StoredObject first = store.write(at("a/b.txt"), object("first"), new Absent());

    assertThat(standing("a/b.txt")).isEqualTo(first);
    assertThat(first.metadata()).containsEntry("note", "first");
    assertThat(first.size()).isEqualTo(5);
    assertThat(read("a/b.txt", first.version())).isEqualTo("first");
    assertFails(Kind.CHANGED, () -> store.write(at("a/b.txt"), object("x"), new Absent()));

    StoredObject second =
        store.write(at("a/b.txt"), object("second"), new Unchanged(first.version()));
    assertFails(
        Kind.CHANGED,
        () -> store.write(at("a/b.txt"), object("x"), new Unchanged(first.version())));
    assertFails(Kind.CHANGED, () -> store.open(at("a/b.txt"), first.version(), 0));
    assertThat(read("a/b.txt", second.version())).isEqualTo("second");
  }

  @Test
  void sayAnotherVersionOfWhatItsOwnerHasWrittenAnew() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "first");
    StoredObject first = standing("a.txt");
    Files.writeString(folder.resolve("a.txt"), "second");

    assertThat(standing("a.txt").version()).isNotEqualTo(first.version());
    assertThat(first.metadata()).isEmpty();
  }

  @Test
  void letOneOfManyWritersWin() {
    for (WriteCondition condition : List.of(new Absent(), new Unchanged("later"))) {
      WriteCondition held =
          condition instanceof Absent ? condition : new Unchanged(standing("race.txt").version());
      AtomicInteger won = new AtomicInteger();
      try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
        for (int i = 0; i < WRITERS; i++) {
          String text = "writer " + i;
          threads.execute(() -> {
            try {
              new FolderStore(folder).write(at("race.txt"), object(text), held);
              won.incrementAndGet();
            } catch (StoreException lost) {
              assertThat(lost.kind()).isEqualTo(Kind.CHANGED);
            }
          });
        }
      }
      assertThat(won).hasValue(1);
    }
  }

  @Test
  void removeOnlyTheVersionThatWasSeen() {
    StoredObject first = store.write(at("a.txt"), object("first"), new Absent());
    StoredObject second =
        store.write(at("a.txt"), object("second"), new Unchanged(first.version()));

    assertFails(Kind.CHANGED, () -> store.remove(at("a.txt"), first.version()));
    store.remove(at("a.txt"), second.version());
    store.remove(at("a.txt"), second.version());
    assertThat(store.head(at("a.txt"))).isNull();

    store.write(at("a.txt"), object("third"), new Absent());
    store.discard(at("a.txt"));
    store.discard(at("a.txt"));
    assertThat(store.head(at("a.txt"))).isNull();
  }

  @Test
  void listByPathsPageByPageWithoutWhatIsOurs() {
    for (int i = 0; i < 1_200; i++) {
      store.write(at("in/d%04d.txt".formatted(i)), object("x"), new Absent());
    }
    store.write(at("other.txt"), object("x"), new Absent());
    List<String> keys = new ArrayList<>();
    String next = null;
    int pages = 0;
    do {
      ObjectPage page = store.list(FolderStore.BUCKET, "in/", next);
      page.objects().forEach(object -> keys.add(object.address().key()));
      next = page.next();
      pages++;
    } while (next != null);

    assertThat(pages).isEqualTo(2);
    assertThat(keys).hasSize(1_200).isSorted().startsWith("in/d0000.txt");
    assertThat(store.list(FolderStore.BUCKET, "", null).objects())
        .extracting(object -> object.address().key())
        .noneMatch(key -> key.startsWith(".checksummary"));
  }

  /** As a batch does: its results lie among the documents, and its progress lists them, too. */
  @Test
  void leaveNothingOutWhereFilesAreWrittenAndListedByAnotherBetweenTwoPages() {
    for (int i = 0; i < 1_200; i++) {
      store.write(at("d%04d.txt".formatted(i)), object("x"), new Absent());
    }
    ObjectPage first = store.list(FolderStore.BUCKET, "", null);
    for (int i = 0; i < 500; i++) {
      store.write(at("d%04d.txt.summary.json".formatted(i)), object("x"), new Absent());
    }
    store.list(FolderStore.BUCKET, "", null);
    ObjectPage second = store.list(FolderStore.BUCKET, "", first.next());

    assertThat(second.objects())
        .extracting(object -> object.address().key())
        .hasSize(200)
        .startsWith("d1000.txt")
        .endsWith("d1199.txt");
  }

  @Test
  void leadNowhereOutsideOfTheFolder() throws IOException {
    Path outside = Files.createTempFile("outside", ".txt");
    Files.createSymbolicLink(folder.resolve("link.txt"), outside);
    try {
      for (String key : List.of("../x.txt", "/etc/hostname", "a/../../x", "a//b", ".", "x\0y")) {
        assertFails(Kind.REFUSED, () -> store.head(at(key)));
        assertFails(Kind.REFUSED, () -> store.write(at(key), object("x"), new Absent()));
      }
      assertThat(store.head(at("link.txt"))).isNull();
      assertThat(store.list(FolderStore.BUCKET, "", null).objects()).isEmpty();
      assertFails(Kind.REFUSED, () -> store.list("another", "", null));
    } finally {
      Files.delete(outside);
    }
  }
}
