package io.checksummary.summary;

import static io.checksummary.summary.FakeModel.draft;
import static io.checksummary.summary.FakeModel.failure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.checksummary.check.Checker;
import io.checksummary.check.verdict.SourceDocument;
import io.checksummary.summary.call.CallPermits;
import io.checksummary.summary.call.CallSettings;
import io.checksummary.summary.call.RequestAllowance;
import io.checksummary.summary.call.RetryCredit;
import io.checksummary.summary.digest.Digest;
import io.checksummary.summary.digest.FailedSummary;
import io.checksummary.summary.digest.ModelAttempt;
import io.checksummary.summary.digest.SummaryOptions;
import io.checksummary.summary.digest.SummaryOutcome;
import io.checksummary.summary.port.CallListener;
import io.checksummary.summary.port.Jitter;
import io.checksummary.summary.port.ModelAnswer;
import io.checksummary.summary.port.ModelAnswer.Failure;
import io.checksummary.summary.port.ModelAnswer.Failure.Excess;
import io.checksummary.summary.port.ModelAnswer.Failure.Kind;
import io.checksummary.summary.port.ModelRequest;
import io.checksummary.summary.port.ModelRequest.Stage;
import io.checksummary.summary.port.SummaryLength;
import io.checksummary.summary.port.SummaryModel;
import io.checksummary.text.chunk.TokenEstimate;
import io.checksummary.text.source.SourceText;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Models that fail: what is asked again, of whom, how often, and what it comes to. */
class BadDaysTest {

  private static final SummaryOptions OPTIONS =
      new SummaryOptions(new SummaryLength.Sentences(3), 6);
  private static final long PLENTY = 10_000_000;

  private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
  private final List<Duration> pauses = Collections.synchronizedList(new ArrayList<>());
  private final List<String> watched = Collections.synchronizedList(new ArrayList<>());

  @AfterEach
  void stop() {
    executor.shutdownNow();
  }

  @Test
  void allPartsShareOneBudgetOfRetries() {
    FakeModel model = new FakeModel(50, asked -> failure(Kind.UNAVAILABLE));

    FailedSummary failed =
        (FailedSummary) outcome(settings(new RequestAllowance(8, 3, PLENTY), model), article(200));

    int parts = (int) model.asked().stream().map(ModelRequest::text).distinct().count();
    assertThat(parts).isGreaterThan(40);
    assertThat(model.asked()).hasSizeBetween(parts + 3, parts + 3 + parts / 4 + 1);
    assertThat(watched).hasSize(model.asked().size() - parts).allMatch("retries fake"::equals);
    assertThat(failed.failure().kind()).isEqualTo(Kind.UNAVAILABLE);
    assertThat(failed.attempts())
        .singleElement()
        .returns(model.asked().size(), ModelAttempt::calls)
        .returns("fake", ModelAttempt::provider);
  }

  @Test
  void withoutRetriesNothingIsAskedTwice() {
    FakeModel model = new FakeModel(50, asked -> failure(Kind.UNAVAILABLE));

    outcome(settings(new RequestAllowance(8, 0, PLENTY), model), article(200));

    assertThat(model.asked()).doesNotHaveDuplicates();
    assertThat(pauses).isEmpty();
  }

  /** Those in flight when the first refusal comes back may have been sent; no more. */
  @Test
  void afterAWrongKeyTheOtherPartsAreNotAsked() {
    FakeModel model = new FakeModel(50, asked -> failure(Kind.DENIED));

    FailedSummary failed =
        (FailedSummary) outcome(settings(new RequestAllowance(4, 3, PLENTY), model), article(200));

    assertThat(failed.failure().kind()).isEqualTo(Kind.DENIED);
    assertThat(model.asked()).hasSizeLessThanOrEqualTo(4);
  }

  /** Every part hears of the wait from the one that was told. */
  @Test
  void aTimeThatIsNamedHoldsForAllParts() {
    FakeModel model =
        new FakeModel(50, asked -> new Failure(Kind.UNAVAILABLE, "Busy.", Duration.ofMinutes(10)));

    FailedSummary failed =
        (FailedSummary) outcome(settings(new RequestAllowance(4, 3, PLENTY), model), article(200));

    assertThat(model.asked()).hasSizeLessThanOrEqualTo(4);
    assertThat(failed.failure().kind()).isEqualTo(Kind.UNAVAILABLE);
    assertThat(failed.failure().retryAfter())
        .isBetween(Duration.ofMinutes(9), Duration.ofMinutes(10));
  }

