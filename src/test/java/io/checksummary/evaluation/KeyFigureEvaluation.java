package io.checksummary.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.checksummary.check.Checker;
import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.SourceDocument;
import io.checksummary.check.verdict.Verdict;
import io.checksummary.model.SummaryModels;
import io.checksummary.model.provider.ModelSettings;
import io.checksummary.summary.Summariser;
import io.checksummary.summary.digest.Digest;
import io.checksummary.summary.digest.SummaryOptions;
import io.checksummary.summary.port.SummaryLength;
import io.checksummary.text.source.SourceText;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Writes a sheet of the offline model's key figures, to be judged by a person, and counts the
 * digests that pass their own check.
 *
 * <p>Arguments: the file to write, then files to read: our own texts by language ({@code
 * articles/de.txt}, texts behind lines of {@code === name}), or {@code .jsonl} with {@code
 * source_id}, {@code source} and maybe {@code source_lang}.
 */
public final class KeyFigureEvaluation {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String NAME = "=== ";

  private KeyFigureEvaluation() {}

  /**
   * A text to summarise.
   *
   * @param language BCP 47
   */
  public record Sample(String name, String language, String text) {}

  public static void main(String[] arguments) throws IOException {
    try (PrintStream out = new PrintStream(arguments[0], StandardCharsets.UTF_8)) {
      for (String file : Arrays.asList(arguments).subList(1, arguments.length)) {
        int passed = 0;
        int figures = 0;
        List<Sample> samples = samples(Path.of(file));
        for (Sample sample : samples) {
          Digest digest = digest(sample);
          passed += passes(digest) ? 1 : 0;
          figures += digest.keyFigures().size();
          write(out, sample, digest);
        }
        System.out.printf(
            "%-60s %d of %d pass, %d figures%n", file, passed, samples.size(), figures);
      }
    }
  }

  /** Three sentences and six key figures, at most. */
  public static Digest digest(Sample sample) {
    SourceText text = SourceText.of(sample.text(), sample.language());
    SourceDocument source = new SourceDocument(text, null, sample.language(), null);
    SummaryOptions options = new SummaryOptions(new SummaryLength.Sentences(3), 6);
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      Summariser summariser =
          new Summariser(
              SummaryModels.from(ModelSettings.of(ModelSettings.OFFLINE)),
              new Checker(),
              executor,
              InstantSource.system(),
              8);
      return (Digest) summariser.summarise(source, options, Instant.now().plusSeconds(60));
    }
  }

  /** Whether every number of a digest is supported by its own source. */
  public static boolean passes(Digest digest) {
    return digest.numbers().stream().allMatch(KeyFigureEvaluation::isSupported);
  }

  /** Texts by name, in order. */
  public static List<Sample> samples(Path file) throws IOException {
    return file.toString().endsWith(".jsonl") ? records(file) : own(file);
  }

  private static List<Sample> own(Path file) throws IOException {
    String name = file.getFileName().toString();
    String language = name.substring(0, name.indexOf('.'));
    Map<String, StringBuilder> texts = new LinkedHashMap<>();
    StringBuilder text = new StringBuilder();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith(NAME)) {
        text = new StringBuilder();
        texts.put(line.substring(NAME.length()), text);
      } else {
        text.append(line).append('\n');
      }
    }
    return texts.entrySet().stream()
        .map(entry -> new Sample(entry.getKey(), language, entry.getValue().toString()))
        .toList();
  }

  private static List<Sample> records(Path file) throws IOException {
    Map<String, Sample> samples = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode record = JSON.readTree(line);
      String id = record.path("source_id").asText();
      String language = record.path("source_lang").asText("en");
      samples.putIfAbsent(id, new Sample(id, language, record.path("source").asText()));
    }
    return List.copyOf(samples.values());
  }

  private static boolean isSupported(CheckedNumber number) {
    return number.verdict() == Verdict.SUPPORTED;
  }

  private static void write(PrintStream out, Sample sample, Digest digest) {
    out.printf("=== %s/%s%n", sample.language(), sample.name());
    digest.keyFigures().forEach(figure -> out.printf("%s | %s%n", figure.label(), figure.text()));
    digest.numbers().stream()
        .filter(number -> !isSupported(number))
        .forEach(number ->
            out.printf(
                "! %s %s: %s %s%n", number.in(), number.text(), number.verdict(), number.reason()));
  }
}
