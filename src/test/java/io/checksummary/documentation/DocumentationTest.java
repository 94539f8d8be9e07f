package io.checksummary.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The README and the pages as they stand. {@code DocumentedCallsTest} sends what they send to the
 * function, {@code DocumentationIT} runs what they run of the program, and {@code commands.txt}
 * names where all other commands are run. Those on deployment nobody runs; {@code
 * DeploymentPagesTest} sees to what they name.
 */
class DocumentationTest {

  private static final int LONGEST_README = 12_288;

  private static final JsonMapper STRICT =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  static List<Page> pages() {
    return Page.all();
  }

  static Stream<Page> pagesOfTheFolder() {
    return Page.all().stream().filter(page -> page.path().startsWith(Page.FOLDER));
  }

  @Test
  void theReadmeIsShort() throws Exception {
    assertThat(Files.size(Page.README)).isLessThanOrEqualTo(LONGEST_README);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkLeadsSomewhere(Page page) {
    assertThat(page.links())
        .allSatisfy(link -> {
          assertThat(page.target(link)).exists();
          if (link.contains("#")) {
            String anchor = link.substring(link.indexOf('#') + 1);
            assertThat(Page.read(page.target(link)).hasAnchor(anchor)).as(link).isTrue();
          }
        });
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyFileThatIsNamedIsThere(Page page) {
    assertThat(page.namedFiles()).allSatisfy(file -> assertThat(file).exists());
  }

  @ParameterizedTest
  @MethodSource("pagesOfTheFolder")
  void theReadmeAndThePageLinkToEachOther(Page page) {
    Page readme = Page.read(Page.README);
    assertThat(readme.links()).map(readme::target).contains(page.path());
    assertThat(page.links()).map(page::target).contains(Page.README);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void whatIsShownAsJsonIsJson(Page page) {
    assertThat(page.blocks())
        .filteredOn(block -> block.isOf("json"))
        .allSatisfy(
            block -> assertThatNoException().isThrownBy(() -> STRICT.readTree(block.text())));
  }

  static Stream<Page> pagesWhoseCommandsAreRun() {
    return Page.all().stream().filter(page -> !page.isOnDeployment());
  }

  @ParameterizedTest
  @MethodSource("pagesWhoseCommandsAreRun")
  void everyCommandIsRunSomewhere(Page page) {
    Register register = Register.read();
    assertThat(page.commands())
        .allSatisfy(command ->
            assertThat(register.has(command) || command.isCall() || command.isOfTheProgram())
                .as("commands.txt says where this is run: %s", command.line())
                .isTrue());
  }

  @Test
  void theRegisterNamesPlacesThatRunWhatThePagesHave() {
    List<String> commands =
        pages().stream().flatMap(page -> page.commands().stream()).map(Command::line).toList();
    assertThat(Register.read().rows())
        .isNotEmpty()
        .allSatisfy(row -> {
          assertThat(commands).contains(row.command());
          assertThat(row.holds()).as("%s says: %s", row.file(), row.words()).isTrue();
        });
  }
}
