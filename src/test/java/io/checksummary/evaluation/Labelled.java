package io.checksummary.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.checksummary.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A source and a text about it, with a label on every number of the text.
 *
 * @param sourceId the same for all texts about one source
 * @param language of the text, English where the data set does not say
 * @param split the part of the data set that it belongs to; empty where there is one part only
 * @param version {@code ok} where every number was written to be true, {@code bad} where some were
 *     written to be wrong; empty where the data set has no such pairs
 * @param note what the data set says of how the text came about; empty where it says nothing
 * @param labels in the order of the file, spans in UTF-16 code units of {@code generated}
 */
record Labelled(
    String id,
    String dataset,
    String sourceId,
    String language,
    String sourceLanguage,
    String source,
    String generated,
    String split,
    String version,
    String note,
    List<Label> labels) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ENGLISH = "en";

  /**
   * A person's judgement of one number.
   *
   * @param label {@code supported}, {@code hallucinated}, or why there is none
   * @param error what is wrong with it; empty where nothing is, or nobody said
   * @param form digits, word or ordinal_word
   */
  record Label(
      Span span, String text, String form, String kind, String label, String error, JsonNode node) {

    private static final Set<String> JUDGED = Set.of("supported", "hallucinated");
    private static final Set<String> UNSCORED = Set.of("one", "identifier", "list_marker");

    /** Whether the scorer counts it. DeFacto's "supported" only says that it was kept. */
    boolean isScored(String dataset) {
      return JUDGED.contains(label)
          && !UNSCORED.contains(kind)
          && !(dataset.equals("defacto") && isSound());
    }

    boolean isSound() {
      return label.equals("supported");
    }
  }

  static List<Labelled> read(Path file) throws IOException {
    List<Labelled> records = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      records.add(of(JSON.readTree(line)));
    }
    return List.copyOf(records);
  }

  private static Labelled of(JsonNode node) {
    String generated = node.path("generated").asText();
    List<Label> labels = new ArrayList<>();
    for (JsonNode mention : node.path("mentions")) {
      labels.add(label(mention, generated));
    }
    return new Labelled(
        node.path("id").asText(),
        node.path("dataset").asText(),
        node.path("source_id").asText(),
        node.path("lang").asText(ENGLISH),
        node.path("source_lang").asText(ENGLISH),
        node.path("source").asText(),
        generated,
        node.path("split").asText(""),
        node.path("version").asText(""),
        node.path("note").asText(""),
        List.copyOf(labels));
  }

  private static Label label(JsonNode mention, String generated) {
    int start = generated.offsetByCodePoints(0, mention.path("start").asInt());
    int end = generated.offsetByCodePoints(0, mention.path("end").asInt());
    return new Label(
        new Span(start, end),
        mention.path("text").asText(),
        mention.path("form").asText(),
        mention.path("kind").asText(),
        mention.path("label").asText(),
        mention.path("error").asText(""),
        mention);
  }

  Labelled withSource(String other) {
    return new Labelled(
        id,
        dataset,
        sourceId,
        language,
        sourceLanguage,
        other,
        generated,
        split,
        version,
        note,
        labels);
  }

  List<Label> scored() {
    return labels.stream().filter(label -> label.isScored(dataset)).toList();
  }

  /** Whether no number of the text is known or suspected to be wrong. */
  boolean isSound() {
    boolean reference = dataset.equals("bump") && note.startsWith("reference");
    boolean supported =
        dataset.equals("summedits")
            && !scored().isEmpty()
            && labels.stream().allMatch(Label::isSound);
    return reference || supported || version.equals("ok");
  }
}
