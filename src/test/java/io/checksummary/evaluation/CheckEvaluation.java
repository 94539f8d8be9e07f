package io.checksummary.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.text.Span;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Checks labelled pairs of a source and a text, prints how well, and writes the verdicts for a
 * scorer.
 *
 * <p>{@code CheckEvaluation GOLD.jsonl PREDICTIONS.jsonl [--appended] [--show 20]}: a line of gold
 * holds {@code id}, {@code source} and {@code generated}; a line of predictions {@code {"id": …,
 * "mentions": [{"start", "end", "verdict", "text", "because", "rule", "formula", "nearest"}]}},
 * offsets in code points of {@code generated}, as the labels have them. {@code --appended} measures
 * again with 20,000 characters of other articles after each source; {@code --show} prints so many
 * missed errors and so many false alarms.
 */
public final class CheckEvaluation {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SLOWEST = 10;
  private static final long SEED = 1;

  private final PrintStream out = new PrintStream(System.out, true, UTF_8);
  private final List<Labelled> records;

  private CheckEvaluation(List<Labelled> records) {
    this.records = records;
  }

  public static void main(String... args) throws IOException {
    if (args.length < 2) {
      System.err.println(
          "usage: CheckEvaluation GOLD.jsonl PREDICTIONS.jsonl [--appended] [--show MISSES]");
      System.exit(2);
    }
    List<String> options = Arrays.asList(args).subList(2, args.length);
    int show = options.indexOf("--show");
    CheckEvaluation evaluation = new CheckEvaluation(Labelled.read(Path.of(args[0])));
    CheckRun run = evaluation.run(Path.of(args[1]));
    evaluation.show(run, show < 0 ? 0 : Integer.parseInt(options.get(show + 1)));
    if (options.contains("--appended")) {
      evaluation.append(run);
    }
  }

  private CheckRun run(Path predictions) throws IOException {
    CheckRun run = CheckRun.of(records, UnaryOperator.identity());
    write(run, predictions);
    new CheckTables(run.judged(), out).print();
    DerivedAnswers.print(run, out);
    slowest(run);
    return run;
  }

  private void append(CheckRun alone) {
    Appendix appendix = new Appendix(records, SEED);
    CheckRun among = CheckRun.of(records, appendix::after);
    Confusion before = all(alone);
    Confusion after = all(among);
    out.printf(Locale.ROOT, "%nWith %,d characters of other articles:%n%n", Appendix.CHARACTERS);
    out.println(Confusion.HEAD);
    out.println(before.row("alone"));
    out.println(after.row("among others"));
    out.printf(
        Locale.ROOT, "%nOf the catches, %.1f%% remain.%n", 100 * after.caught() / before.caught());
    slowest(among);
  }

  private Confusion all(CheckRun run) {
    return new CheckTables(run.judged(), out).confusions().getOrDefault("all", new Confusion());
  }

  private void slowest(CheckRun run) {
    out.println("\n| slowest                 | source, characters | text | read, ms | check, ms |");
    out.println("|-------------------------|-------------------:|-----:|---------:|----------:|");
    run.timings().stream()
        .sorted(Comparator.comparingLong(CheckRun.Timing::nanos).reversed())
        .collect(Collectors.toMap(CheckRun.Timing::sourceLength, t -> t, (one, other) -> one))
        .values()
        .stream()
        .sorted(Comparator.comparingLong(CheckRun.Timing::nanos).reversed())
        .limit(SLOWEST)
        .forEach(t ->
            out.printf(
                Locale.ROOT,
                "| %-23s | %18d | %4d | %8.1f | %9.1f |%n",
                t.id(),
                t.sourceLength(),
                t.textLength(),
                t.readNanos() / 1e6,
                t.checkNanos() / 1e6));
  }

  private void show(CheckRun run, int most) {
    List<Judged> missed = run.judged().stream().filter(j -> j.isWrong() != j.isFlagged()).toList();
    for (boolean wrong : List.of(true, false)) {
      missed.stream()
          .filter(j -> j.isWrong() == wrong)
          .collect(Collectors.toMap(Judged::caseOf, j -> j, (one, other) -> one))
          .values()
          .stream()
          .sorted(Comparator.comparing(j -> j.record().id()))
          .limit(most)
          .forEach(j -> out.println(j.shown()));
    }
  }

  private void write(CheckRun run, Path predictions) throws IOException {
    try (PrintStream file = new PrintStream(Files.newOutputStream(predictions), false, UTF_8)) {
      for (Labelled record : records) {
        ObjectNode prediction = JSON.createObjectNode().put("id", record.id());
        ArrayNode mentions = prediction.putArray("mentions");
        for (CheckedNumber number : run.numbers().getOrDefault(record.id(), List.of())) {
          mentions.add(mention(number, record.generated()));
        }
        file.println(JSON.writeValueAsString(prediction));
      }
    }
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
    if (number.formula() != null) {
      mention.put("formula", number.formula());
    }
    if (number.nearest() != null) {
      mention.put("nearest", number.nearest().text());
    }
    return mention;
  }
}
