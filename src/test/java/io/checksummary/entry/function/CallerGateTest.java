package io.checksummary.entry.function;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.checksummary.entry.function.Wire.Answer;
import io.checksummary.text.hash.Sha256;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URL;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A function whose callers have keys or tokens. */
@QuarkusTest
@TestProfile(CallerGateTest.Known.class)
@WithTestResource(TokenIssuer.class)
class CallerGateTest {

  private static final String OLD = "cks_the-key-of-the-month-before";
  private static final String NEW = "cks_the-key-of-this-month";
  private static final String WITHDRAWN = "cks_the-key-of-the-year-before";

  private static final String SUMMARIZE = "{\"text\":\"Sales rose 12% to $412 million.\"}";
  private static final String LIST = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}";

  /** Two keys of one caller. */
  public static final class Known implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "checksummary.callers.key-hashes",
          "press=" + Sha256.name(OLD) + ",press=" + Sha256.hex(NEW));
    }
  }

  @TestHTTPResource("/")
  @SuppressWarnings("NullAway.Init")
  private URL url;

  private static String body(String path) {
    return switch (path) {
      case "/check" -> "{\"source\":\"Sales rose 12%.\",\"summary\":\"Up 12%.\"}";
      case "/mcp" -> LIST;
      default -> SUMMARIZE;
    };
  }

  private static Response post(RequestSpecification request, String path) {
    return request
        .contentType("application/json")
        .accept("application/json, text/event-stream")
        .body(body(path))
        .post(path);
  }

  private static RequestSpecification bearer(String credentials) {
    return given().header("Authorization", "Bearer " + credentials);
  }

  private static void isRefused(Response response) {
    Http.isProblem(response);
    response
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", "Bearer realm=\"checksummary\"")
        .body("type", equalTo("/problems/unauthenticated"))
        .body("retryable", equalTo(false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/summarize", "/check", "/figures", "/mcp"})
  void whoHasNoKeyIsRefused(String path) {
    isRefused(post(given(), path));
    isRefused(post(given().header("X-Api-Key", WITHDRAWN), path));
    isRefused(post(bearer(WITHDRAWN), path));
    isRefused(post(bearer(Sha256.name(OLD)), path));
    isRefused(post(given().queryParam("key", OLD), path));
    isRefused(post(given().header("X-Api-Key", NEW, NEW), path));
  }

  @ParameterizedTest
  @CsvSource({
    "/summarize, " + OLD,
    "/check, " + OLD,
    "/figures, " + OLD,
    "/mcp, " + OLD,
    "/summarize, " + NEW,
    "/mcp, " + NEW
  })
  void bothKeysOfACallerAreRight(String path, String key) {
    post(given().header("X-Api-Key", key), path).then().statusCode(200);
    post(bearer(key), path).then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/summarize", "/check", "/figures", "/mcp"})
  void aTokenWithTheScopeIsRightAndNoOther(String path) {
    post(bearer(token("right")), path).then().statusCode(200).header("RateLimit", nullValue());
    for (String wrong : new String[] {"other-scope", "other-audience", "other-issuer", "forged"}) {
      isRefused(post(bearer(token(wrong)), path));
    }
    isRefused(post(given().header("X-Api-Key", token("right")), path));
  }

  private static String token(String kind) {
    return ConfigProvider.getConfig().getValue("test.token." + kind, String.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/figures/",
        "//figures",
        "/%66igures",
        "/storage/../figures",
        "/chat/%2e%2e/figures",
        "/nothing"
      })
  void noOtherSpellingOfAPathIsAWayRound(String path) throws IOException {
    Answer answer = Wire.ask(url, Wire.post(path, head(SUMMARIZE.length()), SUMMARIZE));

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.problem()).isEqualTo("unauthenticated");
  }

  @Test
  void nothingOfTheBodyIsAwaited() throws IOException {
    Answer none = Wire.ask(url, Wire.post("/summarize", head(5_000_000), ""));
    Answer token =
        Wire.ask(
            url,
            Wire.post(
                "/summarize",
                "Authorization: Bearer " + token("forged") + "\r\n" + head(5_000_000),
                "{"));

    assertThat(none.status()).isEqualTo(401);
    assertThat(token.status()).isEqualTo(401);
  }

  @Test
  void aBodyThatComesWhileATokenIsReadIsKept() throws IOException {
    Answer answer =
        Wire.ask(
            url,
            Wire.post(
                "/figures",
                "Authorization: Bearer " + token("right") + "\r\n" + head(SUMMARIZE.length()),
                SUMMARIZE));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).contains("$412 million");
  }

  private static String head(int length) {
    return "Host: localhost\r\nContent-Type: application/json\r\nContent-Length: "
        + length
        + "\r\n";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/page/page.js",
        "/q/health/live",
        "/q/health/ready",
        "/schema/checksummary-1.json",
        "/openapi.json",
        "/problems/",
        "/problems/unauthenticated",
        "/problems/too-many-requests",
        "/samples/index.txt"
      })
  void whatIsOnlyReadIsOpen(String path) {
    given().get(path).then().statusCode(200);
  }

  @Test
  void whatProvesItsSendersItselfIsLeftToItself() {
    post(given(), "/storage/minio").then().statusCode(404);
    post(given(), "/chat/slack").then().statusCode(404);
  }

  @Test
  void whoIsTurnedAwayIsCounted() {
    double before = refused();
    post(given(), "/figures");

    assertThat(refused()).isEqualTo(before + 1);
  }

  private static double refused() {
    String name = "checksummary_turned_away_total{outcome=\"unauthenticated\"} ";
    return given()
        .get("/q/metrics")
        .asString()
        .lines()
        .filter(line -> line.startsWith(name))
        .mapToDouble(line -> Double.parseDouble(line.substring(name.length())))
        .sum();
  }
}
