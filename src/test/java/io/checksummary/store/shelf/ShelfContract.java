package io.checksummary.store.shelf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every shelf does. */
interface ShelfContract {

  Duration HOUR = Duration.ofHours(1);
  int RACERS = 10;

  /** A shelf on which nothing lies. */
  Shelf shelf();

  /** The same shelf as another process has it; itself where no other has it. */
  default Shelf ofAnother(Shelf shelf) {
    return shelf;
  }

  void pass(Duration time);

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  @Test
  default void whatIsLaidIsReadUnderItsNameAndNoOther() {
    Shelf shelf = shelf();

    assertThat(shelf.layFirst("results/a b%2F..", bytes("so"), HOUR)).isTrue();

    assertThat(ofAnother(shelf).read("results/a b%2F..")).hasValue(bytes("so"));
    assertThat(shelf.read("results/a b")).isEmpty();
  }

  @Test
  default void nothingIsLaidOverWhatLiesThere() {
    Shelf shelf = shelf();
    shelf.layFirst("name", bytes("first"), HOUR);

    assertThat(ofAnother(shelf).layFirst("name", bytes("second"), HOUR)).isFalse();

    assertThat(shelf.read("name")).hasValue(bytes("first"));
  }

  @Test
  default void aThingIsGoneOnceItsTimeIsOverAndNotBefore() {
    Shelf shelf = shelf();
    shelf.layFirst("name", bytes("first"), HOUR);

    pass(HOUR.minusSeconds(2));
    assertThat(shelf.read("name")).isPresent();
    assertThat(shelf.layFirst("name", bytes("second"), HOUR)).isFalse();

    pass(Duration.ofSeconds(4));
    assertThat(shelf.read("name")).isEmpty();
    assertThat(shelf.layFirst("name", bytes("third"), HOUR)).isTrue();
    assertThat(shelf.read("name")).hasValue(bytes("third"));
  }

  @Test
  default void whereAThingWasTakenAwayAnotherMayLie() {
    Shelf shelf = shelf();
    shelf.remove("name");
    shelf.layFirst("name", bytes("first"), HOUR);

    ofAnother(shelf).remove("name");

    assertThat(shelf.read("name")).isEmpty();
    assertThat(shelf.layFirst("name", bytes("second"), HOUR)).isTrue();
  }

  @Test
  default void ofManyAtOnceExactlyOneIsFirst() throws Exception {
    Shelf shelf = shelf();

    assertThat(firsts(shelf)).isOne();
    assertThat(firsts(shelf)).isZero();
  }

  @Test
  default void ofManyWhoComeOnceTheTimeIsOverExactlyOneIsFirst() throws Exception {
    Shelf shelf = shelf();
    firsts(shelf);

    pass(ShelvedEvents.EXPIRY.plusSeconds(2));

    assertThat(firsts(shelf)).isOne();
  }

  @Test
  default void anEventThatIsForgottenIsFirstAgain() {
    SeenEvents events = new ShelvedEvents(shelf());
    events.isFirst("slack/Ev1", ShelvedEvents.EXPIRY);
    assertThat(events.isFirst("slack/Ev1", ShelvedEvents.EXPIRY)).isFalse();

    events.forget("slack/Ev1");

    assertThat(events.isFirst("slack/Ev2", ShelvedEvents.EXPIRY)).isTrue();
    assertThat(events.isFirst("slack/Ev1", ShelvedEvents.EXPIRY)).isTrue();
  }

  @Test
  default void whatIsLaidAnewTakesThePlaceAndTheTimeOfWhatLayThere() {
    Shelf shelf = shelf();
    shelf.lay("name", bytes("first"), HOUR);
    ofAnother(shelf).lay("name", bytes("second"), HOUR.multipliedBy(2));

    pass(HOUR.plusSeconds(2));

    assertThat(shelf.read("name")).hasValue(bytes("second"));
    assertThat(shelf.layFirst("name", bytes("third"), HOUR)).isFalse();
    pass(HOUR);
    assertThat(shelf.read("name")).isEmpty();
  }

  /** Whoever had it has ended before it was settled. */
  @Test
  default void anEventIsFirstAgainWhereItWasNotSettledInItsWhile() {
    SeenEvents events = new ShelvedEvents(shelf());
    Duration claim = Duration.ofSeconds(30);
    assertThat(events.isFirst("slack/Ev1", claim)).isTrue();
    assertThat(events.isFirst("slack/Ev1", claim)).isFalse();
    assertThat(events.isSettled("slack/Ev1")).isFalse();

    pass(Duration.ofSeconds(32));

    assertThat(events.isFirst("slack/Ev1", claim)).isTrue();
    events.settle("slack/Ev1");
    pass(Duration.ofSeconds(32));
    assertThat(events.isFirst("slack/Ev1", claim)).isFalse();
    assertThat(events.isSettled("slack/Ev1")).isTrue();
  }

  /** How many of ten, half of them in another process, are the first to bring an event. */
  private long firsts(Shelf shelf) throws Exception {
    List<SeenEvents> processes =
        List.of(new ShelvedEvents(shelf), new ShelvedEvents(ofAnother(shelf)));
    CountDownLatch start = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newFixedThreadPool(RACERS)) {
      List<Future<Boolean>> asked =
          IntStream.range(0, RACERS)
              .mapToObj(racer ->
                  threads.submit(() -> {
                    start.await();
                    return processes
                        .get(racer % 2)
                        .isFirst("slack/Ev08MFMKH6", ShelvedEvents.EXPIRY);
                  }))
              .toList();
      start.countDown();
      long firsts = 0;
      for (Future<Boolean> answer : asked) {
        firsts += answer.get() ? 1 : 0;
      }
      return firsts;
    }
  }
}
