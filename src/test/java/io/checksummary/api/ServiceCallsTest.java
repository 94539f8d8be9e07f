package io.checksummary.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.checksummary.api.cache.CacheLimits;
import io.checksummary.api.cache.PipelineIdentity;
import io.checksummary.api.call.BlockingCall;
import io.checksummary.api.call.CallContext;
import io.checksummary.api.call.CallOutcome;
import io.checksummary.api.call.Cancellation;
import io.checksummary.api.call.InFlightCalls;
import io.checksummary.api.call.ProgressListener.Stage;
import io.checksummary.api.call.ServiceFunction;
import io.checksummary.api.call.ServiceListener;
import io.checksummary.api.problem.Problem;
import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.request.ArticleInput;
import io.checksummary.api.request.CheckRequest;
import io.checksummary.api.request.FiguresRequest;
import io.checksummary.api.request.RequestLimits;
import io.checksummary.api.request.SummarizeOptions;
import io.checksummary.api.request.SummarizeRequest;
import io.checksummary.api.result.CheckResult;
import io.checksummary.api.result.FiguresResult;
import io.checksummary.api.result.SummarizeResult;
import io.checksummary.api.source.DocumentBytes;
import io.checksummary.summary.FakeModel;
import io.checksummary.summary.port.ModelAnswer;
import io.checksummary.summary.port.ModelAnswer.Failure.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a caller of the service gets without HTTP: limits, an end that is told, cancellation. */
@Timeout(60)
class ServiceCallsTest {

  private static final String ARTICLE =
      "Tern Valley Dairy said on Monday that its revenue rose to $412 million in the year to June.";

  private static final String SUMMARY = "Revenue at Tern Valley Dairy was $412 million.";

  private static final int MANY = 200;

  private final ExecutorService waiting = Executors.newVirtualThreadPerTaskExecutor();
  private final ExecutorService computing = Executors.newFixedThreadPool(2);
  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch allAsked = new CountDownLatch(MANY);
  private final CountDownLatch gate = new CountDownLatch(1);
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final Ends ends = new Ends();
  private final FakeModel model = new FakeModel(100_000, assignment -> slowly());

  /** Remembers how calls ended. */
  private static final class Ends implements ServiceListener {

    private final Queue<CallOutcome> outcomes = new ConcurrentLinkedQueue<>();
    private final Queue<Throwable> faults = new ConcurrentLinkedQueue<>();

    @Override
    public void ended(CallOutcome outcome) {
      outcomes.add(outcome);
    }

    @Override
    public void faulted(String requestId, Throwable fault) {
      faults.add(fault);
    }

    CallOutcome only() {
      assertThat(outcomes).hasSize(1);
      return outcomes.element();
    }
  }

  /** Answers when the test opens the gate. */
  private ModelAnswer slowly() {
    asked.countDown();
    allAsked.countDown();
    try {
      gate.await();
      return FakeModel.draft(SUMMARY);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stopped.countDown();
      return FakeModel.failure(Kind.CANCELLED);
    }
  }

  @AfterEach
  void stop() {
    waiting.shutdownNow();
    computing.shutdownNow();
  }

  private ChecksummaryService service(int mostCalls, long mostBytes, Duration deadline) {
    return Services.of(
        model,
        CacheLimits.OFF,
        new PipelineIdentity("fake", "fake", "sha256:p", "1+sha256:r"),
        new RequestLimits(1_000, 1_000, 1_000, deadline),
        new DocumentBytes(mostBytes),
        new ServiceThreads(waiting, computing),
        new InFlightCalls(mostCalls, ends));
  }

  private ChecksummaryService service() {
    return service(1_000, 1_000, Duration.ofSeconds(25));
  }

  private static CallContext context() {
    return Services.context("a-test");
  }

  private static Problem problem(CompletableFuture<?> answer) {
    ProblemException failed =
        catchThrowableOfType(ProblemException.class, () -> BlockingCall.await(answer));
    assertThat(failed).as("failed").isNotNull();
    return failed.problem();
  }

