package io.checksummary.entry.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.model.provider.OpenAiDouble;
import io.checksummary.model.provider.OpenAiDouble.Reply;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** How the built program ends when a platform asks it to, with a request under way. */
@Timeout(90)
@Execution(ExecutionMode.CONCURRENT)
class TerminationIT {

  private static final String SUMMARY = "Sales at Tern Valley Dairy rose 9 per cent.";

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch go = new CountDownLatch(1);

  /** HTTP/2 has no header that says when a connection ends. */
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @Test
  void whatIsUnderWayIsAnsweredAndNobodyElseIsAskedToCome() throws Exception {
    try (OpenAiDouble model = OpenAiDouble.answering(call -> slowly());
        BuiltServer server = BuiltServer.start(settings(model))) {
      CompletableFuture<HttpResponse<String>> answer =
          client.sendAsync(summarize(server.at("/summarize")), BodyHandlers.ofString());
      asked.await();

      server.terminate();
      HttpResponse<String> late = untilTold(server.at("/q/health/ready"));
      go.countDown();

      assertThat(late.statusCode()).isEqualTo(503);
      assertThat(answer.get().statusCode()).isEqualTo(200);
      assertThat(answer.get().body()).contains(SUMMARY);
      assertThat(server.exit()).isIn(0, BuiltServer.BY_SIGNAL);
    }
  }

  private Reply slowly() {
    asked.countDown();
    try {
      go.await();
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
    return Reply.digest("A dairy's year", SUMMARY);
  }

  private static Map<String, String> settings(OpenAiDouble model) {
    return Map.of(
        "CHECKSUMMARY_MODEL", "openai:double",
        "OPENAI_BASE_URL", model.baseUrl(),
        "OPENAI_API_KEY", "key-of-a-test",
        // So long that only the request itself can end the wait; a machine may be busy.
        "QUARKUS_SHUTDOWN_TIMEOUT", "60s");
  }

  private static HttpRequest summarize(URI address) {
    return HttpRequest.newBuilder(address)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString("{\"text\": \"" + SUMMARY + "\"}"))
        .build();
  }

  /**
   * The first answer that tells its caller to close the connection; the signal comes to it soon.
   */
  private HttpResponse<String> untilTold(URI health) throws IOException, InterruptedException {
    HttpResponse<String> response = ask(health);
    while (response.headers().firstValue("Connection").filter("close"::equals).isEmpty()) {
      LockSupport.parkNanos(20_000_000);
      response = ask(health);
    }
    return response;
  }

  private HttpResponse<String> ask(URI address) throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }
}
