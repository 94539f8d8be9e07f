package io.checksummary.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Plants errors in sound texts, one at a time, and tells how many are caught.
 *
 * <p>{@code PlantedErrors GOLD.jsonl [--kind swapped] [--show 10] [--most 150] [--seed 1] [--out
 * PAIRS.jsonl]}. Scored in pairs: a pair is right where the planted number is flagged <em>and</em>
 * the number that it replaced is supported in the untouched text. Restatements are made of
 * supported numbers only, and are right where they stay supported. The same seed plants the same
 * errors.
 */
public final class PlantedErrors {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Settings settings;
  private @Nullable Nursery longSources;
  private final PrintStream out = new PrintStream(System.out, true, UTF_8);

  private PlantedErrors(Settings settings) {
    this.settings = settings;
  }

  /**
   * @param kind code of the kind to plant, or the beginning of one; empty for all
   */
  private record Settings(Path gold, String kind, int show, int most, long seed, Path pairs) {

    static Settings of(List<String> arguments) {
      return new Settings(
          Path.of(arguments.getFirst()),
          option(arguments, "--kind", ""),
          Integer.parseInt(option(arguments, "--show", "0")),
          Integer.parseInt(option(arguments, "--most", "150")),
          Long.parseLong(option(arguments, "--seed", "1")),
          Path.of(option(arguments, "--out", "target/evaluation/planted.jsonl")));
    }

    private static String option(List<String> arguments, String name, String otherwise) {
      int at = arguments.indexOf(name);
      return at < 0 || at + 1 >= arguments.size() ? otherwise : arguments.get(at + 1);
    }
  }

  public static void main(String... arguments) throws IOException {
    if (arguments.length == 0) {
      System.err.println(
          "usage: PlantedErrors GOLD.jsonl [--kind KIND] [--show MISSES] [--most PAIRS] [--seed N]"
              + " [--out PAIRS.jsonl]");
      System.exit(2);
    }
    new PlantedErrors(Settings.of(Arrays.asList(arguments))).run();
  }

  private void run() throws IOException {
    List<Labelled> records = Labelled.read(settings.gold());
    Nursery nursery = Nursery.of(records, settings.seed(), settings.most());
    List<PlantedKind> kinds =
        Arrays.stream(PlantedKind.values())
            .filter(kind -> kind.code().startsWith(settings.kind()))
            .toList();
    List<PlantedPair> all = new ArrayList<>();
    out.println(PlantedScore.HEAD);
    for (PlantedKind kind : kinds) {
      System.err.println(kind.code());
      Nursery place = kind.isComputed() ? among(records) : nursery;
      List<PlantedPair> pairs = place.pairs(kind);
      out.println(PlantedScore.of(kind, pairs));
      show(pairs);
      all.addAll(pairs);
    }
    derived(all);
    write(all);
  }

  /** The sound texts only, their sources filled up with other articles. */
  private Nursery among(List<Labelled> records) {
    Nursery known = longSources;
    if (known == null) {
      Appendix appendix = new Appendix(records, settings.seed());
      List<Labelled> filled =
          records.stream()
              .filter(Labelled::isSound)
              .map(one -> appendix.upTo(Appendix.CHARACTERS, one))
              .toList();
      known = Nursery.of(filled, settings.seed(), settings.most());
      longSources = known;
    }
    return known;
  }

  private void derived(List<PlantedPair> all) {
    List<PlantedPair> computed = all.stream().filter(pair -> pair.kind().isComputed()).toList();
    long accepted = computed.stream().filter(PlantedPair::isDerived).count();
    if (!computed.isEmpty()) {
      out.printf(
          Locale.ROOT,
          "%nFalse derivations: of %d wrong numbers that two of the source's give, %d (%.1f%%) are"
              + " accepted as derived.%n",
          computed.size(),
          accepted,
          100.0 * accepted / computed.size());
    }
  }

  private void show(List<PlantedPair> pairs) {
    pairs.stream()
        .filter(pair -> !pair.isRight())
        .limit(settings.show())
        .forEach(pair -> out.println(pair.shown()));
  }

  private void write(List<PlantedPair> pairs) throws IOException {
    Path folder = settings.pairs().toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    try (PrintStream file =
        new PrintStream(Files.newOutputStream(settings.pairs()), false, UTF_8)) {
      for (PlantedPair pair : pairs) {
        file.println(JSON.writeValueAsString(line(pair)));
      }
    }
  }

  private static ObjectNode line(PlantedPair pair) {
    Planted planted = pair.planted();
    ObjectNode line = JSON.createObjectNode();
    line.put("kind", pair.kind().code()).put("source_id", pair.sound().sourceId());
    line.put("origin", pair.sound().origin());
    line.put("right", pair.isRight());
    line.put("before", pair.before().toString().toLowerCase(Locale.ROOT));
    line.put("after", pair.after().toString().toLowerCase(Locale.ROOT));
    line.put("was", planted.was().of(pair.sound().text()));
    line.put("now", planted.now().of(planted.text()));
    line.put("text", pair.sound().text()).put("planted", planted.text());
    line.put("start", planted.now().start()).put("end", planted.now().end());
    line.put("because", pair.because());
    return line;
  }
}
