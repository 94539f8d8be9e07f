package io.checksummary.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.model.prompt.PromptWriter;
import io.checksummary.text.resource.TableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The hash of the prompts takes in every prompt. */
class PromptFingerprintTest {

  private static final Path FILES = Path.of("src/main/resources/io/checksummary/model/prompt");

  static Stream<String> prompts() throws IOException {
    try (Stream<Path> files = Files.list(FILES)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".txt"))
          .toList()
          .stream();
    }
  }

  /** Whoever adds a prompt has it told of the specimen, too, or names the table above. */
  @ParameterizedTest
  @MethodSource("prompts")
  void everyFileIsPartOfTheHash(String name) {
    String firstLine = TableFile.of(PromptWriter.class, name).lines().getFirst();

    assertThat(PromptFingerprint.promptText()).contains(firstLine);
  }

  @Test
  void theSchemaIsPartOfTheHash() {
    assertThat(PromptFingerprint.promptText()).contains("keyFigures").contains("quote");
  }

  @Test
  void theHashHasTheFormOfTheContract() {
    assertThat(PromptFingerprint.hash())
        .matches("sha256:[0-9a-f]{64}")
        .isEqualTo(PromptFingerprint.hash());
  }
}
