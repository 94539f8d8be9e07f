package io.checksummary.store.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.checksummary.store.StoreException;
import io.checksummary.store.StoreException.Kind;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MemoryShelfTest implements ShelfContract {

  private Instant now = Instant.parse("2026-01-01T00:00:00Z");

  @Override
  public Shelf shelf() {
    return new MemoryShelf(1_000_000, Duration.ofDays(1), () -> now);
  }

  @Override
  public void pass(Duration time) {
    now = now.plus(time);
  }

  @Test
  void whatThereIsNoRoomForIsRefusedAndNothingGoesForIt() {
    Shelf shelf = shelf();
    assertThat(shelf.layFirst("large", new byte[600_000], HOUR)).isTrue();

    StoreException refused =
        catchThrowableOfType(
            StoreException.class, () -> shelf.layFirst("other", new byte[600_000], HOUR));

    assertThat(refused.kind()).isEqualTo(Kind.THROTTLED);
    assertThat(shelf.read("large")).isPresent();
    shelf.remove("large");
    assertThat(shelf.layFirst("other", new byte[600_000], HOUR)).isTrue();
  }

  @Test
  void aThingLargerThanTheShelfIsRefused() {
    StoreException refused =
        catchThrowableOfType(
            StoreException.class, () -> shelf().layFirst("name", new byte[2_000_000], HOUR));

    assertThat(refused.kind()).isEqualTo(Kind.THROTTLED);
  }

  @Test
  void whatExpiredMakesRoom() {
    Shelf shelf = shelf();
    shelf.layFirst("large", new byte[900_000], HOUR);

    pass(Duration.ofDays(1));

    assertThat(shelf.layFirst("other", new byte[900_000], HOUR)).isTrue();
  }
}
