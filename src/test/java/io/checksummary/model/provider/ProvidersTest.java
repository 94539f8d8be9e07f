package io.checksummary.model.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.checksummary.model.SummaryModels;
import io.checksummary.model.http.BoundedHttpClient;
import io.checksummary.model.protocol.ProviderAccess;
import io.checksummary.model.provider.OpenAiDouble.Call;
import io.checksummary.model.provider.OpenAiDouble.Reply;
import io.checksummary.model.provider.ProviderDouble.End;
import io.checksummary.model.provider.ProviderDouble.Fault;
import io.checksummary.summary.port.ModelAnswer;
import io.checksummary.summary.port.ModelAnswer.Draft;
import io.checksummary.summary.port.ModelAnswer.Failure;
import io.checksummary.summary.port.ModelAnswer.Failure.Kind;
import io.checksummary.summary.port.ModelAnswer.Figure;
import io.checksummary.summary.port.ModelRequest;
import io.checksummary.summary.port.ModelRequest.Stage;
import io.checksummary.summary.port.SummaryLength;
import io.checksummary.summary.port.SummaryModel;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What every provider must do, each against a server on loopback that speaks its own protocol. */
class ProvidersTest {

  private static final String DIGEST =
      """
      {"title": "Sales rise", "summary": "Sales rose 9%.",
       "keyFigures": [{"label": "Sales", "text": "9%", "quote": "Sales rose 9%."}]}
      """;

  private static final Draft DRAFT =
      new Draft(
          "Sales rise",
          "Sales rose 9%.",
          List.of(new Figure("Sales", "9%", "Sales rose 9%.")),
          "double-2026",
          321,
          54);

  @ParameterizedTest
  @EnumSource
  void aDigestComesBackWithWhatItCost(ProviderDouble provider) {
    try (OpenAiDouble server = OpenAiDouble.answering(provider.answer(DIGEST))) {
      SummaryModel model = SummaryModels.from(provider.settings(server.address()));

      assertThat(ask(model)).isEqualTo(DRAFT);
      assertThat(model.provider() + ":" + model.name()).isEqualTo(provider.spec());
    }
  }

  @ParameterizedTest
  @EnumSource
  void theRequestHoldsArticleSchemaAndBounds(ProviderDouble provider) {
    JsonNode body = asked(provider).body();
    JsonNode schema = body.at(provider.form().schema());

    assertThat(provider.prompt(body))
        .startsWith("sentences: 3\n")
        .contains("Harbour Foods rose 9%.");
    assertThat(body.toString()).contains("You summarise an article").doesNotContain("maxItems");
    assertThat(schema.at("/properties/keyFigures/items/properties/quote/type").asText())
        .isEqualToIgnoringCase("string");
    assertThat(body.findValue("temperature").asDouble(-1)).isZero();
    assertThat(outputBound(body)).isBetween(500, 8_192);
    assertThat(body.path("stream").asBoolean(false)).isFalse();
  }

  private static int outputBound(JsonNode body) {
    return List.of("max_tokens", "maxOutputTokens", "num_predict").stream()
        .flatMap(name -> body.findValues(name).stream())
        .mapToInt(JsonNode::asInt)
        .findFirst()
        .orElse(-1);
  }

  @ParameterizedTest
  @EnumSource
  void theKeyIsInItsHeaderAndNowhereElse(ProviderDouble provider) {
    Call call = asked(provider);

    assertThat(call.path()).isEqualTo(provider.form().path());
    assertThat(call.headers()).contains(provider.form().key());
    assertThat(call.headers().values().stream().filter(value -> value.contains(ProviderDouble.KEY)))
        .hasSize(1);
    assertThat(call.body().toString()).doesNotContain(ProviderDouble.KEY);
  }

