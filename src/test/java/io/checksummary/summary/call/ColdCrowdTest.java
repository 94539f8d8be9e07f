package io.checksummary.summary.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.checksummary.api.problem.ModelFailures;
import io.checksummary.api.problem.ProblemFactory;
import io.checksummary.api.problem.ProblemType;
import io.checksummary.check.Checker;
import io.checksummary.check.verdict.SourceDocument;
import io.checksummary.growth.ThisThread;
import io.checksummary.summary.Summariser;
import io.checksummary.summary.digest.Digest;
import io.checksummary.summary.digest.FailedSummary;
import io.checksummary.summary.digest.SummaryOptions;
import io.checksummary.summary.digest.SummaryOutcome;
import io.checksummary.summary.port.CallListener;
import io.checksummary.summary.port.Jitter;
import io.checksummary.summary.port.SummaryLength;
import io.checksummary.text.source.SourceText;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A thousand instances that start at once, each with one article and knowing nothing of the others,
 * before one model that takes a few calls a second. All go by one clock, which nobody waits for.
 */
class ColdCrowdTest {

  private static final int INSTANCES = 1_000;

  /** Of a hundred; what ships. */
  private static final int COLD_RETRIES = 25;

  private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
  private static final Duration DEADLINE = Duration.ofSeconds(25);

  /** Instances that a platform starts together are up within a moment of each other. */
  private static final long SCATTER_MILLIS = 300;

  private static final SummaryOptions OPTIONS =
      new SummaryOptions(new SummaryLength.Sentences(3), 6);

  private static final SourceDocument ARTICLE =
      new SourceDocument(
          SourceText.of("Harbour Foods reported revenue of $412 million."), null, "en", null);

  /** What came of all of them. */
  private record Crowd(int calls, List<SummaryOutcome> outcomes) {

    List<FailedSummary> refused() {
      return outcomes.stream()
          .filter(FailedSummary.class::isInstance)
          .map(FailedSummary.class::cast)
          .toList();
    }

    long answered() {
      return outcomes.stream().filter(Digest.class::isInstance).count();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0,   1", "10,  1", "50,  1", "200, 1", "600, 1", "950, 1", "50, 20", "50, 90", "0,    ",
    "10,   ", "50,   ", "200,  ", "600,  ", "950,  "
  })
  void aModelGetsLittleMoreCallsThanThereAreArticles(
      int perSecond, @Nullable Integer retryAfterSeconds) {
    Crowd crowd = crowd(perSecond, duration(retryAfterSeconds), COLD_RETRIES);

    assertThat(crowd.calls()).isBetween(INSTANCES, INSTANCES * 13 / 10);
    assertThat(crowd.outcomes()).hasSize(INSTANCES);
    assertThat(crowd.answered()).isGreaterThanOrEqualTo(perSecond);
    assertThat(crowd.refused()).hasSize(INSTANCES - (int) crowd.answered());
  }

  @ParameterizedTest
  @CsvSource({"50, 1", "50, 40", "50, "})
  void whoGetsNoAnswerIsToldWhenToComeAgain(int perSecond, @Nullable Integer retryAfterSeconds) {
    Duration retryAfter = duration(retryAfterSeconds);
    ProblemFactory problems = new ProblemFactory("a-request");

    assertThat(crowd(perSecond, retryAfter, COLD_RETRIES).refused())
        .isNotEmpty()
        .map(failed -> ModelFailures.problem(failed, problems).problem())
        .allSatisfy(problem -> {
          assertThat(problem.type()).isEqualTo(ProblemType.MODEL_UNAVAILABLE.path());
          assertThat(problem.retryAfter()).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
        });
  }

  /** What the credit is for: without it the crowd would come again and again. */
  @Test
  void wereAllToComeAgainTheModelWouldGetThreeTimesTheCalls() {
    assertThat(crowd(50, null, 100).calls()).isGreaterThan(INSTANCES * 3);
    assertThat(crowd(50, Duration.ofSeconds(1), 100).calls()).isGreaterThan(INSTANCES * 3);
  }

