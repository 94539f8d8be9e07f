package io.checksummary.model;

import dev.langchain4j.data.message.ChatMessage;
import io.checksummary.model.prompt.DigestSchema;
import io.checksummary.model.prompt.PromptWriter;
import io.checksummary.summary.port.ModelRequest;
import io.checksummary.summary.port.ModelRequest.Stage;
import io.checksummary.summary.port.SummaryLength;
import io.checksummary.text.hash.Sha256;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One hash for all that models are told besides the articles. */
public final class PromptFingerprint {

  private static final List<SummaryLength> LENGTHS =
      List.of(new SummaryLength.Sentences(3), new SummaryLength.Words(80));

  private PromptFingerprint() {}

  /**
   * {@code sha256:} and the hash of what is told of a specimen at every stage, and of the schema
   * that is asked for. Another word in a prompt is another name.
   */
  public static String hash() {
    return Sha256.name(promptText());
  }

  static String promptText() {
    Stream<String> prompts =
        Stream.of(Stage.values())
            .flatMap(stage -> LENGTHS.stream().map(length -> specimen(stage, length)))
            .flatMap(assignment -> PromptWriter.of(assignment).stream())
            .map(ChatMessage::toString);
    return Stream.concat(prompts, Stream.of(DigestSchema.FORMAT.toString()))
        .collect(Collectors.joining("\n"));
  }

  private static ModelRequest specimen(Stage stage, SummaryLength length) {
    return new ModelRequest(stage, "An article.", "A title", "en", length, 6, Instant.MAX);
  }
}