  @Test
  void noThreadOfACallerIsHeldWhileAModelIsWaitedFor() throws InterruptedException {
    ChecksummaryService service = service();
    List<CompletableFuture<SummarizeResult>> answers = new ArrayList<>();

    for (int i = 0; i < MANY; i++) {
      answers.add(service.summarize(SummarizeRequest.of(ARTICLE + " It is no. " + i), context()));
    }

    assertThat(allAsked.await(30, TimeUnit.SECONDS)).as("all are in flight").isTrue();
    assertThat(answers).noneMatch(CompletableFuture::isDone);
    gate.countDown();
    for (CompletableFuture<SummarizeResult> answer : answers) {
      assertThat(BlockingCall.await(answer).digest().summary()).isEqualTo(SUMMARY);
    }
    assertThat(ends.outcomes).hasSize(MANY).allMatch(outcome -> outcome.status() == 200);
  }

  @Test
  void oneCallMoreThanTheLimitIsToldToComeBack() {
    ChecksummaryService service = service(1, 1_000, Duration.ofSeconds(25));
    var first = service.summarize(SummarizeRequest.of(ARTICLE), context());

    Problem refused = problem(service.figures(FiguresRequest.of(ARTICLE), context()));

    assertThat(refused.type()).isEqualTo("/problems/overloaded");
    assertThat(refused.limit()).isEqualTo(1);
    assertThat(refused.actual()).isEqualTo(2);
    gate.countDown();
    BlockingCall.await(first);
    BlockingCall.await(service.figures(FiguresRequest.of(ARTICLE), context()));
  }

  @Test
  void anEndIsToldWithItsVerdictsBeforeTheAnswerIsThere() {
    gate.countDown();

    BlockingCall.await(service().summarize(SummarizeRequest.of(ARTICLE), context()));

    CallOutcome end = ends.only();
    assertThat(end.requestId()).isEqualTo("a-test");
    assertThat(end.caller().entry()).isEqualTo("test");
    assertThat(end.function()).isEqualTo(ServiceFunction.SUMMARIZE);
    assertThat(end.outcome()).isEqualTo("ok");
    assertThat(end.verdicts())
        .isEqualTo(Map.of("supported", 1, "contradicted", 0, "unsupported", 0, "unchecked", 0));
    assertThat(end.usage()).isNotNull();
    assertThat(end.transfer()).isNull();
  }

  @Test
  void aProblemIsToldToo() {
    String article = "a".repeat(1_001);

    Problem refused = problem(service().figures(FiguresRequest.of(article), context()));

    assertThat(refused.type()).isEqualTo("/problems/too-large");
    assertThat(refused.instance()).isEqualTo("a-test");
    assertThat(ends.only().outcome()).isEqualTo("too-large");
    assertThat(ends.only().status()).isEqualTo(413);
  }

  @Test
  void theCallersOwnDeadlineHolds() throws InterruptedException {
    CallContext brief = context().withDeadline(Instant.now().plusSeconds(2));

    var answer = service().summarize(SummarizeRequest.of(ARTICLE), brief);
    assertThat(asked.await(20, TimeUnit.SECONDS)).isTrue();
    Problem late = problem(answer);

    assertThat(late.type()).isEqualTo("/problems/deadline-exceeded");
    assertThat(ends.only().status()).isEqualTo(504);
    assertThat(stopped.await(20, TimeUnit.SECONDS)).as("the model's call is stopped").isTrue();
  }

  @Test
  void aDeadlineThatHasPassedCostsNoWork() {
    CallContext past = context().withDeadline(Instant.now().minusSeconds(1));

    Problem late = problem(service().summarize(SummarizeRequest.of(ARTICLE), past));

    assertThat(late.type()).isEqualTo("/problems/deadline-exceeded");
    assertThat(model.asked()).isEmpty();
  }

  @Test
  void theServicesLimitHoldsWhateverTheCallerSays() {
    ChecksummaryService service = service(10, 1_000, Duration.ofMillis(300));
    CallContext patient = context().withDeadline(Instant.now().plusSeconds(3_600));

    Problem late = problem(service.summarize(SummarizeRequest.of(ARTICLE), patient));

    assertThat(late.type()).isEqualTo("/problems/deadline-exceeded");
  }

  @Test
  void aCallerWhoLeavesStopsTheWork() throws InterruptedException {
    Cancellation left = new Cancellation();
    var answer =
        service().summarize(SummarizeRequest.of(ARTICLE), context().withCancellation(left));
    assertThat(asked.await(20, TimeUnit.SECONDS)).isTrue();

    left.cancel();

    assertThat(answer).isCancelled();
    assertThat(stopped.await(20, TimeUnit.SECONDS)).isTrue();
    assertThat(ends.only().outcome()).isEqualTo(CallOutcome.CANCELLED);
    assertThat(ends.only().status()).isEqualTo(499);
  }

