package io.checksummary.entry.chat;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.entry.chat.message.UndeliveredException;
import io.checksummary.later.LaterOutcome;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of a message that a queue brings, once or again. */
class ChatDeskTest {

  private final ChatBench bench = new ChatBench();

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void whatIsDoneIsNotDoneAgain() {
    assertThat(bench.work()).isEqualTo(LaterOutcome.DONE);
    bench.now = bench.now.plus(Duration.ofHours(1));
    assertThat(bench.work()).isEqualTo(LaterOutcome.DONE);

    assertThat(bench.said).hasSize(1);
  }

  /** Whoever had the message has been killed: nobody took it from the shelf. */
  @Test
  void whatAnotherHasComesAgainUntilItsTimeIsOver() {
    bench.seen.isFirst("work/" + bench.task.event(), Duration.ofSeconds(35));

    assertThat(bench.work()).isEqualTo(LaterOutcome.BUSY);
    assertThat(bench.said).isEmpty();

    bench.now = bench.now.plusSeconds(35);
    assertThat(bench.work()).isEqualTo(LaterOutcome.DONE);
    assertThat(bench.said).hasSize(1);
  }

  @Test
  void whoeverWorksHasTheMessageUntilShortlyAfterTheDeadline() {
    bench.failures.add(() -> {
      bench.now = bench.now.plusSeconds(34);
      assertThat(bench.work()).isEqualTo(LaterOutcome.BUSY);
      bench.now = bench.now.plusSeconds(2);
      assertThat(bench.work()).isEqualTo(LaterOutcome.DONE);
    });

    assertThat(bench.work()).isEqualTo(LaterOutcome.DONE);
  }

  @Test
  void whatDidNotArriveAndMayYetIsFreeForTheNext() {
    bench.failures.add(() -> {
      throw new UndeliveredException("status 500", null, true);
    });

    assertThat(bench.work()).isEqualTo(LaterOutcome.FAILED);
    assertThat(bench.work()).isEqualTo(LaterOutcome.DONE);
    assertThat(bench.said).hasSize(1);
  }

  @Test
  void whatThePlatformWillNeverTakeIsDone() {
    bench.failures.add(() -> {
      throw new UndeliveredException("status 403");
    });

    assertThat(bench.work()).isEqualTo(LaterOutcome.DONE);
    assertThat(bench.work()).isEqualTo(LaterOutcome.DONE);
    assertThat(bench.said).isEmpty();
  }

  @Test
  void aFaultIsToldAndTheMessageComesAgain() {
    bench.failures.add(() -> {
      throw new IllegalStateException("a fault");
    });

    assertThat(bench.work()).isEqualTo(LaterOutcome.FAILED);
    assertThat(bench.faults).hasSize(1);
    assertThat(bench.work()).isEqualTo(LaterOutcome.DONE);
  }
}
