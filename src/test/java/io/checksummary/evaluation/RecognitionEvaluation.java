package io.checksummary.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.checksummary.quantity.Mention;
import io.checksummary.quantity.Recogniser;
import io.checksummary.text.Span;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How many of the quantities that public suites expect the recogniser finds, English only.
 *
 * <p>Arguments: the folder that holds {@code quantities-*-dev.jsonl} and {@code
 * numeric-faithfulness-dev.jsonl}, and {@code misses} to print what was missed. A hit of a value is
 * a mention that overlaps the expected one and has its value; of value and unit, its unit too.
 */
public final class RecognitionEvaluation {

  private static final List<String> SUITES =
      List.of("recognizers-text", "recognizers-datetime", "duckling", "quantulum3");
  private static final List<String> UNSCORED = List.of("one", "identifier", "list_marker");

  private final ObjectMapper json = new ObjectMapper();
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final Path folder;
  private final boolean misses;

  private RecognitionEvaluation(Path folder, boolean misses) {
    this.folder = folder;
    this.misses = misses;
  }

  public static void main(String[] args) {
    RecognitionEvaluation evaluation =
        new RecognitionEvaluation(Path.of(args[0]), args.length > 1 && args[1].equals("misses"));
    SUITES.forEach(evaluation::suite);
    evaluation.pairs();
    evaluation.lost();
  }

  private static final class Tally {
    int expected;
    int values;
    int units;
    int negatives;
    int clean;
    int found;

    void print(PrintStream out, String name) {
      out.printf(
          "%-48s expected %4d  value %5.1f%%  value+unit %5.1f%%  found %4d  negatives clean %d/%d%n",
          name,
          expected,
          100.0 * values / Math.max(1, expected),
          100.0 * units / Math.max(1, expected),
          found,
          clean,
          negatives);
    }
  }

  private void suite(String suite) {
    Map<String, Tally> tallies = new TreeMap<>();
    Tally all = new Tally();
    records("quantities-" + suite + "-dev.jsonl")
        .forEach(record -> {
          String file = record.get("file").asText();
          score(record, List.of(all, tallies.computeIfAbsent(file, f -> new Tally())));
        });
    all.print(out, suite);
    tallies.forEach((file, tally) -> tally.print(out, "  " + file));
  }

  private void score(JsonNode record, List<Tally> tallies) {
    String text = record.get("text").asText();
    List<Mention> mentions = Recogniser.english().mentions(text);
    JsonNode expected = record.get("expected");
    tallies.forEach(t -> t.found += mentions.size());
    if (expected.isEmpty()) {
      tallies.forEach(t -> t.negatives++);
      tallies.forEach(t -> t.clean += mentions.isEmpty() ? 1 : 0);
    }
    for (JsonNode one : expected) {
      score(text, mentions, one, tallies);
    }
  }

  private void score(String text, List<Mention> mentions, JsonNode one, List<Tally> tallies) {
    if (one.get("value").isNull() && one.path("unit").isNull()) {
      return;
    }
    Span span = span(text, one);
    List<Mention> near = mentions.stream().filter(m -> m.span().overlaps(span)).toList();
    boolean value = near.stream().anyMatch(m -> Expectation.of(one).hasValueOf(m));
    boolean unit = near.stream().anyMatch(m -> Expectation.of(one).isMetBy(m));
    tallies.forEach(t -> t.expected++);
    tallies.forEach(t -> t.values += value ? 1 : 0);
    tallies.forEach(t -> t.units += unit ? 1 : 0);
    if (misses && !unit) {
      out.printf(
          "    %s %s | %s = %s %s | got %s%n",
          value ? "UNIT " : "VALUE",
          text,
          one.get("text").asText(),
          one.get("value").asText(),
          one.path("unit").asText(),
          shown(text, mentions));
    }
  }

  private static Span span(String text, JsonNode one) {
    if (one.get("start").isNull()) {
      return new Span(0, text.length());
    }
    int start = text.offsetByCodePoints(0, one.get("start").asInt());
    int end = text.offsetByCodePoints(0, one.get("end").asInt());
    return new Span(start, end);
  }

  private static List<String> shown(String text, List<Mention> mentions) {
    return mentions.stream().map(m -> m.span().of(text) + " → " + Expectation.shown(m)).toList();
  }

  /** The written and the spoken side of one quantity must read alike, and as labelled. */
  private void pairs() {
    int pairs = 0;
    int alike = 0;
    int values = 0;
    int valued = 0;
    for (JsonNode record : records("quantities-nemo-dev.jsonl").toList()) {
      if (record.path("ambiguous").asBoolean() || record.path("bare").asBoolean()) {
        continue;
      }
      pairs++;
      String written = record.get("written").asText();
      String spoken = record.get("spoken").asText();
      boolean same = readings(written).equals(readings(spoken)) && !readings(written).isEmpty();
      boolean value = record.path("value").isMissingNode() || isMet(record, written, spoken);
      valued += record.path("value").isMissingNode() ? 0 : 1;
      values += record.path("value").isMissingNode() || !value ? 0 : 1;
      alike += same && value ? 1 : 0;
      if (misses && !(same && value)) {
        out.printf(
            "    PAIR %s | %s | %s %s | %s | %s%n",
            written,
            spoken,
            record.path("value").asText(),
            record.path("unit").asText(),
            readings(written),
            readings(spoken));
      }
    }
    out.printf(
        "nemo: %d pairs, alike %.1f%%; of %d labelled values %d met%n",
        pairs, 100.0 * alike / pairs, valued, values);
  }

  private static List<String> readings(String text) {
    return Recogniser.english().mentions(text).stream().map(Expectation::shown).toList();
  }

  private static boolean isMet(JsonNode record, String written, String spoken) {
    Expectation expectation = Expectation.of(record);
    return Stream.of(written, spoken)
        .allMatch(
            side -> Recogniser.english().mentions(side).stream().anyMatch(expectation::isMetBy));
  }

  /** Labelled numbers of articles' summaries that no mention overlaps. */
  private void lost() {
    int scored = 0;
    int lost = 0;
    for (JsonNode record : records("numeric-faithfulness-dev.jsonl").toList()) {
      String text = record.get("generated").asText();
      List<Mention> mentions = Recogniser.english().mentions(text);
      for (JsonNode one : record.get("mentions")) {
        if (UNSCORED.contains(one.get("kind").asText())) {
          continue;
        }
        scored++;
        Span span = span(text, one);
        if (mentions.stream().noneMatch(m -> m.span().overlaps(span))) {
          lost++;
          if (misses) {
            out.println("    LOST " + around(text, span));
          }
        }
      }
    }
    out.printf("faithfulness: %d numbers, %d lost (%.2f%%)%n", scored, lost, 100.0 * lost / scored);
  }

  private static String around(String text, Span span) {
    int from = Math.max(0, span.start() - 50);
    int to = Math.min(text.length(), span.end() + 50);
    return text.substring(from, span.start())
        + "["
        + span.of(text)
        + "]"
        + text.substring(span.end(), to);
  }

  private Stream<JsonNode> records(String file) {
    List<JsonNode> records = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(folder.resolve(file))) {
        JsonNode record = json.readTree(line);
        if (record.path("lang").asText("en").equals("en")) {
          records.add(record);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("labelled data at " + folder, e);
    }
    return records.stream();
  }
}
