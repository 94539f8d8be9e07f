package io.checksummary.check.boxscore.table;

import io.checksummary.check.table.NumericCell;
import io.checksummary.check.table.SourceTable;
import io.checksummary.check.table.TableRow;
import io.checksummary.quantity.Amount;
import io.checksummary.text.Span;
import io.checksummary.text.word.Plurals;
import io.checksummary.text.word.Tokeniser;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table whose rows are somebody's and whose columns count something. */
public final class StatTable {

  private static final Tokeniser CAPTION = Tokeniser.with(Tokeniser.Option.MIXED);

  private final List<StatColumn> columns;
  private final List<Entry> entries = new ArrayList<>();
  private final Set<String> captions = new LinkedHashSet<>();

  private final Span span;
  private final boolean statement;

  private StatTable(SourceTable table, List<StatColumn> columns) {
    this.columns = columns;
    this.span = table.span();
    this.statement = table.isStatement();
  }

  static StatTable of(SourceTable table, Legend legend, StatSynonyms glossary) {
    StatTable stats = new StatTable(table, columns(table, legend, glossary));
    for (TableRow row : table.rows()) {
      EntityName name = EntityName.of(label(row));
      if (!name.words().isEmpty()) {
        stats.entries.add(new Entry(stats, row, name));
      }
    }
    table.captions().stream().limit(2).forEach(stats.captions::add);
    return stats;
  }

  /** The first cell, or the first with letters where that one counts the rows. */
  private static String label(TableRow row) {
    for (String text : row.texts()) {
      if (text.chars().filter(Character::isLetter).count() > 1) {
        return text;
      }
    }
    return "";
  }

  private static List<StatColumn> columns(SourceTable table, Legend legend, StatSynonyms glossary) {
    List<StatColumn> columns = new ArrayList<>();
    for (int i = 1; i < table.columns().size(); i++) {
      Set<String> counted = new LinkedHashSet<>();
      Set<String> period = new LinkedHashSet<>();
      for (String head : table.columns().get(i)) {
        List<String> words = new ArrayList<>(words(head, legend, glossary));
        for (StatPeriod.At at : StatPeriod.in(words).reversed()) {
          period.addAll(at.keys());
          words.subList(at.from(), at.to()).clear();
        }
        counted.addAll(glossary.of(words));
      }
      if (isPercent(table, i)) {
        counted.add("percent");
      }
      if (!counted.isEmpty() || !period.isEmpty()) {
        columns.add(new StatColumn(i, counted, period));
      }
    }
    return List.copyOf(columns);
  }

  private static List<String> words(String head, Legend legend, StatSynonyms glossary) {
    List<String> told = legend.of(head);
    return told == null ? glossary.ofHead(head) : told;
  }

  private static boolean isPercent(SourceTable table, int column) {
    return table.rows().stream()
        .limit(3)
        .flatMap(row -> row.cells().stream())
        .anyMatch(cell -> cell.column() == column && cell.value().kind() == Amount.Kind.PERCENT);
  }

  /**
   * Whether its rows may well be named otherwise in a summary, as those of a company's statements
   * are: there a cell that differs says less than one of a player does.
   */
  boolean isStatement() {
    return statement;
  }

  boolean holds(Span cell) {
    return span.contains(cell);
  }

  public List<Entry> entries() {
    return entries;
  }

  public List<StatColumn> columns() {
    return columns;
  }

  /**
   * The first row's cells of the columns for some periods; none where one of them has no column.
   */
  List<Span> cells(Set<String> periods) {
    List<Span> cells = new ArrayList<>();
    for (StatColumn column : columns) {
      boolean meant = !column.period().isEmpty() && periods.containsAll(column.period());
      NumericCell cell = meant && !entries.isEmpty() ? entries.getFirst().cell(column) : null;
      if (cell != null) {
        cells.add(cell.span());
      }
    }
    return cells.size() == periods.size() ? cells : List.of();
  }

  /** Whether it has rows enough to rank. */
  public boolean isLong() {
    return entries.size() > 2;
  }

  /** Whether a line above the table names somebody. */
  public boolean isOf(EntityName name) {
    return captions.stream()
        .limit(1)
        .anyMatch(caption -> EntityName.of(caption).words().containsAll(name.words()));
  }

  /** Whether words hold one of the caption's that names whom the table is about. */
  boolean isNamedBy(List<String> words) {
    Set<String> singulars = new LinkedHashSet<>();
    words.forEach(word -> singulars.add(Plurals.english().singular(word)));
    return captions.stream()
        .limit(1)
        .flatMap(caption -> CAPTION.tokens(caption).stream())
        .filter(token -> !Character.isLowerCase(token.text().charAt(0)))
        .anyMatch(token -> singulars.contains(Plurals.english().singular(token.lower())));
  }

  /** One of its rows; each is only itself, whatever another holds. */
  public record Entry(StatTable table, TableRow row, EntityName name) {

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }

    /** The only other row of its table; none where there are more or no others. */
    public Optional<Entry> other() {
      List<Entry> all = table.entries();
      return all.size() == 2
          ? Optional.of(all.get(all.getFirst().equals(this) ? 1 : 0))
          : Optional.empty();
    }

    public @Nullable NumericCell cell(StatColumn column) {
      for (NumericCell cell : row.cells()) {
        if (cell.column() == column.index()) {
          return cell;
        }
      }
      return null;
    }
  }
}
