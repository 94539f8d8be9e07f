package io.checksummary.entry.function;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.api.Contract;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Problems arrive over HTTP/2, too, whether it begins at once or as an upgrade. */
@QuarkusTest
class HttpTwoTest {

  private static final int TOO_LARGE = 11_000_000;

  @TestHTTPResource("/")
  @SuppressWarnings("NullAway.Init")
  private URL url;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private Vertx vertx;

  private record Answer(int status, String type, String body) {}

  @ParameterizedTest
  @CsvSource({
    "/figures, application/json, '{\"text\":\"a 1\"}', 200, ''",
    "/figures, application/json, '{', 400, invalid-request",
    "/figures, text/plain, 'a 1', 415, unsupported-document",
    "/nothing, application/json, '{}', 404, not-found",
    "/figures, application/json, '{\"text\":\"\"}', 200, ''",
    "/check, application/json, '{\"source\":\"\",\"summary\":\"1\"}', 422, nothing-to-summarise",
    "/, application/json, '{}', 405, method-not-allowed"
  })
  void anAnswerArrives(String path, String type, String body, int status, String problem)
      throws Exception {
    for (Answer answer :
        new Answer[] {atOnce(path, type, body, "localhost"), upgraded(path, type, body)}) {
      assertThat(answer.status()).as(answer.body()).isEqualTo(status);
      if (!problem.isEmpty()) {
        isProblem(answer, problem);
      }
    }
  }

  @Test
  void whatIsTooLargeIsToldSo() throws Exception {
    isProblem(
        atOnce("/figures", "application/json", "a".repeat(TOO_LARGE), "localhost"), "too-large");
  }

  @Test
  void aForeignHostIsToldSo() throws Exception {
    isProblem(atOnce("/figures", "application/json", "{}", "evil.example"), "foreign-caller");
  }

  /**
   * Not the empty answer of the server below; sound requests of the same connection are answered.
   */
  @Test
  void anAddressThatCannotBeReadIsToldSo() throws Exception {
    HttpClient one = client();
    try {
      for (String path : List.of("/%zz", "/figures%", "nope%f", "//", "mailto:a", "?a")) {
        Answer answer = send(one, path, "application/json", "{}", "localhost");

        assertThat(answer.status()).as(path).isEqualTo(400);
        isProblem(answer, "invalid-request");
        assertThat(send(one, "/figures", "application/json", "{\"text\":\"a 1\"}", "localhost"))
            .extracting(Answer::status)
            .as("behind %s", path)
            .isEqualTo(200);
      }
      isProblem(send(one, "nope", "application/json", "{}", "localhost"), "not-found");
    } finally {
      one.close();
    }
  }

  /** With prior knowledge, as RFC 9113 calls it. */
  private Answer atOnce(String path, String type, String body, String host) throws Exception {
    HttpClient client = client();
    try {
      return send(client, path, type, body, host);
    } finally {
      client.close();
    }
  }

  private HttpClient client() {
    return vertx.createHttpClient(
        new HttpClientOptions()
            .setProtocolVersion(HttpVersion.HTTP_2)
            .setHttp2ClearTextUpgrade(false));
  }

  private Answer send(HttpClient client, String path, String type, String body, String host)
      throws Exception {
    return client
        .request(
            new RequestOptions()
                .setServer(SocketAddress.inetSocketAddress(url.getPort(), url.getHost()))
                .setHost(host)
                .setMethod(HttpMethod.POST)
                .setURI(path)
                .putHeader("Content-Type", type))
        .compose(request -> request.send(Buffer.buffer(body)))
        .compose(HttpTwoTest::read)
        .toCompletionStage()
        .toCompletableFuture()
        .get(20, TimeUnit.SECONDS);
  }

  private static Future<Answer> read(HttpClientResponse response) {
    assertThat(response.version()).isEqualTo(HttpVersion.HTTP_2);
    return response
        .body()
        .map(body ->
            new Answer(response.statusCode(), response.getHeader("Content-Type"), body.toString()));
  }

  private Answer upgraded(String path, String type, String body) throws Exception {
    try (var client = java.net.http.HttpClient.newBuilder().version(Version.HTTP_2).build()) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(url.toString()).resolve(path))
              .header("Content-Type", type)
              .POST(BodyPublishers.ofString(body))
              .build();
      HttpResponse<String> upgrading = client.send(request, BodyHandlers.ofString());
      HttpResponse<String> after = client.send(request, BodyHandlers.ofString());

      assertThat(after.version()).isEqualTo(Version.HTTP_2);
      assertThat(upgrading.statusCode()).isEqualTo(after.statusCode());
      return new Answer(
          after.statusCode(), after.headers().firstValue("Content-Type").orElse(""), after.body());
    }
  }

  private static void isProblem(Answer answer, String name) {
    assertThat(answer.type()).isEqualTo("application/problem+json");
    assertThat(Contract.violations("Problem", Http.tree(answer.body()))).isEmpty();
    assertThat(Http.tree(answer.body()).path("type").asText()).isEqualTo("/problems/" + name);
  }
}
