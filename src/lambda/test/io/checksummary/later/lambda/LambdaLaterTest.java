package io.checksummary.later.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.checksummary.later.LaterException;
import io.checksummary.later.LaterException.Kind;
import io.checksummary.later.LaterMessage;
import io.checksummary.later.LaterWork;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.lambda.LambdaClient;

/** The call of the function by itself, on AWS's wire. */
class LambdaLaterTest {

  private static final LaterWork WORK = new LaterWork("chat", "request-1", "{\"text\": \"\u00a3\"}");

  /** What came: the target, how it is to be called, by which signature, and the event. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Call(String target, String type, String signature, byte[] event) {}

  private final List<Call> calls = new ArrayList<>();
  private final HttpServer server;
  private int status = 202;

  LambdaLaterTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    calls.add(
        new Call(
            exchange.getRequestURI().toString(),
            exchange.getRequestHeaders().getFirst("X-Amz-Invocation-Type"),
            exchange.getRequestHeaders().getFirst("Authorization"),
            exchange.getRequestBody().readAllBytes()));
    try (exchange) {
      exchange.sendResponseHeaders(status, -1);
    }
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private LambdaLater later(@Nullable String function, @Nullable String version) {
    return new LambdaLater(
        Optional.ofNullable(function),
        Optional.ofNullable(version),
        LambdaLater.once(() ->
            LambdaClient.builder()
                .region(Region.EU_WEST_1)
                .credentialsProvider(
                    StaticCredentialsProvider.create(AwsBasicCredentials.create("id", "secret")))
                .endpointOverride(
                    URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build()));
  }

  private static Kind refused(LambdaLater later, LaterWork work) {
    return catchThrowableOfType(LaterException.class, () -> later.hand(work)).kind();
  }

  @Test
  void theVersionThatRunsIsCalledAndNotWaitedFor() throws LaterException {
    later("checksummary", "7").hand(WORK);

    assertThat(calls).hasSize(1);
    Call call = calls.getFirst();
    assertThat(call.target())
        .isEqualTo("/2015-03-31/functions/checksummary/invocations?Qualifier=7");
    assertThat(call.type()).isEqualTo("Event");
    assertThat(call.signature()).startsWith("AWS4-HMAC-SHA256 Credential=id/");
    assertThat(LaterMessage.read(call.event())).hasValue(WORK);
  }

  @Test
  void whereNoVersionIsPublishedTheFunctionIsCalled() throws LaterException {
    later("checksummary", null).hand(WORK);

    assertThat(calls.getFirst().target())
        .isEqualTo("/2015-03-31/functions/checksummary/invocations");
  }

  @ParameterizedTest
  @CsvSource({"403,REFUSED", "404,REFUSED", "413,TOO_LARGE", "429,OVERLOADED", "500,OVERLOADED"})
  void whatIsNotTakenIsTold(int given, Kind kind) {
    status = given;

    assertThat(refused(later("checksummary", null), WORK)).isEqualTo(kind);
  }

  @Test
  void whatLambdaDoesNotTakeIsNotSent() {
    LaterWork large = new LaterWork("chat", "request-1", "x".repeat(300_000));

    assertThat(refused(later("checksummary", null), large)).isEqualTo(Kind.TOO_LARGE);
    assertThat(calls).isEmpty();
  }

  @Test
  void outsideOfLambdaNothingIsHandedOver() {
    LambdaLater nowhere = later(null, null);

    assertThat(nowhere.isReady()).isFalse();
    assertThat(refused(nowhere, WORK)).isEqualTo(Kind.REFUSED);
  }
}
