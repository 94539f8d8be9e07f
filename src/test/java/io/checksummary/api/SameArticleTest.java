package io.checksummary.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.api.cache.CacheLimits;
import io.checksummary.api.call.BlockingCall;
import io.checksummary.api.contract.AnswerMapper;
import io.checksummary.api.contract.DigestAnswer;
import io.checksummary.api.json.JsonCodec;
import io.checksummary.api.problem.Problem;
import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.request.SummarizeRequest;
import io.checksummary.api.result.SummarizeResult;
import io.checksummary.model.protocol.ProviderAccess;
import io.checksummary.model.provider.ModelSettings;
import io.checksummary.model.provider.OpenAiDouble;
import io.checksummary.model.provider.OpenAiDouble.Reply;
import io.checksummary.model.provider.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The same article twice, as the model's server sees it. */
@Timeout(60)
class SameArticleTest {

  private static final String ARTICLE =
      "Tern Valley Dairy said on Monday that its revenue rose to $412 million in the year to June.";

  private static final Reply GOOD =
      Reply.digest("A dairy's year", "Revenue at Tern Valley Dairy was $412 million.");

  private static final Reply WRONG =
      Reply.digest("A dairy's year", "Revenue at Tern Valley Dairy was $421 million.");

  private static final CacheLimits ON =
      new CacheLimits(true, 10, 1_000_000, Duration.ofMinutes(10));

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  @Test
  void manyAtOnceCostOneCall() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    try (OpenAiDouble server = OpenAiDouble.answering(call -> through(gate, GOOD))) {
      ChecksummaryService service = service(server.settings(), ON);

      List<Future<SummarizeResult>> asked = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        asked.add(service.summarize(SummarizeRequest.of(ARTICLE), Services.context("a-test")));
      }
      gate.countDown();

