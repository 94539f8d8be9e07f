package io.checksummary.entry.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.checksummary.entry.terminal.command.ExitCode;
import io.checksummary.model.provider.OpenAiDouble;
import io.checksummary.model.provider.ProviderDouble;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The built program, jar or native executable, asks each provider, led by the provider's usual
 * variables alone.
 */
@Execution(ExecutionMode.CONCURRENT)
class ProvidersIT {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String ARTICLE =
      "Tern Valley Dairy said on Monday that its revenue rose to $412 million in the year to June.";

  private static final String DIGEST =
      """
      {"title": "A dairy's year", "summary": "Revenue at Tern Valley Dairy rose to $412 million.",
       "keyFigures": [{"label": "Revenue", "text": "$412 million",
         "quote": "its revenue rose to $412 million"}]}
      """;

  @TempDir private Path folder;

  private record Ended(int exit, String out, String err) {}

  @ParameterizedTest
  @EnumSource
  void eachProviderAnswers(ProviderDouble provider) throws Exception {
    try (OpenAiDouble server = OpenAiDouble.answering(provider.answer(DIGEST))) {
      Ended ended = run(provider.environment(server.address()));
      assertThat(ended.exit()).as(ended.err()).isEqualTo(ExitCode.PASSED);
      JsonNode digest = JSON.readTree(ended.out());

      assertThat(digest.path("title").asText()).isEqualTo("A dairy's year");
      assertThat(digest.at("/keyFigures/0/text").asText()).isEqualTo("$412 million");
      assertThat(digest.at("/usage/provider").asText() + ":double").isEqualTo(provider.spec());
      assertThat(digest.at("/usage/model").asText()).isEqualTo("double-2026");
      assertThat(digest.at("/usage/inputTokens").asInt()).isEqualTo(321);
      assertThat(digest.at("/usage/outputTokens").asInt()).isEqualTo(54);
      assertThat(provider.prompt(server.calls().getFirst().body())).contains(ARTICLE);
      assertThat(server.calls()).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aWrongKeyNamesItsVariable(ProviderDouble provider) throws Exception {
    try (OpenAiDouble server =
        OpenAiDouble.answering(provider.error(ProviderDouble.Fault.BAD_KEY).orElseThrow())) {
      Ended ended = run(provider.environment(server.address()));

      assertThat(ended.exit()).isEqualTo(ExitCode.COULD_NOT_RUN);
      assertThat(ended.out() + ended.err())
          .contains(provider.keyVariable())
          .doesNotContain(ProviderDouble.KEY)
          .doesNotContain("\tat ");
    }
  }

  private Ended run(Map<String, String> environment) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(program());
    command.addAll(List.of("--json", article()));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
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

  private String article() throws IOException {
    return Files.writeString(folder.resolve("article.txt"), ARTICLE).toString();
  }

  private static List<String> program() {
    if (Boolean.getBoolean("checksummary.native")) {
      return List.of(System.getProperty("native.image.path", ""));
    }
    String java = System.getProperty("java.home") + File.separator + "bin" + File.separator;
    return List.of(
        java + "java", "-XX:TieredStopAtLevel=1", "-jar", "target/quarkus-app/quarkus-run.jar");
  }
}
