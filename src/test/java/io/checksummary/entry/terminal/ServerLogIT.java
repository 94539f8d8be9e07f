package io.checksummary.entry.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What the built program logs as a server, where a program reads it. */
@Timeout(90)
@Execution(ExecutionMode.CONCURRENT)
class ServerLogIT {

  @Test
  void isOneJsonObjectALineAndOneLineForARequest() throws Exception {
    try (BuiltServer server = BuiltServer.start(Map.of())) {
      post(server.at("/figures"), "{\"text\": \"Ola sold 412 boats.\"}");

      JsonNode line = lineOf("a-name", server);
      assertThat(line.path("loggerName").asText()).isEqualTo("io.checksummary.request");
      assertThat(line.path("message").asText()).startsWith("POST /figures 200 outcome=ok");
      assertThat(line.at("/mdc/function").asText()).isEqualTo("figures");
      assertThat(line.at("/mdc/outcome").asText()).isEqualTo("ok");
      assertThat(line.at("/mdc/bytesIn").asInt()).isEqualTo(31);
      assertThat(line.at("/mdc/millis").asText()).matches("\\d+");
      server.terminate();
      assertThat(server.exit()).isIn(0, BuiltServer.BY_SIGNAL);
    }
  }

  private static JsonNode lineOf(String request, BuiltServer server) throws IOException {
    JsonNode line = server.nextLine();
    while (!line.at("/mdc/requestId").asText().equals(request)) {
      line = server.nextLine();
    }
    return line;
  }

  private static void post(URI address, String json) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/json")
            .header("X-Request-Id", "a-name")
            .POST(BodyPublishers.ofString(json))
            .build();
    HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
  }
}
