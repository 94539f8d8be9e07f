package io.checksummary.entry.function;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The function as it was built, on a JVM or as a native executable: what the tests of the classes
 * cannot see is whether everything that is found by name at run time is in it.
 */
@QuarkusIntegrationTest
@WithTestResource(ModelBehind.class)
class BuiltFunctionIT {

  private static final String ARTICLE = "Ola sold 412 boats in May. Nobody had expected that.";

  private static ValidatableResponse post(String function, Map<String, ?> body) {
    return given().contentType("application/json").body(body).post(function).then();
  }

  @Test
  void aModelIsAskedAndItsNumbersAreChecked() {
    post("/summarize", Map.of("text", ARTICLE))
        .statusCode(200)
        .body("schema", equalTo("checksummary/1"))
        .body("title", equalTo("Boats sell"))
        .body("usage.provider", equalTo("openai"))
        .body("usage.inputTokens", equalTo(321))
        .body("usage.outputTokens", equalTo(54))
        .body("numbers.text", hasItem("86421975"))
        .body("numbers.find { it.text == '86421975' }.verdict", not("supported"))
        .body("numbers.message", everyItem(notNullValue()))
        .body("check.passed", is(false))
        .body("check.checker", not(equalTo("")));
  }

  @Test
  void aModelThatPleadsIsAProblem() {
    post("/summarize", Map.of("text", ARTICLE + ' ' + ModelBehind.TOO_OFTEN))
        .statusCode(503)
        .contentType("application/problem+json")
        .header("Retry-After", notNullValue())
        .body("type", equalTo("/problems/model-unavailable"));
  }

  @Test
  void aSummaryIsChecked() {
    post("/check", Map.of("source", ARTICLE, "summary", "Ola sold 86421975 boats."))
        .statusCode(200)
        .body("numbers.text", hasItem("86421975"))
        .body("check.passed", is(false));
  }

  @Test
  void figuresAreFound() {
    post("/figures", Map.of("text", ARTICLE))
        .statusCode(200)
        .body("figures.find { it.text.startsWith('412') }.start", equalTo(9))
        .body("figures.find { it.text.startsWith('412') }.quantity.value", equalTo("412"));
  }

  @Test
  void aMistakeIsNamed() {
    post("/summarize", Map.of("text", ARTICLE, "options", Map.of("sentence", 2)))
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/invalid-request"))
        .body("errors.pointer", hasItem("/options/sentence"));
  }
}
