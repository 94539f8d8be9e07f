package io.checksummary.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.check.CheckedNumber;
import io.checksummary.check.Checker;
import io.checksummary.check.Evidence;
import io.checksummary.check.Passage;
import io.checksummary.check.Source;
import io.checksummary.quantity.Recogniser;
import io.checksummary.text.SourceText;
import io.checksummary.text.Span;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Checks labelled pairs of a source and a text, and writes the verdicts for a scorer.
 *
 * <p>{@code CheckEvaluation GOLD.jsonl PREDICTIONS.jsonl}: a line of gold holds {@code id}, {@code
 * source} and {@code generated}; a line of predictions {@code {"id": …, "mentions": [{"start",
 * "end", "verdict", "text", "because", "nearest"}]}}, offsets in code points of {@code generated},
 * as the labels have them.
 */
public final class CheckEvaluation {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Checker checker = new Checker(Recogniser.english());

  private CheckEvaluation() {}

  public static void main(String... args) throws IOException {
    if (args.length != 2) {
      System.err.println("usage: CheckEvaluation GOLD.jsonl PREDICTIONS.jsonl");
      System.exit(2);
    }
    new CheckEvaluation().run(Path.of(args[0]), Path.of(args[1]));
  }

  private void run(Path gold, Path predictions) throws IOException {
    List<String> lines = Files.readAllLines(gold);
    long characters = 0;
    long started = System.nanoTime();
    try (PrintStream out = new PrintStream(Files.newOutputStream(predictions), false, UTF_8)) {
      for (String line : lines) {
        JsonNode pair = JSON.readTree(line);
        characters += pair.path("source").asText().length();
        out.println(JSON.writeValueAsString(predict(pair)));
      }
    }
    long millis = (System.nanoTime() - started) / 1_000_000;
    System.out.printf(
        Locale.ROOT,
        "%d pairs, %,d characters of source, %,d ms%n",
        lines.size(),
        characters,
        millis);
  }

  private ObjectNode predict(JsonNode pair) {
    String generated = pair.path("generated").asText();
    Source source = new Source(SourceText.of(pair.path("source").asText()), null, "en", null);
    ObjectNode prediction = JSON.createObjectNode().put("id", pair.path("id").asText());
    ArrayNode mentions = prediction.putArray("mentions");
    for (CheckedNumber number :
        checker.check(source, List.of(new Passage(Passage.SUMMARY, generated)), "en")) {
      mentions.add(mention(number, generated));
    }
    return prediction;
  }

  private static ObjectNode mention(CheckedNumber number, String generated) {
    Span span = number.mention().span();
    ObjectNode mention = JSON.createObjectNode();
    mention.put("start", generated.codePointCount(0, span.start()));
    mention.put("end", generated.codePointCount(0, span.end()));
    mention.put("verdict", number.verdict().name().toLowerCase(Locale.ROOT));
    mention.put("text", number.text());
    mention.put(
        "because", String.valueOf(number.match() != null ? number.match() : number.reason()));
    mention.put("rule", number.mention().rule());
    if (!number.evidence().isEmpty()) {
      ArrayNode evidence = mention.putArray("evidence");
      for (Evidence place : number.evidence()) {
        evidence.addObject().put("text", place.text()).put("sentence", place.sentence());
      }
    }
    if (number.nearest() != null) {
      mention.put("nearest", number.nearest().text());
    }
    return mention;
  }
}
