package io.checksummary.summary;

import static io.checksummary.summary.FakeModel.draft;
import static io.checksummary.summary.FakeModel.failure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.checksummary.check.Checker;
import io.checksummary.check.Source;
import io.checksummary.summary.Answer.Failure;
import io.checksummary.summary.Answer.Failure.Excess;
import io.checksummary.summary.Answer.Failure.Kind;
import io.checksummary.summary.Assignment.Stage;
import io.checksummary.text.SourceText;
import io.checksummary.text.Tokens;
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

  private static final Options OPTIONS = new Options(new Length.Sentences(3), 6);
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

    Failed failed = (Failed) outcome(asking(new Allowance(8, 3, PLENTY), model), article(200));

    int parts = (int) model.asked().stream().map(Assignment::text).distinct().count();
    assertThat(parts).isGreaterThan(40);
    assertThat(model.asked()).hasSizeBetween(parts + 3, parts + 3 + parts / 4 + 1);
    assertThat(watched).hasSize(model.asked().size() - parts).allMatch("retries fake"::equals);
    assertThat(failed.failure().kind()).isEqualTo(Kind.UNAVAILABLE);
    assertThat(failed.tried())
        .singleElement()
        .returns(model.asked().size(), Tried::calls)
        .returns("fake", Tried::provider);
  }

  @Test
  void withoutRetriesNothingIsAskedTwice() {
    FakeModel model = new FakeModel(50, asked -> failure(Kind.UNAVAILABLE));

    outcome(asking(new Allowance(8, 0, PLENTY), model), article(200));

    assertThat(model.asked()).doesNotHaveDuplicates();
    assertThat(pauses).isEmpty();
  }

  /** Those in flight when the first refusal comes back may have been sent; no more. */
  @Test
  void afterAWrongKeyTheOtherPartsAreNotAsked() {
    FakeModel model = new FakeModel(50, asked -> failure(Kind.DENIED));

    Failed failed = (Failed) outcome(asking(new Allowance(4, 3, PLENTY), model), article(200));

    assertThat(failed.failure().kind()).isEqualTo(Kind.DENIED);
    assertThat(model.asked()).hasSizeLessThanOrEqualTo(4);
  }

  /** Every part hears of the wait from the one that was told. */
  @Test
  void aTimeThatIsNamedHoldsForAllParts() {
    FakeModel model =
        new FakeModel(50, asked -> new Failure(Kind.UNAVAILABLE, "Busy.", Duration.ofMinutes(10)));

    Failed failed = (Failed) outcome(asking(new Allowance(4, 3, PLENTY), model), article(200));

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
    Asking asking =
        new Asking(
            List.of(model),
            Allowance.of(8),
            Places.unbounded(),
            most -> most.dividedBy(10),
            pauses::add,
            Watcher.NONE);

    assertThat(outcome(asking, article(3))).isInstanceOf(Digest.class);
    assertThat(pauses).containsExactly(Duration.ofMillis(50), Duration.ofMillis(100));
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"DENIED", "UNUSABLE", "FAILED", "NONSENSE", "UNAVAILABLE", "SUSPENDED", "DEADLINE"})
  void anotherModelIsAskedWhereTheFirstDoesNotAnswer(Kind kind) {
    FakeModel first = new FakeModel(1_000, asked -> failure(kind));
    FakeModel second = new FakeModel(1_000, asked -> draft("Sales rose 9%."));

    Digest digest = (Digest) outcome(asking(Allowance.of(8), first, named(second)), article(3));

    assertThat(digest.usage().provider()).isEqualTo("other");
    assertThat(digest.usage().model()).isEqualTo("fake-1");
    assertThat(second.asked()).hasSize(1);
    assertThat(watched).contains("falls back from fake to other");
  }

  @Test
  void theFirstModelLeavesTheNextOneTime() {
    FakeModel first = new FakeModel(1_000, asked -> failure(Kind.DEADLINE));
    FakeModel second = new FakeModel(1_000, asked -> draft("Sales rose 9%."));

    outcome(asking(Allowance.of(8), first, second), article(3));

    Instant end = second.asked().getFirst().deadline();
    assertThat(Duration.between(first.asked().getFirst().deadline(), end))
        .isBetween(Duration.ofSeconds(19), Duration.ofSeconds(21));
  }

  @Test
  void aModelThatIsDownIsNotAskedForTheOtherParts() {
    FakeModel first = new FakeModel(50, asked -> failure(Kind.SUSPENDED));
    FakeModel second = new FakeModel(50, asked -> draft("Sales rose."));

    Digest digest =
        (Digest) outcome(asking(new Allowance(1, 3, PLENTY), first, named(second)), article(60));

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

    Digest digest = (Digest) outcome(asking(Allowance.of(8), first, named(second)), article(60));

    assertThat(second.asked()).hasSize(1);
    assertThat(digest.usage().provider()).isEqualTo("fake");
    assertThat(digest.coverage().failedChunks()).isZero();
  }

  @Test
  void anArticleIsCutSmallerForANextModelWithAShorterContext() {
    FakeModel first = new FakeModel(1_000, asked -> failure(Kind.UNAVAILABLE));
    FakeModel second = new FakeModel(200, asked -> draft("Sales rose."));

    Digest digest = (Digest) outcome(asking(Allowance.of(8), first, second), article(40));

    assertThat(second.asked()).allMatch(asked -> Tokens.estimate(asked.text()) <= 200);
    assertThat(digest.coverage().failedChunks()).isZero();
    assertThat(digest.coverage().chunks()).isGreaterThan(2);
  }

  @Test
  void aTextThatFillsTheNextModelsContextIsAskedOfItWhole() {
    Source article = article(3);
    FakeModel first = new FakeModel(1_000, asked -> failure(Kind.UNAVAILABLE));
    FakeModel second =
        new FakeModel(Tokens.estimate(article.text().text()), asked -> draft("Sales rose."));

    outcome(asking(Allowance.of(8), first, second), article);

    assertThat(second.asked()).extracting(Assignment::stage).containsExactly(Stage.ARTICLE);
  }

  @Test
  void whereBothFailBothAreTold() {
    FakeModel first = new FakeModel(1_000, asked -> new Failure(Kind.DENIED, "Bad key.", null));
    FakeModel second =
        new FakeModel(
            1_000, asked -> new Failure(Kind.UNAVAILABLE, "Busy.", Duration.ofMinutes(2)));

    Failed failed = (Failed) outcome(asking(Allowance.of(8), first, named(second)), article(3));

    assertThat(failed.failure().kind()).isEqualTo(Kind.UNAVAILABLE);
    assertThat(failed.failure().retryAfter()).isEqualTo(Duration.ofMinutes(2));
    assertThat(failed.failure().detail()).contains("Bad key.").contains("Busy.");
    assertThat(failed.tried()).extracting(Tried::provider).containsExactly("fake", "other");
  }

  @Test
  void aModelThatCannotBeAskedCountsAsNotCalled() {
    FakeModel first = new FakeModel(50, asked -> failure(Kind.UNUSABLE));
    FakeModel second = new FakeModel(50, asked -> draft("Sales rose."));

    Failed alone = (Failed) outcome(asking(Allowance.of(8), first), article(60));
    Digest helped = (Digest) outcome(asking(Allowance.of(8), first, second), article(60));

    assertThat(alone.tried()).isEmpty();
    assertThat(alone.usage().calls()).isZero();
    assertThat(helped.usage().calls()).isEqualTo(second.asked().size());
  }

  @Test
  void aCallThatWouldTakeTooManyTokensIsNotMade() {
    FakeModel model = new FakeModel(1_000, asked -> draft("Sales rose."));

    Failed failed = (Failed) outcome(asking(new Allowance(8, 3, 1_000), model), article(3));

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

    Digest digest = (Digest) outcome(asking(new Allowance(8, 3, 30_000), model), article(600));

    long taken = model.asked().stream().mapToLong(Assignment::tokens).sum();
    assertThat(taken).isBetween(24_000L, 30_000L);
    assertThat(digest.coverage().failedChunks()).isPositive();
    assertThat(digest.coverage().read()).isLessThan(digest.coverage().characters());
    assertThat(model.asked(Stage.COMBINE)).isNotEmpty();
  }

  @Test
  void retriesAreTokensToo() {
    FakeModel model = new FakeModel(1_000, asked -> failure(Kind.UNAVAILABLE));
    Source article = article(3);

    Failed failed = (Failed) outcome(asking(new Allowance(8, 3, 5_000), model), article);

    assertThat(model.asked()).hasSize(2);
    assertThat(failed.failure().kind()).isEqualTo(Kind.UNAVAILABLE);
  }

  /** Once one part was too long, those as long as it are cut without asking. */
  @Test
  void aContextThatIsTooShortIsFoundOutWithFewCalls() {
    FakeModel model =
        new FakeModel(
            400,
            asked ->
                Tokens.estimate(asked.text()) > 250
                    ? failure(Kind.TOO_LONG)
                    : draft("Sales rose."));

    Digest digest = (Digest) outcome(asking(new Allowance(2, 3, PLENTY), model), article(400));

    long tooLong =
        model.asked().stream().filter(asked -> Tokens.estimate(asked.text()) > 250).count();
    assertThat(digest.coverage().failedChunks()).isZero();
    assertThat(digest.coverage().chunks()).isGreaterThan(20);
    assertThat(tooLong).isLessThan(10);
  }

  @Test
  void aModelToWhichAllIsTooLongIsNotAskedForEver() {
    FakeModel model = new FakeModel(6_000, asked -> failure(Kind.TOO_LONG));

    Failed failed = (Failed) outcome(asking(new Allowance(8, 3, PLENTY), model), article(4_000));

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
    Asking asking =
        new Asking(
            List.of(model),
            Allowance.of(8),
            new Places(1, 0),
            Jitter.MOST,
            pauses::add,
            Watcher.NONE);

    Future<Outcome> first = executor.submit(() -> outcome(asking, article(3)));
    begun.await();
    Failed second = (Failed) outcome(asking, article(3));
    go.countDown();

    assertThat(second.failure().kind()).isEqualTo(Kind.OVERLOADED);
    assertThat(second.failure().excess()).isEqualTo(new Excess(1, 2));
    assertThat(second.usage().calls()).isZero();
    assertThat(first.get()).isInstanceOf(Digest.class);
    assertThat(outcome(asking, article(3))).isInstanceOf(Digest.class);
  }

  @Test
  void aPlaceIsWaitedForInLine() throws Exception {
    Places places = new Places(1, 2);
    assertThat(places.enter(Duration.ZERO)).isNull();
    Future<Excess> second = executor.submit(() -> places.enter(Duration.ofMinutes(1)));

    long inside = 0;
    while (inside < 3) {
      inside = Objects.requireNonNull(places.enter(Duration.ofMillis(1))).actual();
    }
    places.leave();

    assertThat(second.get()).isNull();
  }

  @Test
  void strangeTermsAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Allowance(0, 3, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Allowance(1, -1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Allowance(1, 0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Places(0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Places(1, -1));
    assertThatIllegalArgumentException().isThrownBy(() -> asking(Allowance.of(1)));
  }

  private Outcome outcome(Asking asking, Source source) {
    return new Summariser(asking, new Checker(), executor, this::now)
        .summarise(source, OPTIONS, now().plusSeconds(60));
  }

  private Asking asking(Allowance allowance, SummaryModel... models) {
    return new Asking(
        List.of(models), allowance, Places.unbounded(), Jitter.MOST, pauses::add, new Watching());
  }

  private final class Watching implements Watcher {
    @Override
    public void retries(SummaryModel model, Failure because, Duration wait) {
      watched.add("retries " + model.provider());
    }

    @Override
    public void fallsBack(SummaryModel from, SummaryModel to, Failure because) {
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
      public Answer ask(Assignment assignment) {
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

  private static Source article(int paragraphs) {
    String text =
        IntStream.rangeClosed(1, paragraphs)
            .mapToObj(
                i -> "The company opened plant " + i + ". Its people sell fish in tins there.")
            .collect(Collectors.joining("\n\n"));
    return new Source(SourceText.of(text), null, "en", null);
  }
}
