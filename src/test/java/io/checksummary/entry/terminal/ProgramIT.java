package io.checksummary.entry.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.checksummary.entry.terminal.command.ExitCode;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The built program as its callers see it: the jar on a JVM, or the native binary where {@code
 * checksummary.native} says so.
 */
@Execution(ExecutionMode.CONCURRENT)
class ProgramIT {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  private record Ended(int exit, String out, String err) {}

  private static List<String> program() {
    if (Boolean.getBoolean("checksummary.native")) {
      return List.of(System.getProperty("native.image.path", ""));
    }
    String java = System.getProperty("java.home") + File.separator + "bin" + File.separator;
    return List.of(
        java + "java", "-XX:TieredStopAtLevel=1", "-jar", "target/quarkus-app/quarkus-run.jar");
  }

  private Ended run(String typed, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(program());
    command.addAll(List.of(arguments));
    Path in = Files.writeString(folder.resolve("in"), typed);
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("CHECKSUMMARY_"));
    builder.environment().putAll(environment);
    Process process = builder.start();
    try {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  private Ended run(String typed, String... arguments) throws IOException, InterruptedException {
    return run(typed, Map.of(), arguments);
  }

  @Test
  void anArticleBecomesADigest() throws Exception {
    Ended ended = run("", "--json", "harbour-foods", "pear-cake");
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out().lines()).hasSize(2);
    for (String line : ended.out().lines().toList()) {
      JsonNode digest = JSON.readTree(line);
      assertThat(digest.get("schema").asText()).isEqualTo("checksummary/1");
      assertThat(digest.get("summary").asText()).isNotBlank();
      assertThat(digest.get("numbers").size()).isPositive();
      if (!digest.get("check").get("passed").asBoolean()) {
        assertThat(ended.exit()).isEqualTo(ExitCode.NUMBERS_FAIL);
      }
    }
  }

  @Test
  void aDigestIsMadeToBeRead() throws Exception {
    Ended ended = run("", "harbour-foods");
    assertThat(ended.err()).isEmpty();
    assertThat(ended.exit()).isIn(ExitCode.PASSED, ExitCode.NUMBERS_FAIL);
    assertThat(ended.out()).contains("Key figures", "Read all", "offline");
    assertThat(ended.out().codePoints()).noneMatch(c -> c == '\u001b');
  }

  @Test
  void aWrongNumberFails() throws Exception {
    Path source = Files.writeString(folder.resolve("a source.txt"), "Ola sold 412 boats in May.");
    Ended right = run("Ola sold 412 boats in May.", "check", source.toString(), "-");
    assertThat(right.exit()).isEqualTo(ExitCode.PASSED);
    Ended wrong = run("Ola sold 421 boats in May.", "check", source.toString(), "-");
    assertThat(wrong.exit()).isEqualTo(ExitCode.NUMBERS_FAIL);
    assertThat(wrong.out()).contains("421 in the summary");
    assertThat(wrong.err()).isEmpty();
  }

  @Test
  void lettersOfAnyScriptGoThrough() throws Exception {
    String text = "The fare rose to €3, said Łukasz of 東京, and sales by 9 per cent.";
    Ended ended = run(text, Map.of("LC_ALL", "C"), "--json", "figures", "-");
    assertThat(ended.exit()).isEqualTo(ExitCode.PASSED);
    for (JsonNode figure : JSON.readTree(ended.out()).get("figures")) {
      assertThat(text.substring(figure.get("start").asInt(), figure.get("end").asInt()))
          .isEqualTo(figure.get("text").asText());
    }
  }

  @Test
  void aMistakeIsOneSentence() throws Exception {
    Ended name = run("", "harbor-foods");
    assertThat(name.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(name.out()).isEmpty();
    assertThat(name.err().strip())
        .isEqualTo(
            "checksummary: no file or sample named 'harbor-foods'; did you mean 'harbour-foods'?");
    Ended option = run("", "pear-cake", "--sentences", "99");
    assertThat(option.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(option.err()).contains("--sentences").doesNotContain("Exception", "\tat ");
    Ended model = run("", Map.of("CHECKSUMMARY_MODEL", "nobody:nothing"), "pear-cake");
    assertThat(model.exit()).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(model.err()).isNotBlank().doesNotContain("\tat ");
  }

  @Test
  void noPortIsOpened() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());
      Ended ended = run("Twelve boats.", Map.of("QUARKUS_HTTP_PORT", port), "figures", "-");
      assertThat(ended.exit()).isEqualTo(ExitCode.PASSED);
      assertThat(ended.err()).isEmpty();
    }
  }

  @Test
  void aPipeIsWrittenAsBytes() throws Exception {
    Ended ended = run("", "samples", "faro-de-cala");
    assertThat(ended.out())
        .isEqualTo(new String(ended.out().getBytes(UTF_8), UTF_8))
        .contains("«Nos dijeron");
  }
}
