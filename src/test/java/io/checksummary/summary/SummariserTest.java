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
import io.checksummary.summary.digest.SummaryOptions;
import io.checksummary.summary.digest.SummaryOutcome;
import io.checksummary.summary.port.CallListener;
import io.checksummary.summary.port.Jitter;
import io.checksummary.summary.port.ModelAnswer;
import io.checksummary.summary.port.ModelAnswer.Failure;
import io.checksummary.summary.port.ModelAnswer.Failure.Kind;
import io.checksummary.summary.port.ModelRequest;
import io.checksummary.summary.port.ModelRequest.Stage;
import io.checksummary.summary.port.SummaryLength;
import io.checksummary.text.chunk.Chunker;
import io.checksummary.text.source.SourceText;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.CallerRunsPolicy;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SummariserTest {

  private static final SummaryOptions OPTIONS =
      new SummaryOptions(new SummaryLength.Sentences(3), 6);

  private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
  private final List<Duration> pauses = Collections.synchronizedList(new ArrayList<>());

  @AfterEach
  void stop() {
    executor.shutdownNow();
  }

  @Test
  void anArticleThatFitsTakesOneCall() {
    FakeModel model = new FakeModel(1_000, asked -> draft("Sales rose 9%."));

    Digest digest = digest(model, 8, article(3));

    assertThat(model.asked()).extracting(ModelRequest::stage).containsExactly(Stage.ARTICLE);
    assertThat(digest.summary()).isEqualTo("Sales rose 9%.");
    assertThat(digest.usage())
        .isEqualTo(new Digest.Usage("fake", "fake", "fake-1", 1, 0, 100L, 10L));
    assertThat(digest.coverage().chunks()).isEqualTo(1);
  }

  /** Eight calls wait for each other: with fewer permits they would never end. */
  @Test
  void partsAreReadAsManyAtATimeAsTheBoundSays() {
    SourceDocument source = article(240);
    int chunks = Chunker.chunks(source.text(), 50).size();
    CyclicBarrier eight = new CyclicBarrier(8);
    AtomicInteger tickets = new AtomicInteger();
    FakeModel model =
        new FakeModel(
            50,
            asked -> {
              if (tickets.getAndIncrement() < chunks - chunks % 8) {
                await(eight);
              }
              return draft("Sales rose.");
            });

    Digest digest = digest(model, 8, source);

    assertThat(model.mostAtOnce()).isEqualTo(8);
    assertThat(model.asked(Stage.PART)).hasSize(chunks);
    assertThat(digest.coverage().chunks()).isEqualTo(chunks).isGreaterThan(16);
  }

  @Test
  void everyPartIsReadOnceAndInFull() {
    FakeModel model = new FakeModel(60, asked -> draft("Sales rose."));
    SourceDocument source = article(90);

    Digest digest = digest(model, 3, source);

    String read =
        model.asked(Stage.PART).stream()
            .map(ModelRequest::text)
            .sorted()
            .collect(Collectors.joining(" "));
    IntStream.rangeClosed(1, 90)
        .forEach(i -> assertThat(read).containsOnlyOnce("plant " + i + "."));
    assertThat(digest.coverage().read()).isEqualTo(source.text().received().length());
  }

  /** A digest of the fake takes some 15 tokens: about 4 fit into 60, so that 16 take two levels. */
  @ParameterizedTest
  @CsvSource({"3, 0", "12, 1", "60, 2", "240, 3"})
  void theTreeIsNoDeeperThanTheBudgetAsks(int paragraphs, int levels) {
    FakeModel model = new FakeModel(60, asked -> draft("At level " + (1 + level(asked)) + "."));

    Digest digest = digest(model, 8, article(paragraphs));

    assertThat(digest.summary()).isEqualTo("At level " + (1 + levels) + ".");
    assertThat(model.asked(Stage.COMBINE)).allMatch(asked -> asked.text().contains("\nPart 2:"));
  }

  @Test
  void digestsAreCombinedInTheOrderOfTheirParts() {
    FakeModel model = new FakeModel(100, asked -> draft("Begins with " + firstPlant(asked) + "."));

    digest(model, 8, article(12));

    String combined = model.asked(Stage.COMBINE).getFirst().text();
    assertThat(combined).startsWith("Part 1: Begins with 1.\n\nPart 2: ");
  }

  @Test
  void nonsenseIsAskedOnceMore() {
    AtomicInteger tries = new AtomicInteger();
    FakeModel model =
        new FakeModel(
            1_000,
            asked -> tries.incrementAndGet() == 1 ? failure(Kind.NONSENSE) : draft("Sales rose."));

    assertThat(digest(model, 8, article(3)).usage().calls()).isEqualTo(2);
  }

  @Test
  void nonsenseTwiceIsReported() {
    FakeModel model = new FakeModel(1_000, asked -> failure(Kind.NONSENSE));

    FailedSummary failed = failed(model, 8, article(3));

    assertThat(failed.failure().kind()).isEqualTo(Kind.NONSENSE);
    assertThat(failed.usage().calls()).isEqualTo(2);
  }

  @Test
  void anUnavailableModelIsAskedAgainAfterLongerAndLongerPauses() {
    FakeModel model = new FakeModel(1_000, asked -> failure(Kind.UNAVAILABLE));

    FailedSummary failed = failed(model, 8, article(3));

    assertThat(failed.failure().kind()).isEqualTo(Kind.UNAVAILABLE);
    assertThat(pauses)
        .containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2));
  }

  @Test
  void theTimeThatAModelNamesIsKeptAndMore() {
    AtomicInteger tries = new AtomicInteger();
    FakeModel model =
        new FakeModel(
            1_000,
            asked ->
                tries.incrementAndGet() == 1
                    ? new Failure(Kind.UNAVAILABLE, "Busy.", Duration.ofSeconds(3))
                    : draft("Sales rose."));

    digest(model, 8, article(3));

    assertThat(pauses).containsExactly(Duration.ofMillis(3_500));
  }

  @Test
  void nobodyWaitsBeyondTheDeadline() {
    FakeModel model =
        new FakeModel(
            1_000, asked -> new Failure(Kind.UNAVAILABLE, "Busy.", Duration.ofMinutes(10)));

    FailedSummary failed = failed(model, 8, article(3));

    assertThat(pauses).isEmpty();
    assertThat(failed.failure().retryAfter()).isEqualTo(Duration.ofMinutes(10));
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"DENIED", "UNUSABLE", "FAILED", "SUSPENDED", "DEADLINE", "CANCELLED"})
  void whatWillNotChangeIsNotAskedAgain(Kind kind) {
    FakeModel model = new FakeModel(1_000, asked -> failure(kind));

    FailedSummary failed = failed(model, 8, article(3));

    assertThat(failed.failure().kind()).isEqualTo(kind);
    assertThat(model.asked()).hasSize(1);
  }

  @Test
  void aTextThatIsTooLongIsReadInHalves() {
    FakeModel model =
        new FakeModel(
            1_000,
            asked -> asked.text().length() > 1_000 ? failure(Kind.TOO_LONG) : draft("Sales rose."));
    SourceDocument source = article(40);

    Digest digest = digest(model, 8, source);

    assertThat(digest.coverage().failedChunks()).isZero();
    assertThat(digest.coverage().chunks()).isGreaterThan(1);
    assertThat(digest.coverage().read()).isEqualTo(source.text().received().length());
  }

  @Test
  void aTextThatIsTooLongHoweverShortIsReported() {
    FakeModel model = new FakeModel(1_000, asked -> failure(Kind.TOO_LONG));

    assertThat(failed(model, 8, article(40)).failure().kind()).isEqualTo(Kind.TOO_LONG);
  }

  @Test
  void aPartThatFailsIsCountedAndNotRead() {
    FakeModel model =
        new FakeModel(
            60,
            asked ->
                asked.text().contains("plant 7.") ? failure(Kind.FAILED) : draft("Sales rose."));
    SourceDocument source = article(90);

    Digest digest = digest(model, 8, source);

    assertThat(digest.coverage().failedChunks()).isEqualTo(1);
    assertThat(digest.coverage().read()).isBetween(1, source.text().received().length() - 20);
  }

  @Test
  void whereAllPartsFailTheMostTellingFailureIsReported() {
    FakeModel model =
        new FakeModel(
            60, asked -> failure(asked.text().contains("plant 7.") ? Kind.FAILED : Kind.DEADLINE));

    assertThat(failed(model, 8, article(90)).failure().kind()).isEqualTo(Kind.FAILED);
  }

  @Test
  void aCombinationThatFailsIsReported() {
    FakeModel model =
        new FakeModel(
            60,
            asked -> asked.stage() == Stage.COMBINE ? failure(Kind.FAILED) : draft("Sales rose."));

    assertThat(failed(model, 8, article(90)).failure().kind()).isEqualTo(Kind.FAILED);
  }

  @Test
  void aModelThatHangsIsInterruptedAtTheDeadline() throws InterruptedException {
    CountDownLatch interrupted = new CountDownLatch(1);
    FakeModel model = new FakeModel(1_000, asked -> hang(interrupted));

    SummaryOutcome outcome =
        summariser(model, 8).summarise(article(3), OPTIONS, Instant.now().plusMillis(100));

    assertThat(outcome)
        .isInstanceOfSatisfying(
            FailedSummary.class,
            failed -> assertThat(failed.failure().kind()).isEqualTo(Kind.DEADLINE));
    interrupted.await();
  }

  @Test
  void aPartThatHangsIsLeftOutAndSaidToBe() throws InterruptedException {
    CountDownLatch interrupted = new CountDownLatch(1);
    FakeModel model =
        new FakeModel(
            60,
            asked -> asked.text().contains("plant 7.") ? hang(interrupted) : draft("Sales rose."));

    SummaryOutcome outcome =
        summariser(model, 8).summarise(article(90), OPTIONS, Instant.now().plusSeconds(4));

    assertThat(outcome)
        .isInstanceOfSatisfying(
            Digest.class, digest -> assertThat(digest.coverage().failedChunks()).isEqualTo(1));
    interrupted.await();
  }

  @Test
  void anInterruptedCallerGetsItsThreadBackInterrupted() throws InterruptedException {
    CountDownLatch interrupted = new CountDownLatch(1);
    CountDownLatch asked = new CountDownLatch(1);
    AtomicBoolean still = new AtomicBoolean();
    FakeModel model =
        new FakeModel(
            1_000,
            assignment -> {
              asked.countDown();
              return hang(interrupted);
            });
    Thread caller =
        Thread.ofVirtual()
            .start(() -> {
              failed(model, 8, article(3));
              still.set(Thread.currentThread().isInterrupted());
            });

    asked.await();
    caller.interrupt();
    caller.join();
    interrupted.await();

    assertThat(still).isTrue();
  }

  @Test
  void aCallerThatIsInterruptedOverTheCheckIsCancelledToo() {
    ThreadPoolExecutor callers =
        new ThreadPoolExecutor(
            1, 1, 0, TimeUnit.SECONDS, new SynchronousQueue<>(), new CallerRunsPolicy());
    // It has one thread: all else runs on the caller's.
    callers.execute(() -> hang(new CountDownLatch(1)));
    FakeModel model =
        new FakeModel(
            1_000,
            asked -> {
              Thread.currentThread().interrupt();
              return draft("Sales rose 9%.");
            });

    SummaryOutcome outcome =
        new Summariser(model, new Checker(), callers, this::now, 8)
            .summarise(article(3), OPTIONS, Instant.now().plusSeconds(60));
    callers.shutdownNow();

    assertThat(Thread.interrupted()).isTrue();
    assertThat(((FailedSummary) outcome).failure().kind()).isEqualTo(Kind.CANCELLED);
  }

  /** What computes may be busy for long; that must keep nobody from settings. */
  @Test
  void modelsAreAskedWhileEverythingThatComputesIsBusy() throws Exception {
    ExecutorService computing = Executors.newSingleThreadExecutor();
    Future<?> busy = computing.submit(() -> hang(new CountDownLatch(1)));
    CountDownLatch asked = new CountDownLatch(1);
    FakeModel model =
        new FakeModel(
            1_000,
            assignment -> {
              asked.countDown();
              return draft("Sales rose 9%.");
            });
    Summariser summariser =
        new Summariser(CallSettings.of(model, 8), new Checker(), executor, computing, this::now);
    Future<SummaryOutcome> outcome =
        executor.submit(
            () -> summariser.summarise(article(3), OPTIONS, Instant.now().plusSeconds(60)));

    assertThat(asked.await(30, TimeUnit.SECONDS)).isTrue();
    assertThat(outcome.isDone()).isFalse();
    busy.cancel(true);

    assertThat(outcome.get(30, TimeUnit.SECONDS)).isInstanceOf(Digest.class);
    computing.shutdown();
  }

  @Test
  void anAdapterThatThrowsIsAFailureWithoutItsMessage() {
    FakeModel model =
        new FakeModel(
            1_000,
            asked -> {
              throw new IllegalStateException("secret");
            });

    FailedSummary failed = failed(model, 8, article(3));

    assertThat(failed.failure().kind()).isEqualTo(Kind.FAILED);
    assertThat(failed.failure().detail()).doesNotContain("secret");
  }

  @Test
  void aBoundBelowOneIsRefused() {
    FakeModel model = new FakeModel(1_000, asked -> draft("Sales rose."));

    assertThatIllegalArgumentException().isThrownBy(() -> summariser(model, 0));
  }

  @Test
  void anEmptySourceIsReported() {
    FakeModel model = new FakeModel(1_000, asked -> draft("Sales rose."));

    assertThat(
            failed(model, 8, new SourceDocument(SourceText.of(""), null, "en", null))
                .failure()
                .kind())
        .isEqualTo(Kind.FAILED);
    assertThat(model.asked()).isEmpty();
  }

  private Digest digest(FakeModel model, int bound, SourceDocument source) {
    return (Digest) outcome(model, bound, source);
  }

  private FailedSummary failed(FakeModel model, int bound, SourceDocument source) {
    return (FailedSummary) outcome(model, bound, source);
  }

  private SummaryOutcome outcome(FakeModel model, int bound, SourceDocument source) {
    return summariser(model, bound).summarise(source, OPTIONS, Instant.now().plusSeconds(60));
  }

  private Summariser summariser(FakeModel model, int bound) {
    CallSettings settings =
        new CallSettings(
            List.of(model),
            RequestAllowance.of(bound),
            CallPermits.unbounded(),
            RetryCredit.unbounded(),
            Jitter.MOST,
            pauses::add,
            CallListener.NONE);
    return new Summariser(settings, new Checker(), executor, this::now);
  }

  /** Nobody really waits; the clock goes on as if they had. */
  private Instant now() {
    synchronized (pauses) {
      return Instant.now().plus(pauses.stream().reduce(Duration.ZERO, Duration::plus));
    }
  }

  private static ModelAnswer hang(CountDownLatch interrupted) {
    try {
      new CountDownLatch(1).await();
      throw new IllegalStateException("nobody counts down");
    } catch (InterruptedException expected) {
      interrupted.countDown();
      return failure(Kind.CANCELLED);
    }
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (InterruptedException | BrokenBarrierException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** How many calls lie below an assignment, as the digests in it say. */
  private static int level(ModelRequest asked) {
    return IntStream.rangeClosed(1, 9)
        .filter(level -> asked.text().contains("At level " + level + "."))
        .max()
        .orElse(0);
  }

  private static String firstPlant(ModelRequest asked) {
    int plant = asked.text().indexOf("plant ") + "plant ".length();
    return asked.text().substring(plant, asked.text().indexOf('.', plant));
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