  private static Call asked(ProviderDouble provider) {
    try (OpenAiDouble server = OpenAiDouble.answering(provider.answer(DIGEST))) {
      ask(provider, server);
      return server.calls().getFirst();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aServerThatRefusesTheSchemaIsAskedWithoutItFromThenOn(ProviderDouble provider) {
    Reply complaint = provider.error(Fault.NO_SCHEMA).orElseThrow();
    try (OpenAiDouble server =
        OpenAiDouble.answering(
            call -> hasSchema(provider, call) ? complaint : provider.answer(DIGEST))) {
      SummaryModel model = SummaryModels.from(provider.settings(server.address()));

      assertThat(ask(model)).isEqualTo(DRAFT);
      assertThat(ask(model)).isEqualTo(DRAFT);
      assertThat(server.calls())
          .extracting(call -> hasSchema(provider, call))
          .containsExactly(true, false, false);
    }
  }

  private static boolean hasSchema(ProviderDouble provider, Call call) {
    return !call.body().at(provider.form().schema()).isMissingNode();
  }

  @ParameterizedTest
  @EnumSource
  void aServerThatRefusesTheTemperatureIsAskedWithoutIt(ProviderDouble provider) {
    Reply complaint = Reply.of(400, "{\"error\": \"temperature is not allowed\"}");
    try (OpenAiDouble server =
        OpenAiDouble.answering(call ->
            call.body().findValue("temperature") == null ? provider.answer(DIGEST) : complaint)) {
      assertThat(ask(provider, server)).isEqualTo(DRAFT);
    }
  }

  @ParameterizedTest
  @EnumSource
  void errorsBecomeFailuresOfTheirKind(ProviderDouble provider) {
    for (Fault fault : Fault.values()) {
      Optional<Reply> reply = provider.error(fault);
      if (reply.isPresent() && fault != Fault.NO_SCHEMA) {
        Failure failure = failure(provider, reply.get());

        assertThat(failure.kind()).as("%s: %s", fault, failure).isEqualTo(kind(fault));
        assertThat(failure.detail()).contains(named(provider, fault));
      }
    }
  }

  private static Kind kind(Fault fault) {
    return switch (fault) {
      case RATE_LIMITED -> Kind.LIMITED;
      case BROKEN, OVERLOADED -> Kind.UNAVAILABLE;
      case TOO_LONG -> Kind.TOO_LONG;
      case NO_MODEL, BAD_KEY, FORBIDDEN -> Kind.DENIED;
      case FILTERED, NO_SCHEMA -> Kind.FAILED;
    };
  }

  private static String named(ProviderDouble provider, Fault fault) {
    return switch (fault) {
      case BAD_KEY, FORBIDDEN -> provider.provider().keyVariable();
      case NO_MODEL -> "CHECKSUMMARY_MODEL and at " + provider.provider().addressVariable();
      case RATE_LIMITED -> "429";
      case BROKEN -> "500";
      case OVERLOADED -> "5";
      case TOO_LONG -> "context";
      case FILTERED -> "filter";
      case NO_SCHEMA -> "";
    };
  }

  @ParameterizedTest
  @EnumSource
  void theTimeToWaitIsPassedOn(ProviderDouble provider) {
    Reply limited = provider.error(Fault.RATE_LIMITED).orElseThrow();
    String inAnHour =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(
            Instant.now().plusSeconds(3_600).atZone(ZoneOffset.UTC));

    assertThat(failure(provider, limited.with("Retry-After", "7")).retryAfter())
        .isEqualTo(Duration.ofSeconds(7));
    assertThat(failure(provider, limited.with("Retry-After", inAnHour)).retryAfter())
        .isBetween(Duration.ofMinutes(58), Duration.ofMinutes(60));
    assertThat(failure(provider, limited).retryAfter()).isNull();
  }

  @Test
  void geminiSaysInTheBodyWhenToComeBack() {
    assertThat(failure(ProviderDouble.GEMINI, GeminiForm.limitedFor("37s")).retryAfter())
        .isEqualTo(Duration.ofSeconds(37));
    assertThat(failure(ProviderDouble.GEMINI, GeminiForm.limitedFor("2.5s")).retryAfter())
        .isEqualTo(Duration.ofSeconds(3));
  }

  @ParameterizedTest
  @EnumSource
  void aRefusalIsAFailureThatIsNotAskedAgain(ProviderDouble provider) {
    assumeTrue(provider.refusal().isPresent());

    Failure failure = failure(provider, provider.refusal().orElseThrow());

    assertThat(failure.kind()).isEqualTo(Kind.FAILED);
    assertThat(failure.detail()).contains("refused");
  }

  @ParameterizedTest
  @EnumSource
  void anAnswerThatAFilterStoppedIsARefusal(ProviderDouble provider) {
    assumeTrue(provider != ProviderDouble.OLLAMA, "has no filter");

    Failure failure = failure(provider, provider.answer(DIGEST, End.FILTERED));

    assertThat(failure.kind()).isEqualTo(Kind.FAILED);
    assertThat(failure.detail()).contains("filter");
  }

  @ParameterizedTest
  @EnumSource
  void anAnswerThatBreaksOffAtItsLengthIsNonsense(ProviderDouble provider) {
    Failure failure =
        failure(provider, provider.answer("{\"title\": \"x\", \"summ", End.AT_LENGTH));

    assertThat(failure.kind()).isEqualTo(Kind.NONSENSE);
    assertThat(failure.detail()).contains("length limit");
  }

  @ParameterizedTest
  @EnumSource
  void proseAndFencesAroundADigestAreReadOver(ProviderDouble provider) {
    String chatty = "Here is your digest:\n```json\n" + DIGEST + "\n```\nAnything else?";
    try (OpenAiDouble server = OpenAiDouble.answering(provider.answer(chatty))) {
      assertThat(ask(provider, server)).isEqualTo(DRAFT);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatHoldsNoDigestIsNonsense(ProviderDouble provider) {
    assertThat(failure(provider, provider.answer("I would rather talk about ducks.")).kind())
        .isEqualTo(Kind.NONSENSE);
    assertThat(failure(provider, provider.answer("{}")).kind()).isEqualTo(Kind.NONSENSE);
    assertThat(failure(provider, provider.answer("")).kind()).isEqualTo(Kind.NONSENSE);
    assertThat(failure(provider, provider.answer("  ")).kind()).isEqualTo(Kind.NONSENSE);
  }

  @ParameterizedTest
  @EnumSource
  void aServerOfAnotherKindIsNamedByItsAddress(ProviderDouble provider) {
    for (String body : List.of("<html>Welcome</html>", "{\"hello\": \"world\"}", "[1, 2]", "")) {
      Failure failure = failure(provider, Reply.of(200, body));

      assertThat(failure.kind()).as(body).isIn(Kind.FAILED, Kind.NONSENSE);
    }
    assertThat(failure(provider, Reply.of(200, "<html>Welcome</html>")).detail())
        .contains(provider.provider().addressVariable());
  }

  @ParameterizedTest
  @EnumSource
  void aBodyThatBreaksOffMayComeWholeTheNextTime(ProviderDouble provider) {
    Reply whole = provider.answer(DIGEST);
    Failure closed = failure(provider, whole.in(Reply.Manner.CUT));
    Failure half =
        failure(provider, Reply.of(200, whole.body().substring(0, whole.body().length() / 2)));

    assertThat(closed.kind()).as(closed.detail()).isEqualTo(Kind.UNAVAILABLE);
    assertThat(half.kind()).as(half.detail()).isEqualTo(Kind.NONSENSE);
  }

  @ParameterizedTest
  @EnumSource
  void aSlowDripEndsAtTheDeadline(ProviderDouble provider) {
    Reply dripping = provider.answer(DIGEST).in(Reply.Manner.DRIPPING);
    try (OpenAiDouble server = OpenAiDouble.answering(dripping)) {
      ModelAnswer answer =
          SummaryModels.from(provider.settings(server.address()))
              .ask(assignment(Duration.ofMillis(300)));

      assertThat(answer)
          .isInstanceOfSatisfying(
              Failure.class, failure -> assertThat(failure.kind()).isEqualTo(Kind.DEADLINE));
    }
  }

  @ParameterizedTest
  @EnumSource
  void silenceEndsAtTheDeadline(ProviderDouble provider) {
    Reply late = provider.answer(DIGEST).after(Duration.ofMinutes(5));
    try (OpenAiDouble server = OpenAiDouble.answering(late)) {
      ModelAnswer answer =
          SummaryModels.from(provider.settings(server.address()))
              .ask(assignment(Duration.ofMillis(200)));

      assertThat(((Failure) answer).kind()).isEqualTo(Kind.DEADLINE);
    }
  }

  @ParameterizedTest
  @EnumSource
  void anInterruptEndsTheCall(ProviderDouble provider) throws InterruptedException {
    CountDownLatch asked = new CountDownLatch(1);
    AtomicReference<ModelAnswer> answer = new AtomicReference<>();
    try (OpenAiDouble server =
        OpenAiDouble.answering(call -> {
          asked.countDown();
          return provider.answer(DIGEST).after(Duration.ofMinutes(5));
        })) {
      Thread caller = Thread.ofVirtual().start(() -> answer.set(ask(provider, server)));
      asked.await();
      caller.interrupt();
      caller.join();
    }
    assertThat(answer.get())
        .isInstanceOfSatisfying(
            Failure.class, failure -> assertThat(failure.kind()).isEqualTo(Kind.CANCELLED));
  }

  @ParameterizedTest
  @EnumSource
  void anAnswerBeyondAllBoundsIsNonsense(ProviderDouble provider) {
    Reply huge = provider.answer("x".repeat(BoundedHttpClient.LARGEST_BODY));

    assertThat(failure(provider, huge).kind()).isEqualTo(Kind.NONSENSE);
  }

  @ParameterizedTest
  @EnumSource
  void aServerThatIsNotThereIsUnavailable(ProviderDouble provider) throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    Failure failure =
        (Failure) ask(SummaryModels.from(provider.settings("http://127.0.0.1:" + port)));

    assertThat(failure.kind()).isEqualTo(Kind.UNAVAILABLE);
    assertThat(failure.detail()).contains(provider.provider().addressVariable());
  }

  @ParameterizedTest
  @EnumSource
  void aConnectionThatIsResetIsUnavailable(ProviderDouble provider) throws IOException {
    try (ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
      Thread resetting = Thread.ofVirtual().start(() -> resetAll(server));
      Failure failure =
          (Failure)
              ask(
                  SummaryModels.from(
                      provider.settings("http://127.0.0.1:" + server.getLocalPort())));

      assertThat(failure.kind()).as(failure.detail()).isEqualTo(Kind.UNAVAILABLE);
      resetting.interrupt();
    }
  }

  /** Closing with nothing lingering sends a reset. */
  private static void resetAll(ServerSocket server) {
    try {
      while (true) {
        Socket socket = server.accept();
        int first = socket.getInputStream().read();
        assertThat(first).isNotNegative();
        socket.setSoLinger(true, 0);
        socket.close();
      }
    } catch (IOException closed) {
      assertThat(server.isClosed()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNotSetIsSaidAtTheFirstQuestion(ProviderDouble provider) {
    assumeTrue(provider != ProviderDouble.OLLAMA, "wants no key");

    ModelAnswer answer = ask(SummaryModels.from(ModelSettings.of(provider.spec())));

    assertThat(((Failure) answer).kind()).isEqualTo(Kind.UNUSABLE);
    assertThat(((Failure) answer).detail())
        .contains(
            provider == ProviderDouble.AZURE
                ? "AZURE_OPENAI_ENDPOINT"
                : provider.provider().keyVariable());
  }

  @ParameterizedTest
  @EnumSource
  void aKeyThatNoHeaderCanCarryIsNamedByItsVariable(ProviderDouble provider) {
    try (OpenAiDouble server = OpenAiDouble.answering(provider.answer(DIGEST))) {
      ProviderAccess access = new ProviderAccess(provider.address(server.address()), "sk-secret…");
      ModelSettings settings = ModelSettings.of(provider.spec()).with(provider.provider(), access);

      Failure failure = (Failure) ask(SummaryModels.from(settings));

      assertThat(failure.kind()).isEqualTo(Kind.UNUSABLE);
      assertThat(failure.detail())
          .contains(provider.provider().keyVariable())
          .doesNotContain("secret");
      assertThat(server.calls()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void anAddressThatIsNoneIsRefusedWithoutQuotingIt(ProviderDouble provider) {
    ModelSettings settings =
        ModelSettings.of(provider.spec())
            .with(provider.provider(), new ProviderAccess("::secret::", "k"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> SummaryModels.from(settings))
        .withMessageContaining(provider.provider().addressVariable())
        .withMessageNotContaining("secret");
  }

  @ParameterizedTest
  @CsvSource({
    "MISTRAL,   https://h,                    https://h/v1",
    "MISTRAL,   https://h/v1/,                https://h/v1",
    "ANTHROPIC, http://127.0.0.1:4000/proxy,  http://127.0.0.1:4000/proxy/v1",
    "GEMINI,    https://h/,                   https://h/v1beta",
    "GEMINI,    https://h/v1,                 https://h/v1",
    "GEMINI,    https://h/v1alpha,            https://h/v1alpha",
    "OPENAI,    https://h/api/,               https://h/api",
    "AZURE,     https://n.openai.azure.com/,  https://n.openai.azure.com",
    "AZURE,     https://n.azure.com/openai/v1/, https://n.azure.com",
    "OLLAMA,    127.0.0.1:11434,              http://127.0.0.1:11434",
    "OLLAMA,    gpu.example,                  http://gpu.example:11434",
    "OLLAMA,    0.0.0.0,                      http://127.0.0.1:11434",
    "OLLAMA,    :9999,                        http://127.0.0.1:9999",
    "OLLAMA,    http://gpu.example,           http://gpu.example:80",
    "OLLAMA,    https://ollama.com,           https://ollama.com:443",
    "OLLAMA,    [::1]:5000,                   http://[::1]:5000",
    "OLLAMA,    http://h:1/base/,             http://h:1/base"
  })
  void addressesAreTakenAsPeopleWriteThem(ProviderDouble provider, String written, String address) {
    assertThat(provider.provider().protocol().address(written)).isEqualTo(address);
  }

  @Test
  void aDatedVersionOfAzureNamesTheDeploymentInThePath() {
    try (OpenAiDouble server = OpenAiDouble.answering(ProviderDouble.AZURE.answer(DIGEST))) {
      ModelSettings settings =
          ModelSettings.of("azure-openai:my-gpt")
              .with(
                  Provider.AZURE_OPENAI,
                  new ProviderAccess(server.address(), ProviderDouble.KEY, "2024-10-21"));

      assertThat(ask(SummaryModels.from(settings))).isEqualTo(DRAFT);
      assertThat(server.calls().getFirst().path())
          .isEqualTo("/openai/deployments/my-gpt/chat/completions?api-version=2024-10-21");
      assertThat(server.calls().getFirst().headers()).containsEntry("api-key", ProviderDouble.KEY);
    }
  }

  @Test
  void ollamaIsGivenAContextThatHoldsTheArticle() {
    JsonNode options = asked(ProviderDouble.OLLAMA).body().path("options");

    assertThat(options.path("num_ctx").asInt()).isEqualTo(16_384);
  }

  @Test
  void oneSetOfSettingsServesTwoModels() {
    try (OpenAiDouble first = OpenAiDouble.answering(ProviderDouble.GEMINI.answer(DIGEST));
        OpenAiDouble second = OpenAiDouble.answering(ProviderDouble.OLLAMA.answer(DIGEST))) {
      ModelSettings settings =
          ProviderDouble.GEMINI
              .settings(first.address())
              .with(Provider.OLLAMA, new ProviderAccess(second.address(), null));

      assertThat(ask(SummaryModels.from(settings))).isEqualTo(DRAFT);
      assertThat(ask(SummaryModels.from(settings.forModel("ollama:llama3:8b")))).isEqualTo(DRAFT);
      assertThat(second.calls().getFirst().body().path("model").asText()).isEqualTo("llama3:8b");
    }
  }

  /** The failure that a reply gives; whatever it was, it holds neither key nor article. */
  private static Failure failure(ProviderDouble provider, Reply reply) {
    try (OpenAiDouble server = OpenAiDouble.answering(reply)) {
      ModelAnswer answer = ask(provider, server);
      assertThat(answer).as(reply.body()).isInstanceOf(Failure.class);
      Failure failure = (Failure) answer;
      assertThat(failure.detail().toLowerCase(Locale.ROOT))
          .doesNotContain(ProviderDouble.KEY)
          .doesNotContain("harbour");
      assertThat(server.calls()).hasSize(1);
      return failure;
    }
  }

  private static ModelAnswer ask(ProviderDouble provider, OpenAiDouble server) {
    return ask(SummaryModels.from(provider.settings(server.address())));
  }

  private static ModelAnswer ask(SummaryModel model) {
    return model.ask(assignment(Duration.ofSeconds(30)));
  }

  private static ModelRequest assignment(Duration time) {
    return new ModelRequest(
        Stage.ARTICLE,
        "Sales of Harbour Foods rose 9%.",
        null,
        "en",
        new SummaryLength.Sentences(3),
        6,
        Instant.now().plus(time));
  }
}
