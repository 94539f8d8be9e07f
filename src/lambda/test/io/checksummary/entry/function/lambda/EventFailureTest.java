package io.checksummary.entry.function.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.checksummary.api.call.ServiceFunction;
import io.checksummary.api.problem.Problem;
import io.checksummary.api.problem.ProblemFactory;
import io.checksummary.api.problem.ProblemType;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventFailureTest {

  private static final ProblemFactory PROBLEMS = new ProblemFactory("a-1");

  @Test
  void itsClassSaysWhetherToTryAgain() {
    Problem down = PROBLEMS.later(ProblemType.MODEL_UNAVAILABLE, "Down.", null).problem();
    Problem wrong = PROBLEMS.invalid("", "Wrong.").problem();

    assertThat(EventFailure.of(down)).isInstanceOf(RetryableEventFailure.class);
    assertThat(EventFailure.of(wrong)).isInstanceOf(FinalEventFailure.class);
    assertThat(EventFailure.of(wrong).getMessage())
        .startsWith("{\"type\":\"/problems/invalid-request\"");
  }

  /** Lambda's runtime logs the message. */
  @Test
  void itSaysNothingOfTheArticle() {
    Problem rejected = PROBLEMS.numbersNotSupported(List.of()).problem();

    EventFailure failure = EventFailure.of(rejected);

    assertThat(failure.getMessage()).contains("numbers-not-supported").doesNotContain("\"numbers\"");
    assertThat(failure.getStackTrace()).isEmpty();
  }

  @Test
  void aFunctionIsChosenByItsName() {
    assertThat(BareEvents.named("check")).isEqualTo(ServiceFunction.CHECK);
    assertThatIllegalArgumentException().isThrownBy(() -> BareEvents.named("chek"));
  }
}
