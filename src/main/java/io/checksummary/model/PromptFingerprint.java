package io.checksummary.model;

import dev.langchain4j.data.message.ChatMessage;
import io.checksummary.model.prompt.DigestSchema;
import io.checksummary.model.prompt.PromptWriter;
import io.checksummary.summary.port.Assignment;
import io.checksummary.summary.port.Assignment.Stage;
import io.checksummary.summary.port.SummaryLength;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
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
    try {
      byte[] prompts = promptText().getBytes(StandardCharsets.UTF_8);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(prompts);
      return "sha256:" + HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
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

  private static Assignment specimen(Stage stage, SummaryLength length) {
    return new Assignment(stage, "An article.", "A title", "en", length, 6, Instant.MAX);
  }
}