      byte[] first = JsonCodec.bytes(AnswerMapper.answer(asked.getFirst().get()));
      for (Future<SummarizeResult> one : asked) {
        assertThat(JsonCodec.bytes(AnswerMapper.answer(one.get()))).isEqualTo(first);
      }
      assertThat(server.calls()).hasSize(1);
    }
  }

  @Test
  void whatIsRememberedIsTheSameBytesAsWhatIsMadeAnew() {
    try (OpenAiDouble server = OpenAiDouble.answering(GOOD)) {
      ChecksummaryService remembering = service(server.settings(), ON);
      byte[] made = JsonCodec.bytes(Services.summarize(remembering, request(), "a"));
      byte[] remembered = JsonCodec.bytes(Services.summarize(remembering, request(), "b"));
      byte[] anew =
          JsonCodec.bytes(
              Services.summarize(service(server.settings(), CacheLimits.OFF), request(), "c"));

      assertThat(remembered).isEqualTo(made);
      assertThat(anew).isEqualTo(made);
      assertThat(server.calls()).hasSize(2);
    }
  }

  @Test
  void theTextComesBackForThoseOnlyWhoAskForIt() {
    try (OpenAiDouble server = OpenAiDouble.answering(GOOD)) {
      ChecksummaryService service = service(server.settings(), ON);
      ObjectNode withSource = request();
      withSource.putObject("options").put("includeSource", true);

      assertThat(Services.summarize(service, request(), "a").source()).isNull();
      assertThat(Services.summarize(service, withSource, "b").source()).isEqualTo(ARTICLE);
      assertThat(Services.summarize(service, request(), "c").source()).isNull();
      assertThat(server.calls()).hasSize(1);
    }
  }

  @Test
  void aDocumentOfTheSameTextKeepsAnIdOfItsOwn() {
    try (OpenAiDouble server = OpenAiDouble.answering(GOOD)) {
      ChecksummaryService service = service(server.settings(), ON);
      ObjectNode document = Contract.JSON.createObjectNode();
      String base64 = Base64.getEncoder().encodeToString(("\uFEFF" + ARTICLE).getBytes(UTF_8));
      document.put("document", base64).put("mediaType", "text/plain");

      DigestAnswer ofText = Services.summarize(service, request(), "a");
      DigestAnswer ofDocument = Services.summarize(service, document, "b");

      assertThat(ofDocument.id()).isNotEqualTo(ofText.id());
      assertThat(ofDocument.numbers()).isEqualTo(ofText.numbers());
      assertThat(server.calls()).hasSize(1);
    }
  }

  @Test
  void anotherArticleOrOtherOptionsAreAnotherCall() {
    try (OpenAiDouble server = OpenAiDouble.answering(GOOD)) {
      ChecksummaryService service = service(server.settings(), ON);
      ObjectNode shorter = request();
      shorter.putObject("options").put("sentences", 1);

      Services.summarize(service, request(), "a");
      Services.summarize(service, request().put("title", "A dairy"), "b");
      Services.summarize(service, request().put("publishedAt", "2024-03-14"), "c");
      Services.summarize(service, request().put("language", "de"), "d");
      Services.summarize(service, shorter, "e");

      assertThat(server.calls()).hasSize(5);
    }
  }

  @Test
  void aFailureIsSharedUnderEachOnesOwnName() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    Reply refusal = Reply.error(401, "invalid_api_key", "Incorrect API key provided");
    try (OpenAiDouble server = OpenAiDouble.answering(call -> through(gate, refusal))) {
      ChecksummaryService service = service(server.settings(), ON);
      List<Future<SummarizeResult>> asked = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        String name = "request-" + i;
        asked.add(service.summarize(SummarizeRequest.of(ARTICLE), Services.context(name)));
      }
      gate.countDown();

      for (int i = 0; i < 10; i++) {
        Future<SummarizeResult> one = asked.get(i);
        ExecutionException failed = catchThrowableOfType(ExecutionException.class, one::get);
        assertThat(failed).hasCauseInstanceOf(ProblemException.class);
        Problem problem = ((ProblemException) Objects.requireNonNull(failed.getCause())).problem();
        assertThat(problem.instance()).isEqualTo("request-" + i);
        assertThat(problem.type()).isEqualTo("/problems/model-failed");
      }
    }
  }

  @Test
  void whoAsksAgainAfterARefusalAsksTheModelAgain() {
    try (OpenAiDouble server = OpenAiDouble.answering(WRONG, GOOD)) {
      ChecksummaryService service = service(server.settings(), ON);
      ObjectNode strict = request();
      strict.putObject("options").put("onUnsupported", "reject");

      ProblemException refused =
          catchThrowableOfType(
              ProblemException.class, () -> Services.summarize(service, strict, "a"));

      assertThat(refused.problem().type()).isEqualTo("/problems/numbers-not-supported");
      assertThat(Services.summarize(service, strict, "b").check().passed()).isTrue();
    }
  }

  @Test
  void whoAsksForADigestAnewGetsOneAndSoDoOthersAfterwards() {
    try (OpenAiDouble server = OpenAiDouble.answering(WRONG, GOOD)) {
      ChecksummaryService service = service(server.settings(), ON);

      assertThat(Services.summarize(service, request(), "a").check().passed()).isFalse();
      SummarizeResult anew =
          BlockingCall.await(
              service.summarize(
                  SummarizeRequest.of(ARTICLE), Services.context("b").withRefresh(true)));
      assertThat(AnswerMapper.answer(anew).check().passed()).isTrue();
      assertThat(Services.summarize(service, request(), "c").check().passed()).isTrue();
      assertThat(server.calls()).hasSize(2);
    }
  }

  @Test
  void aCallThatNobodyWaitsForAnyMoreIsClosed() throws Exception {
    try (Mute server = new Mute()) {
      ChecksummaryService service = service(server.settings(), ON);
      Future<?> first = service.summarize(SummarizeRequest.of(ARTICLE), Services.context("a"));
      assertThat(server.asked.await(20, TimeUnit.SECONDS)).isTrue();
      Future<?> second = service.summarize(SummarizeRequest.of(ARTICLE), Services.context("b"));

      first.cancel(true);
      second.cancel(true);

      assertThat(server.closed.await(20, TimeUnit.SECONDS)).isTrue();
    }
  }

  private static ObjectNode request() {
    return Contract.JSON.createObjectNode().put("text", ARTICLE);
  }

  private ChecksummaryService service(ModelSettings settings, CacheLimits limits) {
    return Services.of(settings, limits, threads, "sha256:prompts", "1+sha256:rules");
  }

  private static Reply through(CountDownLatch gate, Reply reply) {
    try {
      gate.await();
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
    return reply;
  }

  /** A server that reads what is asked, never answers, and sees when the caller hangs up. */
  private final class Mute implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    private final Future<?> listening;

    Mute() throws IOException {
      listening = threads.submit(this::listen);
    }

    ModelSettings settings() {
      String address = "http://127.0.0.1:" + socket.getLocalPort() + "/v1";
      return ModelSettings.of("openai:double")
          .with(Provider.OPENAI, new ProviderAccess(address, "key"));
    }

    private Void listen() throws IOException {
      try (Socket call = socket.accept();
          InputStream in = call.getInputStream()) {
        while (in.read(new byte[8_192]) >= 0) {
          asked.countDown();
        }
      } finally {
        closed.countDown();
      }
      return null;
    }

    @Override
    public void close() throws IOException {
      socket.close();
      listening.cancel(true);
    }
  }
}
