package io.checksummary.summary.call;

import static io.checksummary.summary.FakeModel.draft;
import static io.checksummary.summary.FakeModel.failure;
import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.summary.FakeModel;
import io.checksummary.summary.digest.Digest;
import io.checksummary.summary.digest.ModelAttempt;
import io.checksummary.summary.port.DelegatingModel;
import io.checksummary.summary.port.Jitter;
import io.checksummary.summary.port.ModelAnswer;
import io.checksummary.summary.port.ModelAnswer.Failure;
import io.checksummary.summary.port.ModelAnswer.Failure.Excess;
import io.checksummary.summary.port.ModelAnswer.Failure.Kind;
import io.checksummary.summary.port.ModelRequest;
import io.checksummary.summary.port.ModelRequest.Stage;
import io.checksummary.summary.port.SummaryModel;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a request may spend on a model, when it asks again, and what it has spent. */
class RetryAndBudgetTest {

  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  @ParameterizedTest
  @CsvSource({"0, 0, 0", "0, 20, 0", "1, 0, 1", "1, 4, 1", "1, 5, 2", "3, 40, 11"})
  void oneCallInFiveMayRepeatAnotherBeyondTheRetries(int retries, int calls, int repeats) {
    RequestBudget budget = new RequestBudget(new RequestAllowance(1, retries, 1_000));
    IntStream.range(0, calls).forEach(i -> budget.spend(Stage.ARTICLE, 1));

    assertThat(IntStream.range(0, 50).filter(i -> budget.takeRetry(Stage.ARTICLE, 1)).count())
        .isEqualTo(repeats);
  }

  @Test
  void tokensArePaidToTheLastAndPartsLeaveAnEighth() {
    RequestBudget budget = new RequestBudget(new RequestAllowance(1, 3, 800));

    assertThat(budget.spend(Stage.PART, 701)).isEqualTo(new Excess(800, 801));
    assertThat(budget.spend(Stage.PART, 700)).isNull();
    assertThat(budget.takeRetry(Stage.PART, 1)).isFalse();
    assertThat(budget.takeRetry(Stage.COMBINE, 100)).isTrue();
    assertThat(budget.spend(Stage.COMBINE, 101)).isEqualTo(new Excess(800, 801));
    assertThat(budget.spend(Stage.COMBINE, 100)).isNull();
  }

  @Test
  void aModelIsAskedThreeTimesMoreAfterWaitsThatDouble() {
    RetryPolicy retry = new RetryPolicy(Jitter.MOST);
    Failure down = failure(Kind.UNAVAILABLE);
    Failure busy = new Failure(Kind.UNAVAILABLE, "Busy.", Duration.ofSeconds(3));

    assertThat(IntStream.rangeClosed(1, 4).mapToObj(tries -> retry.delay(down, tries)))
        .containsExactly(
            Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2), null);
    assertThat(retry.delay(busy, 3)).isEqualTo(Duration.ofMillis(3_500));
    assertThat(retry.delay(busy, 4)).isNull();
    assertThat(retry.delay(failure(Kind.NONSENSE), 1)).isZero();
    assertThat(retry.delay(failure(Kind.NONSENSE), 2)).isNull();
    assertThat(retry.delay(failure(Kind.DENIED), 1)).isNull();
  }

  @Test
  void callsAndTokensAreCountedModelByModel() {
    FakeModel model = new FakeModel(50, asked -> draft("Up."));
    FakeModel open = new FakeModel(50, asked -> failure(Kind.SUSPENDED));
    UsageMeter meter = new UsageMeter(open);
    meter.callStarted(open, Stage.REPAIR, NOW);
    meter.callEnded(open, Stage.REPAIR, failure(Kind.SUSPENDED), NOW.plusSeconds(1));
    meter.callStarted(model, Stage.PART, NOW.plusSeconds(1));
    meter.callStarted(model, Stage.REPAIR, NOW.plusSeconds(2));
    meter.callEnded(model, Stage.PART, draft("Up."), NOW.plusSeconds(9));

    assertThat(meter.attempts(NOW.plusSeconds(20)))
        .containsExactly(new ModelAttempt("fake", "fake", 2, Duration.ofSeconds(19)));
    meter.callEnded(model, Stage.REPAIR, draft("Up."), NOW.plusSeconds(5));
    assertThat(meter.attempts(NOW.plusSeconds(20)))
        .containsExactly(new ModelAttempt("fake", "fake", 2, Duration.ofSeconds(8)));
    assertThat(meter.usage())
        .isEqualTo(new Digest.Usage("fake", "fake", "fake-1", 2, 1, 200L, 20L));
  }

  @Test
  void aModelAroundAnotherSaysWhatThatDoes() {
    SummaryModel inner =
        new SummaryModel() {
          @Override
          public String provider() {
            return "provider";
          }

          @Override
          public String name() {
            return "name";
          }

          @Override
          public int budget() {
            return 77;
          }

          @Override
          public boolean repairs() {
            return false;
          }

          @Override
          public ModelAnswer ask(ModelRequest assignment) {
            return draft("Up.");
          }
        };
    SummaryModel around =
        new DelegatingModel() {
          @Override
          public SummaryModel model() {
            return inner;
          }

          @Override
          public ModelAnswer ask(ModelRequest assignment) {
            return inner.ask(assignment);
          }
        };

    assertThat(around)
        .returns("provider", SummaryModel::provider)
        .returns("name", SummaryModel::name)
        .returns(77, SummaryModel::budget)
        .returns(false, SummaryModel::repairs);
  }
}
