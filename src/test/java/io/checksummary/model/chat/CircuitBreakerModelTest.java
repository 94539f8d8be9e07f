package io.checksummary.model.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.checksummary.summary.port.ModelAnswer;
import io.checksummary.summary.port.ModelAnswer.Draft;
import io.checksummary.summary.port.ModelAnswer.Failure;
import io.checksummary.summary.port.ModelAnswer.Failure.Kind;
import io.checksummary.summary.port.ModelRequest;
import io.checksummary.summary.port.ModelRequest.Stage;
import io.checksummary.summary.port.SummaryLength;
import io.checksummary.summary.port.SummaryModel;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CircuitBreakerModelTest {

  private static final Draft DRAFT = new Draft(null, "Sales rose.", List.of(), null, null, null);

  private final Hands clock = new Hands();
  private final Scripted model = new Scripted();
  private final CircuitBreakerModel breaker =
      new CircuitBreakerModel(
          model,
          new CircuitBreakerModel.Settings(4, 50, Duration.ofSeconds(10), 2, Duration.ofSeconds(5)),
          clock);

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"UNAVAILABLE", "LIMITED", "DEADLINE"})
  void outagesOpenItAndNobodyIsAskedThen(Kind kind) {
    ask(kind, 2);
    Failure answer = (Failure) ask(DRAFT);

    assertThat(breaker.state()).isEqualTo("open");
    assertThat(model.calls).isEqualTo(2);
    assertThat(answer.kind()).isEqualTo(Kind.SUSPENDED);
    assertThat(answer.retryAfter()).isEqualTo(Duration.ofSeconds(10));
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"DENIED", "UNUSABLE", "FAILED", "NONSENSE", "TOO_LONG", "CANCELLED", "OVERLOADED"})
  void whatIsNoOutageDoesNot(Kind kind) {
    ask(kind, 20);

    assertThat(breaker.state()).isEqualTo("closed");
    assertThat(model.calls).isEqualTo(20);
  }

  @Test
  void fewFailuresAmongManyAnswersDoNot() {
    ask(DRAFT);
    ask(DRAFT);
    ask(DRAFT);
    ask(Kind.UNAVAILABLE, 1);

    assertThat(breaker.state()).isEqualTo("closed");
  }

  /** Who gives a call no time cannot say that nobody answers. */
  @Test
  void aDeadlineThatWasNearSaysNothing() {
    model.takes = Duration.ofSeconds(1);
    ask(Kind.DEADLINE, 20);

    assertThat(breaker.state()).isEqualTo("closed");
  }

  /** Whoever waits for a call ends it at the deadline: it looks cancelled then. */
  @Test
  void aCallThatIsCancelledAtItsDeadlineIsAnOutage() {
    for (int i = 0; i < 2; i++) {
      model.answer = new Failure(Kind.CANCELLED, "Ended.", null);
      breaker.ask(assignment(clock.now.plus(model.takes)));
    }

    assertThat(breaker.state()).isEqualTo("open");
  }

  @Test
  void afterAWhileAFewTryAndIfTheyAreAnsweredAllMay() {
    ask(Kind.UNAVAILABLE, 2);
    clock.now = clock.now.plusSeconds(4);
    assertThat(((Failure) ask(DRAFT)).retryAfter()).isEqualTo(Duration.ofSeconds(6));
    clock.now = clock.now.plusSeconds(7);

    assertThat(ask(DRAFT)).isEqualTo(DRAFT);
    assertThat(breaker.state()).isEqualTo("half_open");
    assertThat(ask(DRAFT)).isEqualTo(DRAFT);
    assertThat(breaker.state()).isEqualTo("closed");
  }

  @Test
  void ifTheyAreNotItOpensAgain() {
    ask(Kind.UNAVAILABLE, 2);
    clock.now = clock.now.plusSeconds(11);
    ask(Kind.UNAVAILABLE, 2);

    assertThat(breaker.state()).isEqualTo("open");
    assertThat(((Failure) ask(DRAFT)).retryAfter()).isEqualTo(Duration.ofSeconds(10));
    assertThat(model.calls).isEqualTo(4);
  }

  @Test
  void whileTwoTryTheOthersAreToldToWaitAMoment() {
    ask(Kind.UNAVAILABLE, 2);
    clock.now = clock.now.plusSeconds(11);
    model.within =
        () -> {
          model.within =
              () -> {
                model.within = () -> {};
                Failure third = (Failure) ask(DRAFT);
                assertThat(third.kind()).isEqualTo(Kind.SUSPENDED);
                assertThat(third.retryAfter()).isEqualTo(Duration.ofSeconds(1));
              };
          ask(DRAFT);
        };

    ask(DRAFT);

    assertThat(model.calls).isEqualTo(4);
  }

  @Test
  void strangeSettingsAreRefused() {
    Duration time = Duration.ofSeconds(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CircuitBreakerModel.Settings(1, 50, time, 1, time));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CircuitBreakerModel.Settings(2, 0, time, 1, time));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CircuitBreakerModel.Settings(2, 101, time, 1, time));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CircuitBreakerModel.Settings(2, 50, Duration.ZERO, 1, time));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CircuitBreakerModel.Settings(2, 50, time, 0, time));
  }

  private void ask(Kind kind, int times) {
    for (int i = 0; i < times; i++) {
      ask(new Failure(kind, "As the test says.", null));
    }
  }

  private ModelAnswer ask(ModelAnswer answer) {
    model.answer = answer;
    return breaker.ask(assignment(clock.now.plusSeconds(60)));
  }

  private static ModelRequest assignment(Instant deadline) {
    return new ModelRequest(
        Stage.ARTICLE, "Sales rose.", null, "en", new SummaryLength.Sentences(3), 6, deadline);
  }

  /** A clock that goes on when it is told to. */
  private static final class Hands extends Clock {
    private Instant now = Instant.parse("2024-03-14T12:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException("one zone");
    }
  }

  private final class Scripted implements SummaryModel {
    private ModelAnswer answer = DRAFT;
    private Duration takes = Duration.ofSeconds(5);
    private Runnable within = () -> {};
    private int calls;

    @Override
    public String provider() {
      return "scripted";
    }

    @Override
    public String name() {
      return "scripted";
    }

    @Override
    public int budget() {
      return 1_000;
    }

    @Override
    public ModelAnswer ask(ModelRequest assignment) {
      calls++;
      ModelAnswer given = answer;
      within.run();
      if (given instanceof Failure) {
        clock.now = clock.now.plus(takes);
      }
      return given;
    }
  }
}
