package io.checksummary.entry.function.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.checksummary.api.json.JsonCodec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GatewayRequestTest {

  private static final String SECOND =
      """
      {"version": "2.0", "rawPath": "/figures", "rawQueryString": "a=1&a=2%20b&c",
       "cookies": ["a=1", "b=2"],
       "headers": {"Content-Type": "application/json", "x-list": "one,two", "content-length": "99",
                   "host": "name.example"},
       "requestContext": {"stage": "$default", "domainName": "other.example",
                          "http": {"method": "POST", "path": "/figures", "sourceIp": "192.0.2.1"}},
       "body": "{}", "isBase64Encoded": false}
      """;

  /** Events as the vendor's own libraries have them, where they are at hand. */
  @ParameterizedTest
  @CsvSource({
    "aws-lambda-go/apigw-v2-request-no-authorizer.json, SECOND, GET",
    "aws-lambda-go/lambda-urls-request.json, SECOND, POST",
    "powertools-python/lambdaFunctionUrlEvent.json, SECOND, GET"
  })
  void eventsOfTheVendorAreRead(String sample, GatewayForm form, String method)
      throws IOException {
    String shared = Optional.ofNullable(System.getenv("SHARED")).orElse("../shared");
    Path file = Path.of(shared, "samples", sample);
    assumeThat(file).as("samples of the vendor's events").exists();

    GatewayRequest request = read(Files.readString(file));

    assertThat(request.form()).isEqualTo(form);
    assertThat(request.method()).isEqualTo(method);
    assertThat(request.target()).startsWith("/");
    assertThat(request.headers()).extracting(Map.Entry::getKey).contains("host");
  }

  @Test
  void theSecondFormIsReadWhole() {
    GatewayRequest request = read(SECOND);

    assertThat(request.target()).isEqualTo("/figures?a=1&a=2%20b&c");
    assertThat(request.source()).isEqualTo("192.0.2.1");
    assertThat(request.body()).hasToString("{}");
    assertThat(request.headers())
        .containsExactlyInAnyOrder(
            Map.entry("content-type", "application/json"),
            Map.entry("x-list", "one,two"),
            Map.entry("host", "name.example"),
            Map.entry("cookie", "a=1; b=2"));
  }

  @ParameterizedTest
  @CsvSource({"/prod/figures, prod, /figures", "/figures, $default, /figures", "/prod, prod, /"})
  void aStageIsNoPartOfThePath(String path, String stage, String expected) {
    String event = SECOND.replace("/figures", path).replace("$default", stage);

    assertThat(read(event).target()).startsWith(expected + "?");
  }

  @Test
  void aDecodedPathIsEncodedAgain() {
    String event = SECOND.replace("/figures", "/a b/%20/Ü?").replace("a=1&a=2%20b&c", "");

    assertThat(read(event).target()).isEqualTo("/a%20b/%20/%C3%9C%3F");
  }

  @Test
  void aNameThatIsNoneBecomesOneThatNobodyHas() {
    assertThat(read(SECOND.replace("name.example", "<name>.example")).headers())
        .contains(Map.entry("host", "name.invalid"));
    assertThat(read(SECOND.replace("name.example", "[::1]:8080")).headers())
        .contains(Map.entry("host", "[::1]:8080"));
  }

  @Test
  void aBodyInBase64IsDecoded() {
    String event = SECOND.replace("\"{}\"", "\"w7w=\"").replace("false", "true");

    assertThat(read(event).body()).hasToString("ü");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(event.replace("w7w=", "no Base64")));
  }

  @Test
  void anEventNeedsNoBodyAndNoHeaders() {
    GatewayRequest request =
        read(
            """
            {"rawPath": "/", "requestContext": {"domainName": "name.example",
             "http": {"method": "GET"}}}
            """);

    assertThat(request.target()).isEqualTo("/");
    assertThat(request.body().length()).isZero();
    assertThat(request.source()).isNull();
    assertThat(request.headers()).containsExactly(Map.entry("host", "name.example"));
  }

  @Test
  void aLoadBalancersQueryIsLeftAsItCame() {
    GatewayRequest request =
        read(
            """
            {"requestContext": {"elb": {"targetGroupArn": "arn"}}, "httpMethod": "GET",
             "path": "/samples/x", "queryStringParameters": {"a": "1%202"},
             "headers": {"host": "name.example"}, "body": "", "isBase64Encoded": false}
            """);

    assertThat(request.form()).isEqualTo(GatewayForm.BALANCER);
    assertThat(request.target()).isEqualTo("/samples/x?a=1%202");
  }

  @Test
  void listsOfValuesAreReadInOrder() {
    String event =
        """
        {"requestContext": {"elb": {"targetGroupArn": "arn"}}, "httpMethod": "POST", "path": "/",
         "multiValueQueryStringParameters": {"a": ["1", "2%20"], "b": [""]},
         "multiValueHeaders": {"Host": ["name.example"], "X-List": ["one", "two"]}}
        """;

    GatewayRequest balancer = read(event);
    GatewayRequest first = read(event.replace("\"elb\": {\"targetGroupArn\": \"arn\"}", ""));

    assertThat(balancer.form()).isEqualTo(GatewayForm.BALANCER_OF_MANY);
    assertThat(balancer.target()).isEqualTo("/?a=1&a=2%20&b=");
    assertThat(balancer.headers())
        .containsExactly(
            Map.entry("host", "name.example"),
            Map.entry("x-list", "one"),
            Map.entry("x-list", "two"));
    assertThat(first.form()).isEqualTo(GatewayForm.FIRST);
    assertThat(first.target()).isEqualTo("/?a=1&a=2%2520&b=");
  }

  @Test
  void whatIsNoRequestIsTakenForNone() {
    List.of(
            "{}",
            "[]",
            "\"text\"",
            "null",
            "{\"Records\": [{\"eventSource\": \"aws:s3\"}]}",
            "{\"text\": \"It rose 7%.\"}",
            "{\"httpMethod\": \"GET\"}",
            "{\"rawPath\": \"/\", \"requestContext\": {\"http\": {}}}")
        .forEach(event -> assertThat(GatewayRequest.of(json(event))).as(event).isEmpty());
  }

  private static GatewayRequest read(String event) {
    return GatewayRequest.of(json(event)).orElseThrow();
  }

  private static JsonNode json(String event) {
    return JsonCodec.parse(event.getBytes(UTF_8), "request");
  }
}
