package io.checksummary.documentation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The commands that the pages have for the program, typed at a shell in a folder where the script
 * is, one after another as they stand there. The script starts what was built: the jar, or the
 * native executable.
 */
@EnabledOnOs({OS.LINUX, OS.MAC})
@Timeout(300)
@Execution(ExecutionMode.CONCURRENT)
class DocumentationIT {

  private static final Pattern ADDRESS = Pattern.compile("Listening on: (http://[\\w.:]+)");

  @TempDir private Path folder;
  private ModelStandIn model;
  private Shell shell;

  @BeforeEach
  void openAShell() throws IOException {
    model = new ModelStandIn();
    Files.createSymbolicLink(folder.resolve("checksummary"), Path.of("checksummary").toRealPath());
    shell =
        new Shell(
            folder,
            Map.of(
                "JAVA_HOME", System.getProperty("java.home"),
                "OPENAI_BASE_URL", model.baseUrl(),
                "QUARKUS_HTTP_PORT", "0"));
  }

  @AfterEach
  void closeTheModel() {
    model.close();
  }

  static Stream<Page> pages() {
    return Page.all().stream().filter(page -> !commands(page).isEmpty());
  }

  private static List<Command> commands(Page page) {
    Register register = Register.read();
    return page.commands().stream()
        .filter(Command::isOfTheProgram)
        .filter(command -> !register.has(command))
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyCommandEndsAsItsPageSays(Page page) throws Exception {
    for (Command command : commands(page)) {
      if (command.serves()) {
        requireServed(command);
      } else {
        Shell.Ended ended = shell.run(command.line());
        assertThat(ended.exit())
            .as("%s%n%s", command.line(), ended.err())
            .isEqualTo(command.exit());
        assertThat(ended.err()).as(command.line()).isEmpty();
      }
    }
  }

  @Test
  void theDigestOfTheReadmeIsTheOneThatIsPrinted() throws Exception {
    List<FencedBlock> blocks = Page.read(Page.README).blocks();
    String command = blocks.getFirst().commands().getFirst().line();

    Shell.Ended ended = shell.run(command);

    assertThat(command).isEqualTo("./checksummary harbour-foods");
    assertThat(blocks.get(1).language()).isEqualTo("text");
    assertThat(ended.out()).isEqualTo(blocks.get(1).text());
  }

  private void requireServed(Command command) throws Exception {
    Process server = shell.start(command.line());
    try (BufferedReader log = server.inputReader(UTF_8)) {
      URI health = URI.create(address(log) + "/q/health/ready");
      HttpRequest request = HttpRequest.newBuilder(health).build();
      assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode())
          .as(command.line())
          .isEqualTo(200);
    } finally {
      Shell.stop(server);
    }
  }

  private static String address(BufferedReader log) throws IOException {
    for (String line = log.readLine(); line != null; line = log.readLine()) {
      Matcher address = ADDRESS.matcher(line);
      if (address.find()) {
        return address.group(1);
      }
    }
    throw new AssertionError("The server ended before it listened.");
  }
}
