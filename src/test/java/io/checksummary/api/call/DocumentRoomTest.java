package io.checksummary.api.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.checksummary.api.call.DocumentRoom.Place;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class DocumentRoomTest {

  private static final long LARGEST = 10_240;
  private static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");
  private static final Instant LATE = NOW.plus(Duration.ofMinutes(5));

  private static DocumentRoom room(long most) {
    return new DocumentRoom(most, LARGEST, InstantSource.fixed(NOW));
  }

  @Test
  void noMoreAreHeldThanThereIsRoomFor() {
    DocumentRoom room = room(2 * LARGEST + 1024);
    Place one = room.take(NOW).orElseThrow();
    assertThat(room.take(NOW)).isPresent();
    assertThat(room.take(NOW)).isEmpty();

    one.close();
    assertThat(room.take(NOW)).isPresent();
  }

  @Test
  void aSmallDocumentLeavesRoomForAnother() {
    DocumentRoom room = room(2 * LARGEST);
    room.take(NOW).orElseThrow().shrinkTo(1);
    room.take(NOW).orElseThrow().shrinkTo(1025);
    assertThat(room.take(NOW)).isPresent();
    assertThat(room.take(NOW)).isEmpty();
  }

  @Test
  void whatIsGivenBackIsGivenBackOnce() {
    DocumentRoom room = room(LARGEST);
    Place place = room.take(NOW).orElseThrow();
    place.shrinkTo(2 * LARGEST);
    assertThat(room.take(NOW)).isEmpty();
    place.close();
    place.close();
    place.shrinkTo(0);
    assertThat(room.take(NOW)).isPresent();
    assertThat(room.take(NOW)).isEmpty();
  }

  @Test
  void oneLargestAlwaysHasRoom() {
    assertThat(room(1).take(NOW)).isPresent();
    assertThat(room(Long.MAX_VALUE).take(NOW)).isPresent();
  }

  @Test
  void whoeverHasTimeWaits() {
    DocumentRoom room = room(LARGEST);
    Place place = room.take(NOW).orElseThrow();
    CompletableFuture<Optional<Place>> next = CompletableFuture.supplyAsync(() -> room.take(LATE));
    place.close();
    assertThat(next.join()).isPresent();
  }

  @Test
  void whoeverIsInterruptedLeaves() {
    DocumentRoom room = room(LARGEST);
    assertThat(room.take(NOW)).isPresent();
    Thread.currentThread().interrupt();
    assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> room.take(LATE));
    assertThat(Thread.interrupted()).isTrue();
  }
}
