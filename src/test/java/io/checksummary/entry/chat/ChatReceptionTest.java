package io.checksummary.entry.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.checksummary.api.problem.ProblemException;
import io.checksummary.entry.chat.message.ChatEvent.Acknowledgement;
import io.checksummary.later.Later;
import io.checksummary.later.LaterException;
import io.checksummary.later.LaterWork;
import io.checksummary.later.LaterWorkers;
import io.checksummary.later.ProcessLater;
import io.checksummary.proof.RequestHead;
import io.checksummary.store.StoreException;
import io.checksummary.store.shelf.SeenEvents;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** When an event counts as taken, and what a request waits for. */
class ChatReceptionTest {

  private static final Duration CLAIM = Duration.ofSeconds(30);

  private static final RequestHead NO_HEAD =
      new RequestHead() {
        @Override
        public List<String> header(String name) {
          return List.of();
        }

        @Override
        public List<String> query(String name) {
          return List.of();
        }
      };

  private final ChatBench bench = new ChatBench();
  private final List<LaterWork> handed = new ArrayList<>();
  private final Queue<Runnable> waiting = new ArrayDeque<>();

  private Acknowledgement receive(Later later) {
    return receive(later, bench.seen);
  }

  private Acknowledgement receive(Later later, SeenEvents seen) {
    return new ChatReception(later, seen, bench.desk, () -> bench.now)
        .receive(bench, NO_HEAD, new byte[0], "request-1");
  }

  private ProcessLater inProcess(Executor threads) {
    return new ProcessLater(
        1, Duration.ofSeconds(30), threads, new LaterWorkers(List.of(bench.desk)), () -> bench.now);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void whatIsHandedOverIsTakenForAnHour() {
    assertThat(receive(handed::add)).isEqualTo(ChatBench.FOLLOWS);
    bench.now = bench.now.plus(Duration.ofHours(1));
    assertThat(receive(handed::add)).isEqualTo(ChatBench.FOLLOWS);

    assertThat(handed).hasSize(1);
  }

  @Test
  void whateverKeepsItFromBeingHandedOverThePlatformMayComeAgain() {
    assertThatThrownBy(() ->
            receive(work -> {
              throw new IllegalStateException("a fault");
            }))
        .hasMessage("a fault");
    assertThatThrownBy(() ->
            receive(work -> {
              throw new LaterException(LaterException.Kind.OVERLOADED, "full", null);
            }))
        .isInstanceOf(ProblemException.class);

    assertThat(receive(handed::add)).isEqualTo(ChatBench.FOLLOWS);
    assertThat(handed).hasSize(1);
  }

  @Test
  void aStoreThatFailsBehindAFailureDoesNotHideIt() {
    assertThatThrownBy(() ->
            receive(
                work -> {
                  throw new IllegalStateException("the first failure");
                },
                new Forgetless(bench.seen)))
        .hasMessage("the first failure");
  }

  /** The process has been killed between taking an event and handing it over. */
  @Test
  void whatNobodyHasHandedOverIsRefusedAndThenTaken() {
    bench.seen.isFirst(bench.task.event(), CLAIM);

    assertThatThrownBy(() -> receive(handed::add)).isInstanceOf(ProblemException.class);
    assertThat(handed).isEmpty();

    bench.now = bench.now.plus(CLAIM);
    assertThat(receive(handed::add)).isEqualTo(ChatBench.FOLLOWS);
    assertThat(handed).hasSize(1);
  }

  @Test
  void aReplyThatIsThereInTimeIsTheAnswer() {
    bench.patience = Duration.ofSeconds(20);

    assertThat(receive(inProcess(Runnable::run))).isEqualTo(ChatBench.IN_PLACE);
    assertThat(bench.said).isEmpty();
  }

  @Test
  void aReplyThatComesLateIsSaidElsewhereAndWaitedForAtTheEnd() throws InterruptedException {
    bench.patience = Duration.ofMillis(1);
    ProcessLater later = inProcess(waiting::add);

    assertThat(receive(later)).isEqualTo(ChatBench.FOLLOWS);
    assertThat(later.end(Duration.ZERO)).isFalse();

    waiting.remove().run();
    assertThat(later.end(Duration.ZERO)).isTrue();
    assertThat(bench.said).hasSize(1);
  }

  @Test
  void aReplyThatNoThreadIsFreeForIsRefused() throws LaterException {
    bench.patience = Duration.ofSeconds(20);
    ProcessLater later = inProcess(waiting::add);
    later.hand(new LaterWork("chat", "request-0", "{}"));

    assertThatThrownBy(() -> receive(later)).isInstanceOf(ProblemException.class);
  }

  /** Forgets nothing. */
  private record Forgetless(SeenEvents events) implements SeenEvents {

    @Override
    public boolean isFirst(String key, Duration claim) {
      return events.isFirst(key, claim);
    }

    @Override
    public boolean isSettled(String key) {
      return events.isSettled(key);
    }

    @Override
    public void settle(String key) {
      events.settle(key);
    }

    @Override
    public void forget(String key) {
      throw new StoreException(StoreException.Kind.UNAVAILABLE, "the store is down", null);
    }
  }
}
