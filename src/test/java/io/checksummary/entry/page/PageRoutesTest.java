package io.checksummary.entry.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.api.Contract;
import io.checksummary.api.problem.ProblemType;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser reads. {@code PageRoutesIT} asks the built program the same. */
@QuarkusTest
class PageRoutesTest {

  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#]+)\"");
  private static final Pattern IMPORT = Pattern.compile("from \"\\./([^\"]+)\"");

  @ParameterizedTest
  @CsvSource({
    "/, text/html",
    "/page/page.js, text/javascript",
    "/page/page.css, text/css",
    "/page/icon.svg, image/svg+xml",
    "/page/verdict-signs.txt, text/plain",
    "/page/en/report-words.txt, text/plain",
    "/problems/, text/html",
    "/samples/index.txt, text/plain",
    "/openapi.json, application/json",
    "/schema/checksummary-1.json, application/json"
  })
  void isServedAsWhatItIs(String path, String type) {
    Response response = given().get(path);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.contentType()).startsWith(type);
    assertThat(given().head(path).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/problems/", "/problems/internal", "/page/page.js", "/nowhere"})
  void nothingComesFromElsewhereAndNothingFramesIt(String path) {
    Response response = given().get(path);

    assertThat(response.header("Content-Security-Policy"))
        .contains("default-src 'none'")
        .contains("script-src 'self'")
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(response.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(response.header("Referrer-Policy")).isEqualTo("no-referrer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/problems/", "/problems/too-large"})
  void everyLinkLeadsSomewhere(String path) {
    String html = given().get(path).asString();

    List<String> links = LINK.matcher(html).results().map(match -> match.group(1)).toList();

    assertThat(links).isNotEmpty().noneMatch(link -> link.contains(":"));
    assertThat(links)
        .allSatisfy(link ->
            assertThat(given().urlEncodingEnabled(false).get(resolved(path, link)).statusCode())
                .as(link)
                .isEqualTo(200));
  }

  private static String resolved(String base, String link) {
    return java.net.URI.create("http://a" + base).resolve(link).getPath();
  }

  @Test
  void everyImportOfTheScriptsLeadsSomewhere() {
    for (String script : List.of("page.js", "answer.js", "source.js", "words.js", "dom.js")) {
      String text = given().get("/page/" + script).asString();
      assertThat(IMPORT.matcher(text).results().map(match -> match.group(1)))
          .allSatisfy(name -> assertThat(given().get("/page/" + name).statusCode()).isEqualTo(200));
      assertThat(text).doesNotContain("innerHTML");
    }
  }

  @ParameterizedTest
  @EnumSource(ProblemType.class)
  void everyProblemHasAPage(ProblemType type) {
    Response response = given().get(type.path());

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.contentType()).startsWith("text/html");
    assertThat(response.asString()).contains(type.page().title(), "What to try");
  }

  @Test
  void theSchemaIsThePublishedOne() {
    assertThat(
            given()
                .get("/schema/checksummary-1.json")
                .as(com.fasterxml.jackson.databind.JsonNode.class))
        .isEqualTo(Contract.published());
  }
}
