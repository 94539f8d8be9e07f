package io.checksummary.entry.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.checksummary.api.call.CallContext;
import io.checksummary.api.call.Caller;
import io.checksummary.api.call.ServiceFunction;
import io.checksummary.api.json.JsonCodec;
import io.checksummary.api.problem.ProblemException;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Requests that come over no HTTP. */
@QuarkusTest
class BareAnswersTest {

  private static final CallContext CONTEXT = CallContext.of("a-1", Caller.of("event"));

  @Inject FunctionEndpoints functions;

  @Test
  void theAnswerIsTheOneOverHttp() {
    for (ServiceFunction function : ServiceFunction.values()) {
      String request =
          function == ServiceFunction.CHECK
              ? Http.object("source", "It rose 7%.", "summary", "It rose 8%.")
              : Http.object("text", "Sales rose 7% to $412 million at Harbour Foods.");

      assertThat(answer(function, request, CONTEXT))
          .isEqualTo(Http.post(function.code(), request).asString());
    }
  }

  @Test
  void aProblemIsThrown() {
    assertThatThrownBy(() -> answer(ServiceFunction.SUMMARIZE, "{\"Records\":[]}", CONTEXT))
        .isInstanceOfSatisfying(
            ProblemException.class,
            thrown -> {
              assertThat(thrown.problem().type()).isEqualTo("/problems/invalid-request");
              assertThat(thrown.problem().instance()).isEqualTo("a-1");
            });
  }

  @Test
  void theCallersOwnTimeHolds() {
    CallContext late = CONTEXT.withDeadline(Instant.EPOCH);
    String request = Http.object("text", "It rose 7%.");

    assertThatThrownBy(() -> answer(ServiceFunction.FIGURES, request, late))
        .isInstanceOfSatisfying(
            ProblemException.class,
            thrown -> assertThat(thrown.problem().type()).isEqualTo("/problems/deadline-exceeded"));
  }

  private String answer(ServiceFunction function, String request, CallContext context) {
    JsonNode json = JsonCodec.parse(request.getBytes(StandardCharsets.UTF_8), "a-1");
    return JsonCodec.write(functions.answer(function, json, context).await().indefinitely());
  }
}
