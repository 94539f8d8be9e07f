package io.checksummary.store.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.store.MemoryStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

/** The store's clock decides: this machine's is months ahead of it. */
class StoreShelfTest implements ShelfContract {

  private static final InstantSource AHEAD = InstantSource.system();

  private final MemoryStore store = new MemoryStore();

  @Override
  public Shelf shelf() {
    return new StoreShelf(store, "documents", ".checksummary/claims/shelf/", AHEAD);
  }

  @Override
  public Shelf ofAnother(Shelf shelf) {
    return shelf();
  }

  @Override
  public void pass(Duration time) {
    store.pass(time);
  }

  @Test
  void namesAreNotToldToThoseWhoListTheBucket() {
    shelf().layFirst("results/secret", new byte[] {'1'}, HOUR);

    assertThat(store.keys("documents"))
        .singleElement()
        .asString()
        .matches("\\.checksummary/claims/shelf/[0-9a-f]{64}");
  }

  @Test
  void theStoreIsNotAskedForTheTimeWhileTheEndIsFar() {
    Instant now = store.now("documents");
    Shelf shelf = new StoreShelf(store, "documents", "shelf/", () -> now);
    shelf.layFirst("name", new byte[] {'1'}, HOUR);
    int before = store.requests();

    shelf.read("name");

    assertThat(store.requests() - before).isEqualTo(2);
  }
}
