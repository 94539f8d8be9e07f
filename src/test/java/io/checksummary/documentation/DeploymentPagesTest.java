package io.checksummary.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The commands of the pages on deployment take accounts and clusters that no test has. What can be
 * seen without: a shell reads them, and the files, variables and outputs that they name are there.
 */
@EnabledOnOs({OS.LINUX, OS.MAC})
class DeploymentPagesTest {

  private static final Pattern PATH = Pattern.compile("\\binfra/[\\w./-]*\\w");
  private static final Pattern SET = Pattern.compile("^(\\w+)=");
  private static final Pattern USED = Pattern.compile("\\$\\{?([A-Za-z_]\\w*)");
  private static final Pattern QUOTED = Pattern.compile("'[^']*'");

  /** What {@code aws configure export-credentials} sets. */
  private static final Set<String> CREDENTIALS =
      Set.of("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN");

  @TempDir private Path folder;

  static Stream<Page> pages() {
    return Page.all().stream().filter(Page::isOnDeployment);
  }

  static List<String> modules() {
    return List.of("infra/aws/terraform", "infra/google", "infra/aws/sam", "infra/azure");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aShellReadsEveryCommand(Page page) throws Exception {
    Shell shell = new Shell(folder, Map.of());
    assumeThat(shell.run("command -v bash").exit()).as("bash is installed").isZero();
    for (Command command : page.commands()) {
      Path script = Files.writeString(folder.resolve("command.sh"), command.line());
      assertThat(shell.run("bash -n " + script).err()).as(command.line()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyFileThatACommandNamesIsThere(Page page) {
    assertThat(page.commands())
        .flatMap(command -> found(PATH, command.line()))
        .isNotEmpty()
        .allSatisfy(path -> assertThat(Path.of(path)).exists());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyVariableOfTheShellWasSetBefore(Page page) {
    Set<String> known = new HashSet<>(CREDENTIALS);
    for (Command command : page.commands()) {
      String expanded = QUOTED.matcher(command.line()).replaceAll("");
      assertThat(known).as(command.line()).containsAll(found(USED, expanded));
      known.addAll(found(SET, command.line()));
    }
  }

  @ParameterizedTest
  @MethodSource("modules")
  void whatIsSetAndReadIsDeclared(String module) throws IOException {
    DeclaredNames declared = DeclaredNames.of(Path.of(module));
    List<String> commands =
        pages().flatMap(page -> page.commands().stream()).map(Command::line).toList();
    assertThat(commands)
        .filteredOn(line -> line.contains(module))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(declared.variables()).containsAll(declared.setIn(line)));
    assertThat(commands)
        .filteredOn(declared::reads)
        .allSatisfy(line -> assertThat(declared.outputs()).containsAll(declared.readIn(line)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "terraform -chdir=infra/aws/terraform apply -var no_such=1",
        "terraform -chdir=infra/aws/terraform apply -var 'no_such=[1]'",
        "sam deploy --template-file infra/aws/sam/template.yaml --parameter-overrides NoSuch=1",
        "az deployment group create --template-file infra/azure/main.bicep --parameters noSuch=1",
      })
  void aVariableThatThereIsNotIsSeen(String line) throws IOException {
    String module = modules().stream().filter(line::contains).findFirst().orElseThrow();
    DeclaredNames declared = DeclaredNames.of(Path.of(module));
    assertThat(declared.setIn(line)).isNotEmpty().noneMatch(declared.variables()::contains);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aws logs tail \"$(terraform -chdir=infra/aws/terraform output -raw no_such)\"",
        "X=$(az deployment group show --query properties.outputs.noSuch.value --output tsv)",
      })
  void anOutputThatThereIsNotIsSeen(String line) throws IOException {
    for (String module : modules()) {
      DeclaredNames declared = DeclaredNames.of(Path.of(module));
      assertThat(declared.readIn(line)).noneMatch(declared.outputs()::contains);
      assertThat(declared.reads(line)).isEqualTo(!declared.readIn(line).isEmpty());
    }
    assertThat(modules()).anyMatch(module -> reads(module, line));
  }

  private static boolean reads(String module, String line) {
    try {
      return DeclaredNames.of(Path.of(module)).reads(line);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(result -> result.groupCount() == 0 ? result.group() : result.group(1))
        .toList();
  }
}
