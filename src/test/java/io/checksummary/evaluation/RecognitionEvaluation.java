package io.checksummary.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.checksummary.quantity.Mention;
import io.checksummary.recognise.Recogniser;
import io.checksummary.text.Span;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How many of the quantities that public suites expect the recogniser finds.
 *
 * <p>Arguments: the folder that holds {@code quantities-*-dev.jsonl} and {@code
 * numeric-faithfulness-dev.jsonl}; then languages ({@code de nl}), all that can be read where none
 * is named; and {@code misses} to print what was missed. A hit of a value is a mention that
 * overlaps the expected one and has its value; of value and unit, its unit too. Two tables sum it
 * up: value and unit found by suite and language, and pairs of the written and the spoken that read
 * alike. What the suites mean otherwise by design is told apart by {@link Convention} and counted
 * by reason.
 */
public final class RecognitionEvaluation {

  private static final List<String> SUITES =
      List.of("recognizers-text", "recognizers-datetime", "duckling", "quantulum3");
  private static final List<String> UNSCORED = List.of("one", "identifier", "list_marker");

  private final ObjectMapper json = new ObjectMapper();
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final Path folder;
  private final boolean misses;
  private final List<String> languages;
  private final Map<String, Map<String, String>> table = new LinkedHashMap<>();

  private RecognitionEvaluation(Path folder, List<String> options) {
    this.folder = folder;
    this.misses = options.contains("misses");
    List<String> named = options.stream().filter(o -> !o.equals("misses")).toList();
    this.languages = named.isEmpty() ? Recogniser.languages() : named;
  }

  public static void main(String[] args) {
    new RecognitionEvaluation(Path.of(args[0]), List.of(args).subList(1, args.length)).run();
  }

  private void run() {
    for (String language : languages) {
      SUITES.forEach(suite -> suite(suite, language));
      pairs(language);
    }
    if (languages.contains("en")) {
      lost();
    }
    summary();
  }

  private void note(String suite, String language, String cell) {
    table.computeIfAbsent(suite, s -> new HashMap<>()).put(language, cell);
  }

  private void summary() {
    out.printf("%n%-24s", "value and unit, of all");
    languages.forEach(language -> out.printf("%14s", language));
    table.forEach((suite, cells) -> {
      out.printf("%n%-24s", suite);
      languages.forEach(language -> out.printf("%14s", cells.getOrDefault(language, "-")));
    });
    out.println();
  }

  private static String share(int part, int whole) {
    return String.format(Locale.ROOT, "%.1f%% %d", 100.0 * part / Math.max(1, whole), whole);
  }

  private static final class Tally {
    int expected;
    int values;
    int units;
    int negatives;
    int clean;
    int found;
    final Map<Convention, Integer> deviations = new TreeMap<>();

    int fitting() {
      return expected - deviations.values().stream().mapToInt(Integer::intValue).sum();
    }

    void print(PrintStream out, String name) {
      out.printf(
          "%-48s expected %4d  value %5.1f%%  value+unit %5.1f%%  of %4d that fit %5.1f%%  found %4d"
              + "  negatives clean %d/%d%n",
          name,
          expected,
          100.0 * values / Math.max(1, expected),
          100.0 * units / Math.max(1, expected),
          fitting(),
          100.0 * units / Math.max(1, fitting()),
          found,
          clean,
          negatives);
    }
  }

  private void suite(String suite, String language) {
    Map<String, Tally> tallies = new TreeMap<>();
    Tally all = new Tally();
    records("quantities-" + suite + "-dev.jsonl", language)
        .forEach(record -> {
          String file = record.get("file").asText();
          score(record, language, List.of(all, tallies.computeIfAbsent(file, f -> new Tally())));
        });
    if (tallies.isEmpty()) {
      return;
    }
    all.print(out, suite + " " + language);
    all.deviations.forEach(
        (reason, times) -> out.printf("  not ours: %-60s %4d%n", reason.reason(), times));
    tallies.forEach((file, tally) -> tally.print(out, "  " + file));
    note(suite, language, share(all.units, all.expected));
    note(suite + ", that fit", language, share(all.units, all.fitting()));
  }