  @Test
  void waitsAreAnyTimeUpToTheirBound() {
    AtomicInteger tries = new AtomicInteger();
    FakeModel model =
        new FakeModel(
            1_000,
            asked -> tries.incrementAndGet() < 3 ? failure(Kind.UNAVAILABLE) : draft("Up 9%."));
    CallSettings settings =
        new CallSettings(
            List.of(model),
            RequestAllowance.of(8),
            CallPermits.unbounded(),
            RetryCredit.unbounded(),
            most -> most.dividedBy(10),
            pauses::add,
            CallListener.NONE);

    assertThat(outcome(settings, article(3))).isInstanceOf(Digest.class);
    assertThat(pauses).containsExactly(Duration.ofMillis(50), Duration.ofMillis(100));
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {
        "DENIED",
        "UNUSABLE",
        "FAILED",
        "NONSENSE",
        "UNAVAILABLE",
        "LIMITED",
        "SUSPENDED",
        "DEADLINE"
      })
  void anotherModelIsAskedWhereTheFirstDoesNotAnswer(Kind kind) {
    FakeModel first = new FakeModel(1_000, asked -> failure(kind));
    FakeModel second = new FakeModel(1_000, asked -> draft("Sales rose 9%."));

    Digest digest =
        (Digest) outcome(settings(RequestAllowance.of(8), first, named(second)), article(3));

    assertThat(digest.usage().provider()).isEqualTo("other");
    assertThat(digest.usage().model()).isEqualTo("fake-1");
    assertThat(second.asked()).hasSize(1);
    assertThat(watched).contains("falls back from fake to other");
  }

  @Test
  void theFirstModelLeavesTheNextOneTime() {
    FakeModel first = new FakeModel(1_000, asked -> failure(Kind.DEADLINE));
    FakeModel second = new FakeModel(1_000, asked -> draft("Sales rose 9%."));

    outcome(settings(RequestAllowance.of(8), first, second), article(3));

    Instant end = second.asked().getFirst().deadline();
    assertThat(Duration.between(first.asked().getFirst().deadline(), end))
        .isBetween(Duration.ofSeconds(19), Duration.ofSeconds(21));
  }

  @Test
  void aModelThatIsDownIsNotAskedForTheOtherParts() {
    FakeModel first = new FakeModel(50, asked -> failure(Kind.SUSPENDED));
    FakeModel second = new FakeModel(50, asked -> draft("Sales rose."));

    Digest digest =
        (Digest)
            outcome(
                settings(new RequestAllowance(1, 3, PLENTY), first, named(second)), article(60));

    assertThat(first.asked()).hasSize(1);
    assertThat(digest.usage().calls()).isEqualTo(second.asked().size());
    assertThat(digest.coverage().failedChunks()).isZero();
  }

  @Test
  void aModelThatRefusesOnePartIsAskedForTheOthers() {
    FakeModel first =
        new FakeModel(
            50,
            asked ->
                asked.text().contains("plant 7.") ? failure(Kind.FAILED) : draft("Sales rose."));
    FakeModel second = new FakeModel(50, asked -> draft("Sales fell."));

    Digest digest =
        (Digest) outcome(settings(RequestAllowance.of(8), first, named(second)), article(60));

    assertThat(second.asked()).hasSize(1);
    assertThat(digest.usage().provider()).isEqualTo("fake");
    assertThat(digest.coverage().failedChunks()).isZero();
  }

  @Test
  void anArticleIsCutSmallerForANextModelWithAShorterContext() {
    FakeModel first = new FakeModel(1_000, asked -> failure(Kind.UNAVAILABLE));
    FakeModel second = new FakeModel(200, asked -> draft("Sales rose."));

    Digest digest = (Digest) outcome(settings(RequestAllowance.of(8), first, second), article(40));

    assertThat(second.asked()).allMatch(asked -> TokenEstimate.estimate(asked.text()) <= 200);
    assertThat(digest.coverage().failedChunks()).isZero();
    assertThat(digest.coverage().chunks()).isGreaterThan(2);
  }

