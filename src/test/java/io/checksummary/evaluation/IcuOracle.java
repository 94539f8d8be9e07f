package io.checksummary.evaluation;

import io.checksummary.evaluation.IcuWriter.Sample;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.CalendarDate;
import io.checksummary.quantity.Currencies;
import io.checksummary.quantity.Mention;
import io.checksummary.quantity.Rational;
import io.checksummary.recognise.Recogniser;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads back what ICU's formatters write: an oracle for the recogniser that no one here wrote.
 *
 * <p>Arguments: languages ({@code en,de}; all that the recogniser knows by default), and how many
 * misses of each cell to print (4). A text is read where the recogniser finds one mention in it, of
 * the right kind, value and unit, and nothing else.
 */
public final class IcuOracle {

  private static final List<String> LANGUAGES =
      List.of("en", "es", "fr", "de", "pt", "it", "nl", "zh", "ja");
  private static final int VALUES = 300;

  /** How much of what one formatter writes was read, and what was not. */
  public record Cell(int read, int total, List<String> misses) {

    public double share() {
      return total == 0 ? 1 : (double) read / total;
    }

    Cell plus(Cell other) {
      List<String> all = new ArrayList<>(misses);
      all.addAll(other.misses);
      return new Cell(read + other.read, total + other.total, all);
    }
  }

  private IcuOracle() {}

  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<String> wanted = args.length > 0 ? Arrays.asList(args[0].split(",")) : LANGUAGES;
    int shown = args.length > 1 ? Integer.parseInt(args[1]) : 4;
    Map<String, Map<String, Cell>> tables = new LinkedHashMap<>();
    for (String language : wanted) {
      recogniser(language)
          .ifPresentOrElse(
              recogniser -> tables.put(language, cells(recogniser, language, VALUES)),
              () -> out.println(language + ": no recogniser yet"));
    }
    print(out, tables);
    tables.forEach((language, cells) -> misses(out, language, cells, shown));
  }

  private static Optional<Recogniser> recogniser(String language) {
    return Recogniser.reads(language) ? Optional.of(Recogniser.of(language)) : Optional.empty();
  }

  /**
   * What the recogniser of a language reads of each formatter's texts, by the formatter's name.
   *
   * @param values how many values each formatter writes, more or less
   */
  public static Map<String, Cell> cells(Recogniser recogniser, String language, int values) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    for (Sample sample : IcuWriter.samples(language, values)) {
      List<Mention> mentions = recogniser.mentions(sample.text());
      boolean read = mentions.size() == 1 && isRead(mentions.get(0), sample);
      List<String> miss = read ? List.of() : List.of(shown(sample, mentions));
      cells.merge(sample.formatter(), new Cell(read ? 1 : 0, 1, miss), Cell::plus);
    }
    return cells;
  }

  private static boolean isRead(Mention mention, Sample sample) {
    return mention.quantity().kindCode().equals(sample.kind())
        && switch (mention.quantity()) {
          case Amount amount ->
              amount.to() == null
                  && amount.value().toString().equals(rational(sample))
                  && isUnit(amount, sample.units());
          case CalendarDate date -> date.to() == null && date.edtf().equals(sample.value());
          default -> false;
        };
  }

  private static String rational(Sample sample) {
    return Rational.of(sample.value()).toString();
  }

  private static boolean isUnit(Amount amount, Set<String> units) {
    String unit = amount.unit();
    String sign = amount.sign();
    return unit == null
        ? units.isEmpty()
        : units.contains(unit)
            || (sign != null && units.stream().anyMatch(u -> Currencies.mayStandFor(sign, u)));
  }

  private static String shown(Sample sample, List<Mention> mentions) {
    return "%s = %s %s %s, read as %s"
        .formatted(
            sample.text(),
            sample.kind(),
            sample.value(),
            sample.units(),
            mentions.stream().map(Expectation::shown).toList());
  }

  private static void print(PrintStream out, Map<String, Map<String, Cell>> tables) {
    Set<String> formatters = new LinkedHashSet<>();
    tables.values().forEach(cells -> formatters.addAll(cells.keySet()));
    out.printf("%-20s", "% read back");
    tables.keySet().forEach(language -> out.printf("%8s", language));
    out.println();
    for (String formatter : formatters) {
      out.printf("%-20s", formatter);
      for (Map<String, Cell> cells : tables.values()) {
        Cell cell = cells.get(formatter);
        out.printf("%8s", cell == null ? "–" : "%.1f".formatted(100 * cell.share()));
      }
      out.println();
    }
  }

  private static void misses(PrintStream out, String language, Map<String, Cell> cells, int shown) {
    cells.forEach((formatter, cell) -> {
      int step = Math.max(1, cell.misses.size() / Math.max(1, shown));
      for (int k = 0; k < shown && k * step < cell.misses.size(); k++) {
        out.printf("  %s %s: %s%n", language, formatter, cell.misses.get(k * step));
      }
    });
  }
}
