package io.checksummary.entry.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The built program, jar or executable, as a server in a process of its own, and its log. */
final class BuiltServer implements AutoCloseable {

  /** 128 and the number of SIGTERM: what a program gives that a signal has ended. */
  static final int BY_SIGNAL = 143;

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Pattern ADDRESS = Pattern.compile("Listening on: (http://\\S+)");

  private final Process process;
  private final BufferedReader log;
  private final String address;

  private BuiltServer(Process process) throws IOException {
    this.process = process;
    this.log = process.inputReader(UTF_8);
    this.address = readAddress();
  }

  /**
   * Starts it, and returns when it listens.
   *
   * @param variables in its environment, which has none of its own settings but these
   */
  static BuiltServer start(Map<String, String> variables) throws IOException {
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
    builder.environment().putAll(variables);
    return new BuiltServer(builder.start());
  }

  /** The address of what is at the path. */
  URI at(String path) {
    return URI.create(address + path);
  }

  /** The next line of the log, which has to be JSON. */
  JsonNode nextLine() throws IOException {
    String line = log.readLine();
    assertThat(line).as("the log's next line").isNotNull();
    return JSON.readTree(line);
  }

  /** Asks it to end, as a platform does (SIGTERM). */
  void terminate() {
    process.destroy();
  }

  /** The exit code, once it has ended. */
  int exit() throws InterruptedException {
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  /** Ends it by force where it has not ended. */
  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    log.close();
  }

  private String readAddress() throws IOException {
    while (true) {
      Matcher found = ADDRESS.matcher(nextLine().path("message").asText());
      if (found.find()) {
        return found.group(1);
      }
    }
  }
}
