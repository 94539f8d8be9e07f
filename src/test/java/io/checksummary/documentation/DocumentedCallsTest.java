package io.checksummary.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The calls of the pages, sent by curl as they stand there. Where a page shows an answer, that is
 * what comes back; {@code …} in it stands for a hash or a name that differs.
 */
@QuarkusTest
@EnabledOnOs({OS.LINUX, OS.MAC})
class DocumentedCallsTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  /**
   * A call of a page.
   *
   * @param shown the answer that the page shows; empty where it shows none
   */
  record Call(Page page, Command command, String shown) {

    @Override
    public String toString() {
      return page + ": " + command.line();
    }
  }

  static Stream<Call> calls() {
    return Page.all().stream().flatMap(DocumentedCallsTest::calls);
  }

  private static Stream<Call> calls(Page page) {
    List<FencedBlock> blocks = page.blocks();
    return Stream.iterate(0, i -> i < blocks.size(), i -> i + 1)
        .flatMap(i ->
            blocks.get(i).commands().stream()
                .filter(Command::isCall)
                .map(command -> new Call(page, command, shownBehind(blocks, i))));
  }

  private static String shownBehind(List<FencedBlock> blocks, int call) {
    return call + 1 < blocks.size() && blocks.get(call + 1).isOf("json")
        ? blocks.get(call + 1).text()
        : "";
  }

  @ParameterizedTest
  @MethodSource("calls")
  void theAnswerIsWhatThePageShows(Call call) throws Exception {
    Shell shell = new Shell(folder, Map.of());
    assumeThat(shell.run("command -v curl").exit()).as("curl is installed").isZero();
    String here = call.command().line().replace("127.0.0.1:8080", "127.0.0.1:" + RestAssured.port);

    Shell.Ended ended = shell.run(here);

    assertThat(ended.exit()).as(ended.err()).isZero();
    JsonNode answer = JSON.readTree(ended.out());
    if (call.shown().isEmpty()) {
      assertThat(answer.has("errors")).as(ended.out()).isFalse();
    } else {
      JsonNode shown = JSON.readTree(call.shown());
      assertThat(Elision.in(answer, shown)).isEqualTo(shown);
    }
  }
}
