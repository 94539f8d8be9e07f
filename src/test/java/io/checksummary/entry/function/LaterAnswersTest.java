package io.checksummary.entry.function;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.checksummary.api.call.ServiceFunction;
import io.checksummary.later.Later;
import io.checksummary.later.LaterException;
import io.checksummary.later.LaterWork;
import io.checksummary.store.MemoryStore;
import io.checksummary.store.StoreException;
import io.checksummary.store.shelf.MemoryShelf;
import io.checksummary.store.shelf.Shelf;
import io.checksummary.store.shelf.StoreShelf;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How long things are kept, what is kept where something fails, and that ids are not guessed. */
class LaterAnswersTest {

  private static final Duration HOUR = Duration.ofHours(1);
  private static final byte[] BODY = "{\"text\": \"Sales rose 9%.\"}".getBytes(UTF_8);

  private final List<LaterWork> handed = new ArrayList<>();
  private Instant now = Instant.parse("2026-01-01T00:00:00Z");
  private final Shelf memory = new MemoryShelf(100_000, Duration.ofDays(1), () -> now);
  private final LaterAnswers answers = new LaterAnswers(memory, handed::add, true, HOUR);

  private KeptRequest request() {
    return new KeptRequest(ServiceFunction.FIGURES, "request-1", "somebody", true, now);
  }

  private static KeptAnswer answer() {
    return new KeptAnswer(
        "somebody", 200, Map.of("Content-Type", "application/json"), "{\n}".getBytes(UTF_8));
  }

  @Test
  void aRequestIsKeptAsItCameAndHandedOnByItsId() throws LaterException {
    String id = answers.begin(request(), BODY);

    assertThat(answers.kept(id)).hasValue(request());
    assertThat(answers.bodyOf(id)).hasValue(BODY);
    assertThat(handed)
        .containsExactly(new LaterWork("result", "request-1", "{\"id\":\"" + id + "\"}"));
  }

  @Test
  void noTwoIdsAreAlikeAndNoneIsShort() throws LaterException {
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < 50; i++) {
      ids.add(answers.begin(request(), BODY));
    }

    assertThat(ids).hasSize(50).allMatch(LaterAnswers::isId);
  }

  @Test
  void anAnswerTakesThePlaceOfTheBody() throws LaterException {
    String id = answers.begin(request(), BODY);
    answers.settle(id, answer());

    KeptAnswer kept = answers.answer(id).orElseThrow();
    assertThat(kept.status()).isEqualTo(200);
    assertThat(kept.headers()).isEqualTo(answer().headers());
    assertThat(kept.body()).isEqualTo(answer().body());
    assertThat(kept.isOf("somebody")).isTrue();
    assertThat(kept.isOf("another")).isFalse();
    assertThat(kept.isOf(null)).isFalse();
    assertThat(answers.bodyOf(id)).isEmpty();
  }

  @Test
  void afterItsTimeNothingIsKept() throws LaterException {
    String id = answers.begin(request(), BODY);
    answers.settle(id, answer());

    now = now.plus(HOUR);

    assertThat(answers.kept(id)).isEmpty();
    assertThat(answers.answer(id)).isEmpty();
  }

  @Test
  void aRequestIsTakenOnceAndAgainWhereNothingIsHeardOfWhoTookIt() throws LaterException {
    String id = answers.begin(request(), BODY);

    assertThat(answers.take(id, Duration.ofSeconds(30))).isTrue();
    assertThat(answers.take(id, Duration.ofSeconds(30))).isFalse();

    now = now.plusSeconds(30);
    assertThat(answers.take(id, Duration.ofSeconds(30))).isTrue();
  }

  @Test
  void whatIsNotHandedOnIsNotKept() {
    MemoryStore store = new MemoryStore();
    LaterAnswers refused =
        new LaterAnswers(
            new StoreShelf(store, "kept", "shelf/", () -> now),
            work -> {
              throw new LaterException(LaterException.Kind.OVERLOADED, "full", null);
            },
            true,
            HOUR);

    assertThatThrownBy(() -> refused.begin(request(), BODY)).isInstanceOf(LaterException.class);

    assertThat(store.keys("kept")).isEmpty();
  }

  @Test
  void whatThereIsNoRoomForIsNotHandedOn() throws LaterException {
    answers.begin(request(), new byte[60_000]);

    assertThatThrownBy(() -> answers.begin(request(), new byte[60_000]))
        .isInstanceOf(StoreException.class);

    assertThat(handed).hasSize(1);
  }

  /** An answer that only one process has is found by chance. */
  @Test
  void whereAnotherProcessAnswersTheShelfHasToBeShared() {
    Shelf shared = new StoreShelf(new MemoryStore(), "kept", "shelf/", () -> now);

    assertThat(answers.arePossible()).isTrue();
    assertThat(new LaterAnswers(memory, handed::add, false, HOUR).arePossible()).isFalse();
    assertThat(new LaterAnswers(shared, handed::add, false, HOUR).arePossible()).isTrue();
    assertThat(new LaterAnswers(shared, new NotReady(), false, HOUR).arePossible()).isFalse();
  }

  /** A queue that is not configured. */
  private static final class NotReady implements Later {

    @Override
    public boolean isReady() {
      return false;
    }

    @Override
    public void hand(LaterWork work) throws LaterException {
      throw new LaterException(LaterException.Kind.REFUSED, "no queue", null);
    }
  }
}