  @Test
  void aTextThatFillsTheNextModelsContextIsAskedOfItWhole() {
    SourceDocument article = article(3);
    FakeModel first = new FakeModel(1_000, asked -> failure(Kind.UNAVAILABLE));
    FakeModel second =
        new FakeModel(TokenEstimate.estimate(article.text().text()), asked -> draft("Sales rose."));

    outcome(settings(RequestAllowance.of(8), first, second), article);

    assertThat(second.asked()).extracting(ModelRequest::stage).containsExactly(Stage.ARTICLE);
  }

  @Test
  void whereBothFailBothAreTold() {
    FakeModel first = new FakeModel(1_000, asked -> new Failure(Kind.DENIED, "Bad key.", null));
    FakeModel second =
        new FakeModel(
            1_000, asked -> new Failure(Kind.UNAVAILABLE, "Busy.", Duration.ofMinutes(2)));

    FailedSummary failed =
        (FailedSummary) outcome(settings(RequestAllowance.of(8), first, named(second)), article(3));

    assertThat(failed.failure().kind()).isEqualTo(Kind.UNAVAILABLE);
    assertThat(failed.failure().retryAfter()).isEqualTo(Duration.ofMinutes(2));
    assertThat(failed.failure().detail()).contains("Bad key.").contains("Busy.");
    assertThat(failed.attempts())
        .extracting(ModelAttempt::provider)
        .containsExactly("fake", "other");
  }

  @Test
  void aModelThatCannotBeAskedCountsAsNotCalled() {
    FakeModel first = new FakeModel(50, asked -> failure(Kind.UNUSABLE));
    FakeModel second = new FakeModel(50, asked -> draft("Sales rose."));

    FailedSummary alone =
        (FailedSummary) outcome(settings(RequestAllowance.of(8), first), article(60));
    Digest helped = (Digest) outcome(settings(RequestAllowance.of(8), first, second), article(60));

    assertThat(alone.attempts()).isEmpty();
    assertThat(alone.usage().calls()).isZero();
    assertThat(helped.usage().calls()).isEqualTo(second.asked().size());
  }

  @Test
  void aCallThatWouldTakeTooManyTokensIsNotMade() {
    FakeModel model = new FakeModel(1_000, asked -> draft("Sales rose."));

    FailedSummary failed =
        (FailedSummary) outcome(settings(new RequestAllowance(8, 3, 1_000), model), article(3));

    assertThat(model.asked()).isEmpty();
    assertThat(failed.failure().kind()).isEqualTo(Kind.SPENT);
    assertThat(failed.failure().excess())
        .isNotNull()
        .satisfies(excess -> assertThat(excess.limit()).isEqualTo(1_000))
        .satisfies(excess -> assertThat(excess.actual()).isGreaterThan(1_000));
  }

  @Test
  void whereTheTokensEndPartsAreLeftOutAndTheRestIsCombined() {
    FakeModel model = new FakeModel(400, asked -> draft("Sales rose."));

    Digest digest =
        (Digest) outcome(settings(new RequestAllowance(8, 3, 30_000), model), article(600));

    long taken = model.asked().stream().mapToLong(ModelRequest::tokens).sum();
    assertThat(taken).isBetween(24_000L, 30_000L);
    assertThat(digest.coverage().failedChunks()).isPositive();
    assertThat(digest.coverage().read()).isLessThan(digest.coverage().characters());
    assertThat(model.asked(Stage.COMBINE)).isNotEmpty();
  }

  @Test
  void retriesAreTokensToo() {
    FakeModel model = new FakeModel(1_000, asked -> failure(Kind.UNAVAILABLE));
    SourceDocument article = article(3);

    FailedSummary failed =
        (FailedSummary) outcome(settings(new RequestAllowance(8, 3, 5_000), model), article);

    assertThat(model.asked()).hasSize(2);
    assertThat(failed.failure().kind()).isEqualTo(Kind.UNAVAILABLE);
  }

  /** Once one part was too long, those as long as it are cut without settings. */
  @Test
  void aContextThatIsTooShortIsFoundOutWithFewCalls() {
    FakeModel model =
        new FakeModel(
            400,
            asked ->
                TokenEstimate.estimate(asked.text()) > 250
                    ? failure(Kind.TOO_LONG)
                    : draft("Sales rose."));

    Digest digest =
        (Digest) outcome(settings(new RequestAllowance(2, 3, PLENTY), model), article(400));

    long tooLong =
        model.asked().stream().filter(asked -> TokenEstimate.estimate(asked.text()) > 250).count();
    assertThat(digest.coverage().failedChunks()).isZero();
    assertThat(digest.coverage().chunks()).isGreaterThan(20);
    assertThat(tooLong).isLessThan(10);
  }

