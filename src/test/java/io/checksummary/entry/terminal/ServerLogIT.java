package io.checksummary.entry.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What the built program logs as a server, where a program reads it. */
@Timeout(90)
@Execution(ExecutionMode.CONCURRENT)
class ServerLogIT {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Pattern ADDRESS = Pattern.compile("Listening on: (http://\\S+)");

  @Test
  void isOneJsonObjectALineAndOneLineForARequest() throws Exception {
    Process server = serve();
    try (BufferedReader log = server.inputReader(UTF_8)) {
      String address = address(log);
      post(address + "/figures", "{\"text\": \"Ola sold 412 boats.\"}");

      JsonNode line = lineOf("a-name", log);
      assertThat(line.path("loggerName").asText()).isEqualTo("io.checksummary.request");
      assertThat(line.path("message").asText()).startsWith("POST /figures 200 outcome=ok");
      assertThat(line.at("/mdc/function").asText()).isEqualTo("figures");
      assertThat(line.at("/mdc/outcome").asText()).isEqualTo("ok");
      assertThat(line.at("/mdc/bytesIn").asInt()).isEqualTo(31);
      assertThat(line.at("/mdc/millis").asText()).matches("\\d+");
    } finally {
      server.destroy();
      assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
  }

  private static Process serve() throws IOException {
    List<String> command = new ArrayList<>();
    if (Boolean.getBoolean("checksummary.native")) {
      command.add(System.getProperty("native.image.path", ""));
    } else {
      command.add(String.join(File.separator, System.getProperty("java.home"), "bin", "java"));
      command.addAll(List.of("-jar", "target/quarkus-app/quarkus-run.jar"));
    }
    command.addAll(List.of("serve", "--port", "0"));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("CHECKSUMMARY_"));
    return builder.start();
  }

  private static String address(BufferedReader log) throws IOException {
    while (true) {
      Matcher address = ADDRESS.matcher(next(log).path("message").asText());
      if (address.find()) {
        return address.group(1);
      }
    }
  }

  private static JsonNode lineOf(String request, BufferedReader log) throws IOException {
    JsonNode line = next(log);
    while (!line.at("/mdc/requestId").asText().equals(request)) {
      line = next(log);
    }
    return line;
  }

  /** The next line, which has to be JSON. */
  private static JsonNode next(BufferedReader log) throws IOException {
    String line = log.readLine();
    assertThat(line).as("the log's next line").isNotNull();
    return JSON.readTree(line);
  }

  private static void post(String address, String json) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Content-Type", "application/json")
            .header("X-Request-Id", "a-name")
            .POST(BodyPublishers.ofString(json))
            .build();
    HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
  }
}
