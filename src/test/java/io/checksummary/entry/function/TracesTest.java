package io.checksummary.entry.function;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.telemetry.OtlpDouble;
import io.checksummary.telemetry.SentSpan;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a collector is sent. {@code TracesIT} asks the built program. */
@QuarkusTest
@WithTestResource(OpenAiServer.class)
@WithTestResource(Collector.class)
class TracesTest {

  private static final String ARTICLE =
      "Tern Valley Dairy said on Monday that its revenue rose to $412 million in the year to June. ";

  @SuppressWarnings("NullAway.Init") // the test resource puts it in
  OtlpDouble collector;

  @Test
  void aRequestHasASpanAndItsCallToTheModelAChild() {
    String trace = post("summarize", Http.object("text", ARTICLE));

    SentSpan request = request(trace);
    SentSpan call = calls(trace, 1).getFirst();
    assertThat(request.name()).isEqualTo("POST /summarize");
    assertThat(request.attributes()).containsEntry("http.response.status_code", "200");
    assertThat(call.parent()).isEqualTo(request.id());
    assertThat(call.name()).isEqualTo("chat double");
    assertThat(call.error()).isFalse();
    assertThat(call.attributes())
        .containsEntry("gen_ai.operation.name", "chat")
        .containsEntry("gen_ai.provider.name", "openai")
        .containsEntry("gen_ai.request.model", "double")
        .containsEntry("gen_ai.response.model", "double-2026")
        .containsEntry("gen_ai.usage.input_tokens", "321")
        .containsEntry("gen_ai.usage.output_tokens", "54")
        .containsEntry("gen_ai.output.type", "json")
        .containsKey("gen_ai.request.max_tokens")
        .doesNotContainKey("error.type");
  }

  @Test
  void theCallsForTheChunksOfALongArticleAreAllChildrenOfTheRequest() {
    String trace = post("summarize", Http.object("text", (ARTICLE + "\n\n").repeat(600)));

    SentSpan request = request(trace);
    assertThat(calls(trace, 3)).allMatch(call -> call.parent().equals(request.id()));
  }

  @Test
  void aCallThatFailsSaysHow() {
    String trace = post("summarize", Http.object("text", ARTICLE + "NONSENSE"));

    SentSpan call = calls(trace, 1).getFirst();
    assertThat(call.error()).isTrue();
    assertThat(call.attributes())
        .containsEntry("error.type", "nonsense")
        .doesNotContainKey("gen_ai.usage.input_tokens");
  }

  @Test
  void whatACallerWritesIntoAnAddressIsNotPassedOn() {
    String trace = UUID.randomUUID().toString().replace("-", "");
    given().header("traceparent", parent(trace)).get("/Zanzibarian?text=Zanzibarian");

    assertThat(request(trace).attributes()).containsEntry("url.path", "REDACTED");
    assertThat(collector.sent()).doesNotContain("Zanzibarian");
  }

  /** Posts as part of a trace of our own; gives its id, which names the request too. */
  private static String post(String function, String json) {
    String trace = UUID.randomUUID().toString().replace("-", "");
    Http.post(given().header("traceparent", parent(trace)), function, json);
    return trace;
  }

  private static String parent(String trace) {
    return "00-" + trace + "-00f067aa0ba902b7-01";
  }

  private SentSpan request(String trace) {
    return collector.await(1, span -> span.trace().equals(trace) && span.kind() == 2).getFirst();
  }

  private List<SentSpan> calls(String trace, int count) {
    return collector.await(count, span -> span.trace().equals(trace) && span.kind() == 3);
  }
}
