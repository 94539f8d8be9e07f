package io.checksummary.model.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.checksummary.model.SummaryModels;
import io.checksummary.model.protocol.ProviderAccess;
import io.checksummary.model.provider.OpenAiDouble.Call;
import io.checksummary.model.provider.OpenAiDouble.Reply;
import io.checksummary.summary.port.ModelRequest.Stage;
import io.checksummary.summary.port.ModelRequest;
import io.checksummary.summary.port.ModelAnswer.Draft;
import io.checksummary.summary.port.ModelAnswer.Failure.Kind;
import io.checksummary.summary.port.ModelAnswer.Failure;
import io.checksummary.summary.port.ModelAnswer.Figure;
import io.checksummary.summary.port.ModelAnswer;
import io.checksummary.summary.port.SummaryLength;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The provider against a server on loopback that speaks the Converse interface. */
class BedrockTest {

  private static final Map<String, String> AWS =
      Map.of(
          "aws.accessKeyId", "id-of-a-test",
          "aws.secretAccessKey", "secret-of-a-test",
          "aws.region", "eu-central-1");

  private static final String DIGEST =
      """
      {"title": "Sales rise", "summary": "Sales rose 9%.",
       "keyFigures": [{"label": "Sales", "text": "9%", "quote": "Sales rose 9%."}]}
      """;

  private static final String AS_TOOL_USE =
      "{\"toolUse\": {\"toolUseId\": \"t1\", \"name\": \"digest\", \"input\": " + DIGEST + "}}";

  @BeforeAll
  static void setCredentials() {
    AWS.forEach(System::setProperty);
  }

  @AfterAll
  static void clearCredentials() {
    AWS.keySet().forEach(System::clearProperty);
  }

  @Test
  void aDigestComesBackWithWhatItCost() {
    try (OpenAiDouble server =
        OpenAiDouble.answering(Reply.of(200, converse(AS_TOOL_USE, "tool_use")))) {
      assertThat(ask(server, Duration.ofSeconds(30)))
          .isEqualTo(
              new Draft(
                  "Sales rise",
                  "Sales rose 9%.",
                  List.of(new Figure("Sales", "9%", "Sales rose 9%.")),
                  "double",
                  321,
                  54));
      Call call = server.calls().getFirst();
      JsonNode body = call.body();
      assertThat(call.path()).isEqualTo("/model/double/converse");
      assertThat(call.headers().get("authorization")).startsWith("AWS4-HMAC-SHA256 ");
      assertThat(body.at("/toolConfig/tools/0/toolSpec/inputSchema/json/required")).hasSize(3);
      assertThat(body.at("/toolConfig/toolChoice").has("any")).isTrue();
      assertThat(body.at("/inferenceConfig/temperature").asDouble(-1)).isZero();
      assertThat(body.at("/inferenceConfig/maxTokens").asInt()).isBetween(500, 3_000);
      assertThat(body.at("/messages/0/content/0/text").asText()).contains("Harbour Foods");
      assertThat(body.toString()).doesNotContain("secret-of-a-test");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          429 | ThrottlingException         | Too many requests                       | LIMITED     | 429
          500 | InternalServerException     | fault                                   | UNAVAILABLE | 500
          503 | ServiceUnavailableException | busy                                    | UNAVAILABLE | 503
          400 | ValidationException         | Input is too long for requested model.  | TOO_LONG    | context
          400 | ValidationException         | The provided model identifier is invalid. | DENIED    | CHECKSUMMARY_MODEL
          404 | ResourceNotFoundException   | no model                                | DENIED      | AWS_REGION
          403 | UnrecognizedClientException | The security token is invalid           | DENIED      | AWS_ACCESS_KEY_ID
          403 | AccessDeniedException       | no access to the model                  | DENIED      | AWS_ACCESS_KEY_ID
          """)
  void errorsBecomeFailuresOfTheirKind(
      int status, String code, String message, Kind kind, String named) {
    Reply error =
        Reply.of(status, "{\"message\": \"" + message + " Harbour Foods\"}")
            .with("x-amzn-ErrorType", code);
    try (OpenAiDouble server = OpenAiDouble.answering(error)) {
      Failure failure = (Failure) ask(server, Duration.ofSeconds(30));

      assertThat(failure.kind()).as(failure.detail()).isEqualTo(kind);
      assertThat(failure.detail()).contains(named).doesNotContain("Harbour");
      assertThat(server.calls()).hasSize(1);
    }
  }

  @Test
  void aServerThatRefusesTheToolIsAskedWithoutIt() {
    Reply complaint =
        Reply.of(400, "{\"message\": \"This model doesn't support tool use.\"}")
            .with("x-amzn-ErrorType", "ValidationException");
    String asText = "{\"text\": " + ProviderDouble.quoted(DIGEST) + "}";
    try (OpenAiDouble server =
        OpenAiDouble.answering(call ->
            call.body().has("toolConfig")
                ? complaint
                : Reply.of(200, converse(asText, "end_turn")))) {
      assertThat(ask(server, Duration.ofSeconds(30))).isInstanceOf(Draft.class);
    }
  }

  @Test
  void aFilterSilenceAndNobodyThereAreFailures() throws IOException {
    String text = "{\"text\": \"blocked\"}";
    Reply silence = Reply.of(200, "{}").after(Duration.ofMinutes(5));
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    try (OpenAiDouble filtered =
            OpenAiDouble.answering(Reply.of(200, converse(text, "guardrail_intervened")));
        OpenAiDouble silent = OpenAiDouble.answering(silence)) {
      assertThat(((Failure) ask(filtered, Duration.ofSeconds(30))).kind()).isEqualTo(Kind.FAILED);
      assertThat(((Failure) ask(silent, Duration.ofMillis(800))).kind()).isEqualTo(Kind.DEADLINE);
      assertThat(((Failure) ask("http://127.0.0.1:" + port, Duration.ofSeconds(30))).kind())
          .isEqualTo(Kind.UNAVAILABLE);
    }
  }

  private static String converse(String content, String reason) {
    return """
        {"output": {"message": {"role": "assistant", "content": [%s]}}, "stopReason": "%s",
         "usage": {"inputTokens": 321, "outputTokens": 54, "totalTokens": 375},
         "metrics": {"latencyMs": 1}}
        """
        .formatted(content, reason);
  }

  private static ModelAnswer ask(OpenAiDouble server, Duration time) {
    return ask(server.address(), time);
  }

  private static ModelAnswer ask(String address, Duration time) {
    ModelSettings settings =
        ModelSettings.of("bedrock:double").with(Provider.BEDROCK, new ProviderAccess(address, null));
    return SummaryModels.from(settings)
        .ask(
            new ModelRequest(
                Stage.ARTICLE,
                "Sales of Harbour Foods rose 9%.",
                null,
                "en",
                new SummaryLength.Sentences(3),
                6,
                Instant.now().plus(time)));
  }
}
