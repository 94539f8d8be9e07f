package io.checksummary.model.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import io.checksummary.model.SummaryModels;
import io.checksummary.model.http.BoundedHttpClient;
import io.checksummary.model.protocol.ProviderAccess;
import io.checksummary.model.provider.OpenAiDouble.Reply;
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
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The provider against a server on loopback. */
class OpenAiTest {

  private static final String DIGEST =
      """
      {"title": "Sales rise", "summary": "Sales rose 9%.",
       "keyFigures": [{"label": "Sales", "text": "9%", "quote": "Sales rose 9%."}]}
      """;

  @Test
  void aDigestComesBackWithWhatItCost() {
    try (OpenAiDouble server = OpenAiDouble.answering(Reply.content(DIGEST))) {
      assertThat(ask(server))
          .isEqualTo(
              new Draft(
                  "Sales rise",
                  "Sales rose 9%.",
                  java.util.List.of(new Figure("Sales", "9%", "Sales rose 9%.")),
                  "double-2026",
                  321,
                  54));
    }
  }

  @Test
  void theRequestHoldsPromptSchemaAndBounds() {
    try (OpenAiDouble server = OpenAiDouble.answering(Reply.content(DIGEST))) {
      ask(server);

      OpenAiDouble.Call call = server.calls().getFirst();
      JsonNode schema = call.body().at("/response_format/json_schema");
      assertThat(call.path()).isEqualTo("/v1/chat/completions");
      assertThat(call.headers()).containsEntry("authorization", "Bearer key-of-a-test");
      assertThat(call.body().path("model").asText()).isEqualTo("double");
      assertThat(call.body().path("temperature").asDouble(-1)).isZero();
      assertThat(call.body().path("max_tokens").asInt()).isBetween(500, 3_000);
      assertThat(call.body().at("/messages/0/role").asText()).isEqualTo("system");
      assertThat(call.prompt()).startsWith("sentences: 3\nkey figures: 6\nlanguage: en\n");
      assertThat(schema.path("strict").asBoolean()).isTrue();
      assertThat(schema.at("/schema/properties/summary/type").asText()).isEqualTo("string");
      assertThat(schema.toString()).doesNotContain("maxLength").doesNotContain("maxItems");
    }
  }