  @Test
  void aModelToWhichAllIsTooLongIsNotAskedForEver() {
    FakeModel model = new FakeModel(6_000, asked -> failure(Kind.TOO_LONG));

    FailedSummary failed =
        (FailedSummary)
            outcome(settings(new RequestAllowance(8, 3, PLENTY), model), article(4_000));

    assertThat(failed.failure().kind()).isEqualTo(Kind.TOO_LONG);
    assertThat(model.asked()).hasSizeLessThan(100);
  }

  @Test
  void callsOfAllRequestsSharePlaces() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    FakeModel model =
        new FakeModel(
            1_000,
            asked -> {
              begun.countDown();
              await(go);
              return draft("Sales rose 9%.");
            });
    CallSettings settings =
        new CallSettings(
            List.of(model),
            RequestAllowance.of(8),
            new CallPermits(1, 0),
            RetryCredit.unbounded(),
            Jitter.MOST,
            pauses::add,
            CallListener.NONE);

    Future<SummaryOutcome> first = executor.submit(() -> outcome(settings, article(3)));
    begun.await();
    FailedSummary second = (FailedSummary) outcome(settings, article(3));
    go.countDown();

    assertThat(second.failure().kind()).isEqualTo(Kind.OVERLOADED);
    assertThat(second.failure().excess()).isEqualTo(new Excess(1, 2));
    assertThat(second.usage().calls()).isZero();
    assertThat(first.get()).isInstanceOf(Digest.class);
    assertThat(outcome(settings, article(3))).isInstanceOf(Digest.class);
  }

  @Test
  void aPlaceIsWaitedForInLine() throws Exception {
    CallPermits permits = new CallPermits(1, 2);
    assertThat(permits.acquire(Duration.ZERO)).isNull();
    Future<Excess> second = executor.submit(() -> permits.acquire(Duration.ofMinutes(1)));

    long inside = 0;
    while (inside < 3) {
      inside = Objects.requireNonNull(permits.acquire(Duration.ofMillis(1))).actual();
    }
    permits.release();

    assertThat(second.get()).isNull();
  }

  @Test
  void strangeTermsAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new RequestAllowance(0, 3, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new RequestAllowance(1, -1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new RequestAllowance(1, 0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new CallPermits(0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new CallPermits(1, -1));
    assertThatIllegalArgumentException().isThrownBy(() -> settings(RequestAllowance.of(1)));
  }

  private SummaryOutcome outcome(CallSettings settings, SourceDocument source) {
    return new Summariser(settings, new Checker(), executor, this::now)
        .summarise(source, OPTIONS, now().plusSeconds(60));
  }

  private CallSettings settings(RequestAllowance allowance, SummaryModel... models) {
    return new CallSettings(
        List.of(models),
        allowance,
        CallPermits.unbounded(),
        RetryCredit.unbounded(),
        Jitter.MOST,
        pauses::add,
        new Watching());
  }

  private final class Watching implements CallListener {
    @Override
    public void onRetry(SummaryModel model, Failure because, Duration wait) {
      watched.add("retries " + model.provider());
    }

    @Override
    public void onFallback(SummaryModel from, SummaryModel to, Failure because) {
      watched.add("falls back from " + from.provider() + " to " + to.provider());
    }
  }

  private static SummaryModel named(FakeModel model) {
    return new SummaryModel() {
      @Override
      public String provider() {
        return "other";
      }

      @Override
      public String name() {
        return model.name();
      }

      @Override
      public int budget() {
        return model.budget();
      }

      @Override
      public ModelAnswer ask(ModelRequest assignment) {
        return model.ask(assignment);
      }
    };
  }

  /** Nobody really waits; the clock goes on as if they had. */
  private Instant now() {
    synchronized (pauses) {
      return Instant.now().plus(pauses.stream().reduce(Duration.ZERO, Duration::plus));
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private static SourceDocument article(int paragraphs) {
    String text =
        IntStream.rangeClosed(1, paragraphs)
            .mapToObj(
                i -> "The company opened plant " + i + ". Its people sell fish in tins there.")
            .collect(Collectors.joining("\n\n"));
    return new SourceDocument(SourceText.of(text), null, "en", null);
  }
}
