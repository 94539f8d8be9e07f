package io.checksummary.api.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.checksummary.api.call.Caller;
import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.problem.ProblemFactory;
import io.checksummary.api.quota.QuotaDecision.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class CallerQuotasTest {

  private static final Caller PRESS = new Caller("function", "key:press");
  private static final Caller DESK = new Caller("function", "key:desk");

  private Instant now = Instant.parse("2026-03-04T05:06:07Z");

  private CallerQuotas quotas(OptionalLong requests, OptionalLong tokens) {
    return new CallerQuotas(requests, tokens, () -> now);
  }

  private static OptionalLong of(long most) {
    return OptionalLong.of(most);
  }

  private static Duration waitOf(QuotaDecision decision) {
    return Objects.requireNonNull(decision.refusal()).after();
  }

  @Test
  void soManyRequestsInAMinuteAndNotOneMore() {
    CallerQuotas quotas = quotas(of(3), OptionalLong.empty());
    for (int left = 2; left >= 0; left--) {
      assertThat(quotas.admit(PRESS))
          .isEqualTo(
              new QuotaDecision(
                  List.of(
                      new QuotaState(
                          "requests", 3, Duration.ofMinutes(1), left, Duration.ofMinutes(1))),
                  null));
    }
    now = now.plusSeconds(20);

    QuotaDecision fourth = quotas.admit(PRESS);

    assertThat(waitOf(fourth)).isEqualTo(Duration.ofSeconds(40));
    assertThat(fourth.states().getFirst().left()).isZero();
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> fourth.require(new ProblemFactory("id")))
        .satisfies(e -> {
          assertThat(e.problem().status()).isEqualTo(429);
          assertThat(e.problem().limit()).isEqualTo(3);
          assertThat(e.problem().retryAfter()).isEqualTo(Duration.ofSeconds(40));
        });
    now = now.plusSeconds(40);
    assertThat(quotas.admit(PRESS).refusal()).isNull();
  }

  @Test
  void requestsThatAreTurnedAwayTakeNothing() {
    CallerQuotas quotas = quotas(of(1), OptionalLong.empty());
    for (int i = 0; i < 100; i++) {
      quotas.admit(PRESS);
    }
    now = now.plusSeconds(60);

    assertThat(quotas.admit(PRESS).refusal()).isNull();
  }

  @Test
  void oneCallerTakesNothingFromAnother() {
    CallerQuotas quotas = quotas(of(1), of(10));
    quotas.admit(PRESS);
    quotas.spent(PRESS, 50);

    assertThat(quotas.admit(PRESS).refusal()).isNotNull();
    assertThat(quotas.admit(DESK).refusal()).isNull();
  }

  @Test
  void aCallerIsTheSameWhicheverWayItComesIn() {
    CallerQuotas quotas = quotas(of(1), OptionalLong.empty());
    quotas.admit(PRESS);

    assertThat(quotas.admit(new Caller("mcp", "key:press")).refusal()).isNotNull();
  }

  @Test
  void tokensAreChargedAfterwardsAndWhatWasTooMuchIsMissingTheNextDay() {
    CallerQuotas quotas = quotas(OptionalLong.empty(), of(1_000));
    assertThat(quotas.admit(PRESS).refusal()).isNull();
    quotas.spent(PRESS, 999);
    assertThat(quotas.admit(PRESS).states().getFirst().left()).isEqualTo(1);
    quotas.spent(PRESS, 1_501);

    QuotaDecision spent = quotas.admit(PRESS);

    assertThat(spent.states().getFirst().left()).isZero();
    assertThat(waitOf(spent)).isEqualTo(Duration.ofDays(2));
    now = now.plus(Duration.ofDays(2)).minusSeconds(1);
    assertThat(waitOf(quotas.admit(PRESS))).isEqualTo(Duration.ofSeconds(1));
    now = now.plusSeconds(1);
    assertThat(quotas.admit(PRESS).states().getFirst().left()).isEqualTo(500);
  }

  @Test
  void whoHasNoTokensLeftIsToldSoAndNotOfRequests() {
    CallerQuotas quotas = quotas(of(2), of(10));
    quotas.spent(PRESS, 10);

    Refusal refusal = Objects.requireNonNull(quotas.admit(PRESS).refusal());

    assertThat(refusal.detail()).contains("tokens");
    assertThat(refusal.most()).isEqualTo(10);
    assertThat(quotas.admit(PRESS).states().getFirst().left()).isEqualTo(2);
  }

  @Test
  void whereNothingIsLimitedNobodyIsCounted() {
    CallerQuotas quotas = quotas(OptionalLong.empty(), OptionalLong.empty());
    quotas.spent(PRESS, 1_000_000);

    assertThat(quotas.admit(PRESS)).isEqualTo(QuotaDecision.UNLIMITED);
    assertThat(quotas.callers()).isZero();
  }

  @Test
  void whoIsNotKnownIsNotCounted() {
    CallerQuotas quotas = quotas(of(1), of(1));
    quotas.spent(Caller.of("terminal"), 1_000_000);

    for (int i = 0; i < 3; i++) {
      assertThat(quotas.admit(Caller.of("terminal"))).isEqualTo(QuotaDecision.UNLIMITED);
    }
    assertThat(quotas.callers()).isZero();
  }

  @Test
  void anyNumberOfCallersTakesNoMoreMemoryThanSoMany() {
    CallerQuotas quotas = quotas(of(10), of(10));
    for (int i = 0; i < 10 * CallerQuotas.MOST_CALLERS; i++) {
      quotas.admit(new Caller("function", "token:" + i));
    }

    assertThat(quotas.callers()).isLessThanOrEqualTo(CallerQuotas.MOST_CALLERS);
  }

  @Test
  void whoAsksOftenIsNotForgottenForOthers() {
    CallerQuotas quotas = quotas(of(100), OptionalLong.empty());
    for (int i = 0; i < 10 * CallerQuotas.MOST_CALLERS; i++) {
      quotas.admit(new Caller("function", "token:" + i));
      if (i % 1_000 == 0) {
        quotas.admit(PRESS);
      }
    }

    assertThat(quotas.admit(PRESS).refusal()).isNotNull();
  }

  @Test
  void aLimitIsOneAtLeast() {
    assertThatIllegalArgumentException().isThrownBy(() -> quotas(of(0), OptionalLong.empty()));
    assertThatIllegalArgumentException().isThrownBy(() -> quotas(OptionalLong.empty(), of(-1)));
  }
}
