package io.checksummary.entry.function;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.api.Services;
import io.checksummary.api.call.AnswerLimit;
import io.checksummary.api.call.DocumentRoom;
import io.checksummary.api.call.InFlightCalls;
import io.checksummary.api.call.ServiceFunction;
import io.checksummary.api.call.ServiceListener;
import io.checksummary.later.LaterException;
import io.checksummary.later.LaterOutcome;
import io.checksummary.later.LaterWork;
import io.checksummary.store.StoreException;
import io.checksummary.store.StoreException.Kind;
import io.checksummary.store.shelf.MemoryShelf;
import io.checksummary.store.shelf.Shelf;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a request that a queue brings, once or again, while the store has bad days. */
class LaterAnsweringTest {

  private static final Duration HOUR = Duration.ofHours(1);
  private static final byte[] BODY = "{\"text\": \"Sales rose 9%.\"}".getBytes(UTF_8);

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private Instant now = Instant.now();
  private final List<LaterWork> handed = new ArrayList<>();
  private final BadShelf shelf = new BadShelf(new MemoryShelf(100_000, HOUR, () -> now));
  private final LaterAnswers answers = new LaterAnswers(shelf, handed::add, false, HOUR);
  private final InFlightCalls calls = new InFlightCalls(10, ServiceListener.NONE);
  private final LaterAnswering answering =
      new LaterAnswering(
          answers,
          new FunctionEndpoints(
              Services.on(threads),
              calls,
              new CurrentVertxRequest(),
              new AnswerLimit(AnswerLimit.NONE, String::length)),
          calls,
          new DocumentRoom(1_000_000, 1_000_000, () -> now),
          ServiceListener.NONE,
          () -> now);
  private String id = "";

  /** A shelf in a store, which fails at what it is told to, as often as it is told. */
  private static final class BadShelf implements Shelf {

    private final Shelf shelf;
    private final Map<String, List<Kind>> failures = new HashMap<>();
    private boolean isShared = true;

    BadShelf(Shelf shelf) {
      this.shelf = shelf;
    }

    void fail(String what, Kind... kinds) {
      failures.put(what, new ArrayList<>(List.of(kinds)));
    }

    private void pass(String what) {
      for (Map.Entry<String, List<Kind>> failure : failures.entrySet()) {
        if (what.startsWith(failure.getKey()) && !failure.getValue().isEmpty()) {
          throw new StoreException(failure.getValue().removeFirst(), "a bad day", null);
        }
      }
    }

    @Override
    public boolean isShared() {
      return isShared;
    }

    @Override
    public boolean layFirst(String name, byte[] bytes, Duration expiry) {
      pass("lay " + name);
      return shelf.layFirst(name, bytes, expiry);
    }

    @Override
    public void lay(String name, byte[] bytes, Duration expiry) {
      pass("lay " + name);
      shelf.lay(name, bytes, expiry);
    }

    @Override
    public Optional<byte[]> read(String name) {
      pass("read " + name);
      return shelf.read(name);
    }

    @Override
    public void remove(String name) {
      pass("remove " + name);
      shelf.remove(name);
    }
  }

  @BeforeEach
  void begin() throws LaterException {
    id =
        answers.begin(
            new KeptRequest(ServiceFunction.FIGURES, "request-1", null, false, now), BODY);
  }

  @AfterEach
  void close() {
    threads.shutdown();
  }

  private LaterOutcome work() {
    return answering.work(handed.getFirst().json(), now.plusSeconds(30));
  }

  private int status() {
    return answers.answer(id).map(KeptAnswer::status).orElse(0);
  }

  @Test
  void whatIsDoneIsNotDoneAgain() {
    assertThat(work()).isEqualTo(LaterOutcome.DONE);
    assertThat(work()).isEqualTo(LaterOutcome.DONE);

    assertThat(status()).isEqualTo(200);
  }

  /** Whoever took it has been killed. */
  @Test
  void whatAnotherHasTakenComesAgainUntilItsTimeIsOver() {
    answers.take(id, Duration.ofSeconds(35));

    assertThat(work()).isEqualTo(LaterOutcome.BUSY);
    assertThat(status()).isZero();

    now = now.plusSeconds(35);
    assertThat(work()).isEqualTo(LaterOutcome.DONE);
    assertThat(status()).isEqualTo(200);
  }

  @Test
  void whatTheStoreDoesNotGiveComesAgain() {
    for (String what : new String[] {"read request/", "read body/", "lay work/"}) {
      shelf.fail(what, Kind.UNAVAILABLE);
      assertThat(work()).isEqualTo(LaterOutcome.FAILED);
    }

    assertThat(work()).isEqualTo(LaterOutcome.DONE);
    assertThat(status()).isEqualTo(200);
  }

  @Test
  void anAnswerThatTheStoreDoesNotTakeIsWorkedOutAgain() {
    for (Kind kind : new Kind[] {Kind.UNAVAILABLE, Kind.THROTTLED}) {
      shelf.fail("lay answer/", kind);
      assertThat(work()).isEqualTo(LaterOutcome.FAILED);
      assertThat(answers.bodyOf(id)).isPresent();
    }

    assertThat(work()).isEqualTo(LaterOutcome.DONE);
    assertThat(status()).isEqualTo(200);
  }

  @Test
  void whereThereIsNoRoomForTheAnswerItSaysSo() {
    shelf.isShared = false;
    shelf.fail("lay answer/", Kind.THROTTLED);

    assertThat(work()).isEqualTo(LaterOutcome.DONE);

    assertThat(status()).isEqualTo(503);
    assertThat(answers.bodyOf(id)).isEmpty();
  }
}