  @Test
  void withoutAKeyNoneIsSent() {
    try (OpenAiDouble server = OpenAiDouble.answering(Reply.content(DIGEST))) {
      SummaryModel model =
          SummaryModels.from(
              new ModelSettings(
                  "openai:double",
                  Map.of(Provider.OPENAI, new ProviderAccess(server.baseUrl(), null)),
                  null,
                  null,
                  false));

      assertThat(model.ask(assignment(Duration.ofSeconds(30)))).isInstanceOf(Draft.class);
      assertThat(server.calls().getFirst().headers()).doesNotContainKey("authorization");
      assertThat(server.calls().getFirst().body().has("response_format")).isFalse();
      assertThat(server.calls().getFirst().body().has("temperature")).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'response_format' of type 'json_schema' is not supported | response_format
          Unsupported value: 'temperature' does not support 0      | temperature
          Use 'max_completion_tokens' instead of 'max_tokens'      | max_tokens
          """)
  void whatAServerComplainsOfIsLeftOutFromThenOn(String complaint, String member) {
    try (OpenAiDouble server =
        OpenAiDouble.answering(call ->
            call.body().has(member)
                ? Reply.error(400, "invalid_request_error", complaint)
                : Reply.content(DIGEST))) {
      SummaryModel model = SummaryModels.from(server.settings());

      assertThat(model.ask(assignment(Duration.ofSeconds(30)))).isInstanceOf(Draft.class);
      assertThat(model.ask(assignment(Duration.ofSeconds(30)))).isInstanceOf(Draft.class);
      assertThat(server.calls())
          .extracting(call -> call.body().has(member))
          .containsExactly(true, false, false);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "400, invalid_request_error, FAILED",
    "400, context_length_exceeded, TOO_LONG",
    "400, exceed_context_size_error, TOO_LONG",
    "400, content_filter, FAILED",
    "401, invalid_api_key, DENIED",
    "403, forbidden, DENIED",
    "404, model_not_found, DENIED",
    "413, too_large, TOO_LONG",
    "429, rate_limit_exceeded, LIMITED",
    "429, insufficient_quota, DENIED",
    "500, server_error, UNAVAILABLE",
    "502, bad_gateway, UNAVAILABLE",
    "503, overloaded, UNAVAILABLE",
    "301, moved, FAILED"
  })
  void aFaultBecomesAFailureOfItsKind(int status, String code, Kind kind) {
    Reply fault = Reply.error(status, code, "No: key-of-a-test, Harbour Foods");
    try (OpenAiDouble server = OpenAiDouble.answering(fault)) {
      Failure failure = (Failure) ask(server);

      assertThat(failure.kind()).isEqualTo(kind);
      assertThat(failure.detail()).doesNotContain("key-of-a-test").doesNotContain("Harbour");
      assertThat(server.calls()).hasSize(1);
    }
  }

  @Test
  void aRefusalNamesTheSettingToLookAt() {
    try (OpenAiDouble server =
        OpenAiDouble.answering(
            Reply.error(401, "invalid_api_key", "no"), Reply.error(404, "not_found", "no"))) {
      assertThat(((Failure) ask(server)).detail()).contains("OPENAI_API_KEY");
      assertThat(((Failure) ask(server)).detail())
          .contains("CHECKSUMMARY_MODEL")
          .contains("OPENAI_BASE_URL");
    }
  }

  @ParameterizedTest
  @CsvSource({"retry-after, 7, 7000", "retry-after-ms, 250, 250", "retry-after, soon, "})
  void theTimeToWaitIsPassedOn(String header, String value, Long millis) {
    Reply busy = Reply.error(429, "rate_limit_exceeded", "busy").with(header, value);
    try (OpenAiDouble server = OpenAiDouble.answering(busy)) {
      Duration expected = millis == null ? null : Duration.ofMillis(millis);

      assertThat(((Failure) ask(server)).retryAfter()).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          I cannot do that.                   | stop           | NONSENSE
          {"title": "x", "summary": "Sales    | length         | NONSENSE
          {}                                  | stop           | NONSENSE
          ''                                  | stop           | NONSENSE
          {"summary": "Sales rose."}          | content_filter | FAILED
          """)
  void anAnswerWithoutADigestIsAFailure(String content, String reason, Kind kind) {
    try (OpenAiDouble server = OpenAiDouble.answering(Reply.completion(content, reason))) {
      assertThat(((Failure) ask(server)).kind()).isEqualTo(kind);
    }
  }

  @Test
  void aRefusalInItsOwnMemberIsAFailure() {
    String refusal =
        """
        {"choices": [{"index": 0, "finish_reason": "stop",
          "message": {"role": "assistant", "content": null, "refusal": "I will not."}}]}
        """;
    try (OpenAiDouble server = OpenAiDouble.answering(Reply.of(200, refusal))) {
      assertThat(((Failure) ask(server)).kind()).isIn(Kind.FAILED, Kind.NONSENSE);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <html>Welcome</html>
          {"hello": "world"}
          {"choices": []}
          {"choices": [
          ''
          [1, 2]
          null
          """)
  void aServerOfAnotherKindIsAFailure(String body) {
    try (OpenAiDouble server = OpenAiDouble.answering(Reply.of(200, body))) {
      assertThat(ask(server)).isInstanceOf(Failure.class);
    }
  }

  @Test
  void anAnswerBeyondAllBoundsIsAFailure() {
    Reply huge = Reply.content("x".repeat(BoundedHttpClient.LARGEST_BODY));
    try (OpenAiDouble server = OpenAiDouble.answering(huge)) {
      assertThat(((Failure) ask(server)).kind()).isEqualTo(Kind.NONSENSE);
    }
  }

  @Test
  void aServerThatIsNotThereIsUnavailable() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    ModelSettings settings =
        ModelSettings.of("openai:double")
            .with(Provider.OPENAI, new ProviderAccess("http://127.0.0.1:" + port, null));

    Failure failure =
        (Failure) SummaryModels.from(settings).ask(assignment(Duration.ofSeconds(30)));

    assertThat(failure.kind()).isEqualTo(Kind.UNAVAILABLE);
    assertThat(failure.detail()).contains("OPENAI_BASE_URL");
  }

  @Test
  void anAnswerThatComesTooLateIsOne() {
    Reply slow = Reply.content(DIGEST).after(Duration.ofMinutes(5));
    try (OpenAiDouble server = OpenAiDouble.answering(slow)) {
      ModelAnswer answer =
          SummaryModels.from(server.settings()).ask(assignment(Duration.ofMillis(200)));

      assertThat(((Failure) answer).kind()).isEqualTo(Kind.DEADLINE);
    }
  }

  @Test
  void nothingIsAskedAfterTheDeadline() {
    try (OpenAiDouble server = OpenAiDouble.answering(Reply.content(DIGEST))) {
      ModelAnswer answer =
          SummaryModels.from(server.settings()).ask(assignment(Duration.ofSeconds(-1)));

      assertThat(((Failure) answer).kind()).isEqualTo(Kind.DEADLINE);
      assertThat(server.calls()).isEmpty();
    }
  }

  @Test
  void aCallOfAThreadThatIsInterruptedAlreadyIsCancelledBeforeItIsMade() {
    try (OpenAiDouble server = OpenAiDouble.answering(Reply.content(DIGEST))) {
      Thread.currentThread().interrupt();

      Failure failure = (Failure) ask(server);

      assertThat(Thread.interrupted()).isTrue();
      assertThat(failure.kind()).isEqualTo(Kind.CANCELLED);
      assertThat(server.calls()).isEmpty();
    }
  }

  @Test
  void anInterruptEndsTheCall() throws InterruptedException {
    CountDownLatch asked = new CountDownLatch(1);
    AtomicReference<ModelAnswer> answer = new AtomicReference<>();
    try (OpenAiDouble server =
        OpenAiDouble.answering(call -> {
          asked.countDown();
          return Reply.content(DIGEST).after(Duration.ofMinutes(5));
        })) {
      Thread caller = Thread.ofVirtual().start(() -> answer.set(ask(server)));
      asked.await();
      caller.interrupt();
      caller.join();

      assertThat(answer.get())
          .isInstanceOfSatisfying(
              Failure.class, failure -> assertThat(failure.kind()).isEqualTo(Kind.CANCELLED));
    }
  }

  @Test
  void aModelWithoutANameAndAProviderThatNobodyKnowsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SummaryModels.from(ModelSettings.of("openai")))
        .withMessageContaining("openai:MODEL");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SummaryModels.from(ModelSettings.of("oracle:of-delphi")))
        .withMessageContaining("\"oracle\"")
        .withMessageContaining("offline")
        .withMessageContaining("openai:MODEL");
  }

  @Test
  void theBudgetIsAsSetElseAsKnownOfTheModel() {
    assertThat(SummaryModels.from(ModelSettings.of("openai:nobody-knows")).budget())
        .isEqualTo(6_000);
    assertThat(SummaryModels.from(ModelSettings.of("openai:gpt-4.1-mini")).budget())
        .isEqualTo(24_000);
    assertThat(
            SummaryModels.from(new ModelSettings("openai:gpt-4.1", Map.of(), 900, 0.0, true))
                .budget())
        .isEqualTo(900);
  }

  @Test
  void settingsPrintedDoNotHoldTheKey() {
    ModelSettings settings =
        ModelSettings.of("openai:m")
            .with(Provider.OPENAI, new ProviderAccess("http://u:secret@h/v1", "key-of-a-test"));

    assertThat(settings.toString())
        .contains("openai:m")
        .doesNotContain("key-of-a-test")
        .doesNotContain("secret");
  }

  private static ModelAnswer ask(OpenAiDouble server) {
    return SummaryModels.from(server.settings()).ask(assignment(Duration.ofSeconds(30)));
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