  @Test
  void soDoesOneWhoCancelsTheAnswer() throws InterruptedException {
    var answer = service().summarize(SummarizeRequest.of(ARTICLE), context());
    assertThat(asked.await(20, TimeUnit.SECONDS)).isTrue();

    answer.cancel(false);

    assertThat(stopped.await(20, TimeUnit.SECONDS)).isTrue();
    assertThat(ends.only().outcome()).isEqualTo(CallOutcome.CANCELLED);
  }

  @Test
  void documentsAreTakenByEveryFunction() {
    gate.countDown();
    ArticleInput page = document("<p>" + ARTICLE + "</p>", "text/html");

    FiguresResult figures =
        BlockingCall.await(
            service().figures(new FiguresRequest(page, null, null, false), context()));
    CheckResult checked =
        BlockingCall.await(
            service()
                .check(
                    new CheckRequest(page, SUMMARY, null, null, List.of(), null, null, null, false),
                    context()));
    SummarizeResult summarized = BlockingCall.await(service().summarize(of(page), context()));

    assertThat(figures.article().text().strip()).isEqualTo(ARTICLE);
    assertThat(figures.mentions()).isNotEmpty();
    assertThat(checked.numbers()).singleElement().matches(n -> n.text().equals("$412 million"));
    assertThat(summarized.article().id()).isEqualTo(figures.article().id()).startsWith("sha256:");
  }

  @Test
  void moreBytesOfDocumentsThanTheLimitAreRefused() {
    ChecksummaryService service = service(10, 100, Duration.ofSeconds(25));

    Problem large =
        problem(service.summarize(of(document("a".repeat(101), "text/plain")), context()));

    assertThat(large.type()).isEqualTo("/problems/too-large");
    assertThat(large.limit()).isEqualTo(100);
    assertThat(large.actual()).isEqualTo(101);
  }

  @Test
  void documentsThatWaitForAThreadHoldTheirBytesAndNoMore() throws InterruptedException {
    ChecksummaryService service = service(10, 100, Duration.ofSeconds(25));
    CountDownLatch free = new CountDownLatch(1);
    for (int i = 0; i < 2; i++) {
      computing.execute(() -> hold(free));
    }
    ArticleInput document = document("Sales rose 12%. ".repeat(5), "text/plain");
    FiguresRequest request = new FiguresRequest(document, null, null, false);
    var first = service.figures(request, context());

    Problem busy = problem(service.figures(request, context()));
    first.cancel(false);
    var second = service.figures(request, context());
    free.countDown();

    assertThat(busy.type()).isEqualTo("/problems/overloaded");
    assertThat(BlockingCall.await(second).mentions()).hasSize(5);
    assertThat(BlockingCall.await(service.figures(request, context())).mentions()).hasSize(5);
  }

  private static void hold(CountDownLatch free) {
    try {
      free.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void aFaultIsOursAndToldToThoseWhoListen() {
    CallContext broken =
        context()
            .withProgress(stage -> {
              throw new IllegalStateException("as the test says");
            });

    Problem fault = problem(service().figures(FiguresRequest.of(ARTICLE), broken));

    assertThat(fault.type()).isEqualTo("/problems/internal");
    assertThat(fault.detail()).doesNotContain("as the test says");
    assertThat(ends.faults).singleElement().isInstanceOf(IllegalStateException.class);
  }

  @Test
  void progressIsToldInItsOrder() {
    gate.countDown();
    Queue<Stage> stages = new ConcurrentLinkedQueue<>();

    BlockingCall.await(
        service().summarize(SummarizeRequest.of(ARTICLE), context().withProgress(stages::add)));

    assertThat(stages).containsExactly(Stage.READING, Stage.SUMMARISING);
  }

  private static ArticleInput document(String text, String mediaType) {
    return new ArticleInput.Document(text.getBytes(UTF_8), mediaType);
  }

  private static SummarizeRequest of(ArticleInput article) {
    return new SummarizeRequest(article, null, null, null, SummarizeOptions.DEFAULT);
  }
}