  @Test
  void theSameLotsGiveTheSameCrowd() {
    Crowd one = crowd(200, null, COLD_RETRIES);
    Crowd other = crowd(200, null, COLD_RETRIES);

    assertThat(one.calls()).isEqualTo(other.calls());
    assertThat(one.answered()).isEqualTo(other.answered());
  }

  @Test
  void fiveAnswersEarnARepeatUpToTen() {
    RetryCredit credit = RetryCredit.ofNewInstance(0, RandomGenerator.getDefault());

    assertThat(credit.take()).isFalse();
    IntStream.range(0, 4).forEach(i -> credit.earn());
    assertThat(credit.take()).isFalse();
    credit.earn();
    assertThat(credit.take()).isTrue();
    assertThat(credit.take()).isFalse();
    IntStream.range(0, 1_000).forEach(i -> credit.earn());
    assertThat(IntStream.range(0, 50).filter(i -> credit.take())).hasSize(10);
  }

  @Test
  void ofAHundredNewInstancesSoManyMayRepeatACall() {
    Random lots = new Random(7);
    long may =
        IntStream.range(0, 10_000)
            .filter(i -> RetryCredit.ofNewInstance(COLD_RETRIES, lots).take())
            .count();

    assertThat(may).isBetween(2_400L, 2_600L);
    assertThatIllegalArgumentException().isThrownBy(() -> RetryCredit.ofNewInstance(101, lots));
    assertThatIllegalArgumentException().isThrownBy(() -> RetryCredit.ofNewInstance(-1, lots));
  }

  /** Copies of a snapshot must not all have the lot of the one that it was taken of. */
  @Test
  void aLotIsDrawnOnceAndWhenItIsAskedFor() {
    AtomicInteger drawn = new AtomicInteger();
    RandomGenerator lots =
        () -> {
          drawn.incrementAndGet();
          return 0;
        };
    RetryCredit credit = RetryCredit.ofNewInstance(COLD_RETRIES, lots);
    credit.earn();
    assertThat(drawn).hasValue(0);

    assertThat(credit.take()).isTrue();
    assertThat(credit.take()).isFalse();
    assertThat(drawn).hasValue(1);
  }

  private static Crowd crowd(int perSecond, @Nullable Duration retryAfter, int coldRetries) {
    Random lots = new Random(42);
    VirtualTime time = new VirtualTime(BEGIN);
    RateLimitedModel model = new RateLimitedModel(time, perSecond, retryAfter);
    Checker checker = new Checker();
    List<SummaryOutcome> outcomes = new ArrayList<>();
    for (int i = 0; i < INSTANCES; i++) {
      Summariser instance =
          new Summariser(settings(model, time, coldRetries, lots), checker, new ThisThread(), time);
      time.start(
          Duration.ofMillis(lots.nextLong(SCATTER_MILLIS)),
          () -> outcomes.add(instance.summarise(ARTICLE, OPTIONS, time.instant().plus(DEADLINE))));
    }
    time.run();
    return new Crowd(model.calls(), outcomes);
  }

  /** As the function is wired, but for the clock and the lots. */
  private static CallSettings settings(
      RateLimitedModel model, VirtualTime time, int coldRetries, Random lots) {
    Jitter jitter = most -> Duration.ofNanos(lots.nextLong(most.toNanos() + 1));
    return new CallSettings(
        List.of(model),
        RequestAllowance.of(8),
        new CallPermits(2_000, 4_000),
        RetryCredit.ofNewInstance(coldRetries, lots),
        jitter,
        time::sleep,
        CallListener.NONE);
  }

  private static @Nullable Duration duration(@Nullable Integer seconds) {
    return seconds == null ? null : Duration.ofSeconds(seconds);
  }
}
