package io.checksummary.deployed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.checksummary.api.Contract;
import io.checksummary.entry.function.Http;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * A request, and what it has to be answered with.
 *
 * @param name says what is tried
 * @param path with its query
 * @param headers besides the content's type
 * @param body a sign for each byte; empty for none
 * @param outcome {@code 200}, or the name of a problem, {@code invalid-request} for one
 */
record Exchange(
    String name,
    String method,
    String path,
    Map<String, String> headers,
    String body,
    String outcome) {

  private static final String ARTICLE =
      """
      Tern Valley Dairy said on Monday that its revenue rose to $412 million in the year to June.
      The dairy, which employs 1,900 people, paid a dividend of 12 cents a share – “as promised”.
      Milk deliveries fell by 3 per cent after a dry spring. The board expects a better year.
      """;

  private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

  /** No caller's text comes back as markup or as bytes of another character set. */
  private static final String SIGNS = "Ä 1 € 2 日本 3 😀 4 <b> 5 \\\" 6 \u2028 7";

  /** All that is asked of every build. */
  static List<Exchange> all() {
    List<Exchange> all = new ArrayList<>(functions());
    all.addAll(problemsOfTheRequest());
    all.addAll(problemsOfTheModel());
    all.addAll(pages());
    return all;
  }

  private static List<Exchange> functions() {
    return List.of(
        post("a digest", "/summarize", Http.object("text", ARTICLE), "200"),
        post("the same digest again", "/summarize", Http.object("text", ARTICLE), "200"),
        post(
            "a digest of a document",
            "/summarize",
            Http.object("document", base64("<p>" + ARTICLE), "mediaType", "text/html"),
            "200"),
        post(
            "a check",
            "/check",
            Http.object("source", ARTICLE, "summary", "Revenue was $421 million, up 3 per cent."),
            "200"),
        post("figures", "/figures", Http.object("text", ARTICLE), "200"),
        post("figures among all kinds of signs", "/figures", Http.object("text", SIGNS), "200"),
        post("no figures", "/figures", Http.object("text", ""), "200"),
        post("a long text", "/figures", Http.object("text", (ARTICLE + "\n").repeat(200)), "200"),
        post(
            "headers in lower case",
            "/figures",
            Map.of("content-type", "application/json; charset=utf-8", "x-request-id", "lower-1"),
            Http.object("text", ARTICLE),
            "200"),
        post(
            "a query that nobody asked for",
            "/figures?a=1&a=2&b=%20",
            Http.object("text", ARTICLE),
            "200"),
        post(
            "the caller's own name of a request",
            "/check",
            Map.of("Content-Type", "application/json", "X-Request-Id", "order-7.a_~"),
            Http.object("source", ARTICLE, "summary", "It was 412."),
            "200"));
  }

  private static List<Exchange> problemsOfTheRequest() {
    return List.of(
        post("no JSON", "/summarize", "{", "invalid-request"),
        post("an unknown member", "/check", "{\"sauce\":\"1\"}", "invalid-request"),
        post("an empty body", "/figures", "", "invalid-request"),
        new Exchange(
            "bytes that are no text",
            "POST",
            "/figures",
            JSON,
            "{\"\u00ff\u00fe\":1}",
            "invalid-request"),
        post("nothing to read", "/summarize", Http.object("text", " "), "nothing-to-summarise"),
        new Exchange("a wrong method", "GET", "/summarize", Map.of(), "", "method-not-allowed"),
        new Exchange("another wrong method", "PUT", "/check", JSON, "{}", "method-not-allowed"),
        post("an unknown path", "/summarise", "{}", "not-found"),
        new Exchange("an unknown page", "GET", "/nowhere/at/all", Map.of(), "", "not-found"),
        post(
            "another content type",
            "/figures",
            Map.of("Content-Type", "text/plain"),
            "a 1",
            "unsupported-document"),
        post(
            "a compressed body",
            "/figures",
            Map.of("Content-Type", "application/json", "Content-Encoding", "gzip"),
            "{}",
            "unsupported-document"),
        post(
            "a document of another type",
            "/summarize",
            Http.object("document", base64("GIF89a"), "mediaType", "image/gif"),
            "unsupported-document"),
        post(
            "more characters than the limit",
            "/figures",
            Http.object("text", "a".repeat(2_000_001)),
            "too-large"),
        post(
            "more figures than the limit",
            "/figures",
            Http.object("text", "1 ".repeat(20_100)),
            "too-large"));
  }

  private static List<Exchange> problemsOfTheModel() {
    return List.of(
        ofModel("a wrong key", "UNAUTHORISED", "model-failed"),
        ofModel("an unknown model", "UNKNOWN-MODEL", "model-failed"),
        ofModel("a model that talks nonsense", "NONSENSE", "model-failed"),
        ofModel("a model that has had enough", "RATE-LIMITED", "model-unavailable"),
        ofModel("a model that is silent", "SILENCE", "deadline-exceeded"),
        post(
            "numbers that the caller will not have",
            "/summarize",
            "{\"text\":%s,\"options\":{\"onUnsupported\":\"reject\"}}"
                .formatted(quoted(ARTICLE + "STUBBORN")),
            "numbers-not-supported"));
  }

  private static List<Exchange> pages() {
    return List.of(
        get("the page", "/"),
        get("the contract", "/openapi.json"),
        get("the schema", "/schema/checksummary-1.json"),
        get("what a problem means", "/problems/too-large"),
        get("whether it runs", "/q/health/live"));
  }

  private static Exchange ofModel(String name, String word, String outcome) {
    return post(name, "/summarize", Http.object("text", ARTICLE + word), outcome);
  }

  private static Exchange get(String name, String path) {
    return new Exchange(name, "GET", path, Map.of(), "", "200");
  }

  private static Exchange post(String name, String path, String body, String outcome) {
    return post(name, path, JSON, body, outcome);
  }

  private static Exchange post(
      String name, String path, Map<String, String> headers, String body, String outcome) {
    return new Exchange(name, "POST", path, headers, signs(body), outcome);
  }

  private static String signs(String text) {
    return new String(text.getBytes(UTF_8), ISO_8859_1);
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
  }

  private static String quoted(String text) {
    return Contract.JSON.getNodeFactory().textNode(text).toString();
  }

  /** Asks the function at an address. */
  Response ask(String address) {
    RequestSpecification request =
        RestAssured.given()
            .config(
                RestAssuredConfig.config()
                    .encoderConfig(
                        EncoderConfig.encoderConfig()
                            .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
            .baseUri(address)
            .urlEncodingEnabled(false)
            .headers(headers);
    return (body.isEmpty() ? request : request.body(body.getBytes(ISO_8859_1)))
        .request(method, path);
  }

  /** A platform may make text of a body before it hands it over. */
  boolean isText() {
    return body.chars().noneMatch(sign -> sign == 0xff);
  }

  @Override
  public String toString() {
    return name;
  }
}