  private void score(JsonNode record, String language, List<Tally> tallies) {
    String text = record.get("text").asText();
    List<Mention> mentions = Recogniser.of(language).mentions(text);
    JsonNode expected = record.get("expected");
    tallies.forEach(t -> t.found += mentions.size());
    if (expected.isEmpty()) {
      tallies.forEach(t -> t.negatives++);
      tallies.forEach(t -> t.clean += mentions.isEmpty() ? 1 : 0);
    }
    for (JsonNode one : expected) {
      score(text, language, mentions, one, tallies);
    }
  }

  private void score(
      String text, String language, List<Mention> mentions, JsonNode one, List<Tally> tallies) {
    if (one.get("value").isNull() && one.path("unit").isNull()) {
      return;
    }
    Span span = span(text, one);
    List<Mention> near = mentions.stream().filter(m -> m.span().overlaps(span)).toList();
    boolean value = near.stream().anyMatch(m -> Expectation.of(one, language).hasValueOf(m));
    boolean unit = near.stream().anyMatch(m -> Expectation.of(one, language).isMetBy(m));
    tallies.forEach(t -> t.expected++);
    tallies.forEach(t -> t.values += value ? 1 : 0);
    tallies.forEach(t -> t.units += unit ? 1 : 0);
    Optional<Convention> deviation = unit ? Optional.empty() : Convention.of(one, near, language);
    deviation.ifPresent(d -> tallies.forEach(t -> t.deviations.merge(d, 1, Integer::sum)));
    if (misses && !unit) {
      out.printf(
          "    %s %s | %s = %s %s | got %s%n",
          deviation.map(Convention::name).orElse(value ? "UNIT " : "VALUE"),
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
  private void pairs(String language) {
    int pairs = 0;
    int alike = 0;
    int values = 0;
    int valued = 0;
    for (JsonNode record : records("quantities-nemo-dev.jsonl", language).toList()) {
      if (record.path("ambiguous").isTextual()
          || record.path("ambiguous").asBoolean()
          || record.path("bare").asBoolean()) {
        continue;
      }
      pairs++;
      List<Mention> written = mentions(record, "written", language);
      List<Mention> spoken = mentions(record, "spoken", language);
      boolean same = shown(written).equals(shown(spoken)) && !written.isEmpty();
      boolean value =
          record.path("value").isMissingNode()
              || (isMet(record, language, written) && isMet(record, language, spoken));
      valued += record.path("value").isMissingNode() ? 0 : 1;
      values += record.path("value").isMissingNode() || !value ? 0 : 1;
      alike += same && value ? 1 : 0;
      if (misses && !(same && value)) {
        out.printf(
            "    PAIR %s | %s | %s %s | %s | %s%n",
            record.get("written").asText(),
            record.get("spoken").asText(),
            record.path("value").asText(),
            record.path("unit").asText(),
            shown(written),
            shown(spoken));
      }
    }
    if (pairs > 0) {
      out.printf(
          "nemo %s: %d pairs, alike %.1f%%; of %d labelled values %d met%n",
          language, pairs, 100.0 * alike / pairs, valued, values);
      note("nemo pairs alike", language, share(alike, pairs));
    }
  }

  private static List<Mention> mentions(JsonNode record, String side, String language) {
    return Recogniser.of(language).mentions(record.get(side).asText());
  }

  private static List<String> shown(List<Mention> mentions) {
    return mentions.stream().map(Expectation::shown).toList();
  }

  private static boolean isMet(JsonNode record, String language, List<Mention> mentions) {
    return mentions.stream().anyMatch(Expectation.of(record, language)::isMetBy);
  }

  /** Labelled numbers of articles' summaries that no mention overlaps. */
  private void lost() {
    int scored = 0;
    int lost = 0;
    for (JsonNode record : records("numeric-faithfulness-dev.jsonl", "en").toList()) {
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

  private Stream<JsonNode> records(String file, String language) {
    List<JsonNode> records = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(folder.resolve(file))) {
        JsonNode record = json.readTree(line);
        if (record.path("lang").asText("en").equals(language)) {
          records.add(record);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("labelled data at " + folder, e);
    }
    return records.stream();
  }
}
