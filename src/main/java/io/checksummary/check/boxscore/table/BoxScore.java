package io.checksummary.check.boxscore.table;

import io.checksummary.check.boxscore.table.StatTable.Entry;
import io.checksummary.check.table.NumericCell;
import io.checksummary.check.table.SourceTable;
import io.checksummary.quantity.Mention;
import io.checksummary.text.Block;
import io.checksummary.text.Span;
import io.checksummary.text.resource.TableFile;
import io.checksummary.text.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a source, by name and by what they count.
 *
 * <p>Example: of a box score it finds the row of "Ruiz" and the column of "rebounds". A source
 * without tables has an empty box score, which costs nothing.
 */
public final class BoxScore {

  private static final List<List<String>> IDIOMS =
      TableFile.of(BoxScore.class, "en/idioms.txt").rows();

  /** Of a source without tables. */
  public static final BoxScore NONE = new BoxScore(List.of(), List.of(), Map.of());

  /** A word that more rows share than this tells none of them from the others. */
  private static final int MOST_ROWS = 100;

  private final List<StatTable> statTables;
  private final Map<String, List<Entry>> byWord = new HashMap<>();
  private final List<TeamRecord> records;

  private final Map<String, Span> idioms;

  private BoxScore(List<StatTable> statTables, List<TeamRecord> records, Map<String, Span> idioms) {
    this.statTables = statTables;
    this.idioms = idioms;
    this.records = records;
    for (StatTable table : statTables) {
      for (Entry entry : table.entries()) {
        for (String word : new LinkedHashSet<>(entry.name().words())) {
          byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(entry);
        }
      }
    }
  }

  /**
   * Of a source.
   *
   * @param mentions every number of {@code text.text()}, in order
   */
  public static BoxScore of(SourceText text, List<SourceTable> tables, List<Mention> mentions) {
    if (tables.isEmpty()) {
      return NONE;
    }
    Set<String> heads = new LinkedHashSet<>();
    tables.forEach(table -> table.columns().forEach(heads::addAll));
    List<Span> lines = lines(text);
    Legend legend = Legend.of(lines.stream().map(line -> line.of(text.text())).toList(), heads);
    List<StatTable> statTables =
        tables.stream()
            .map(table -> StatTable.of(table, legend, StatSynonyms.english()))
            .filter(table -> !table.entries().isEmpty())
            .toList();
    List<TeamRecord> records = new TeamRecords(text.text(), statTables, mentions).in(lines);
    return new BoxScore(statTables, records, idioms(text.text(), tables));
  }

  /** The idioms of the field that stand for a word of the tables, and where that word stands. */
  private static Map<String, Span> idioms(String text, List<SourceTable> tables) {
    Map<String, Span> idioms = new HashMap<>();
    for (List<String> row : IDIOMS) {
      for (SourceTable table : tables) {
        int at = text.indexOf(row.get(1), table.span().start());
        if (at >= 0 && at < table.span().end()) {
          Span word = new Span(at, at + row.get(1).length());
          TableFile.parts(row.get(0)).forEach(idiom -> idioms.putIfAbsent(idiom, word));
        }
      }
    }
    return Map.copyOf(idioms);
  }

  /** The word of a table that the first words are an idiom for; null where they are none. */
  public @Nullable Span meantBy(List<String> words) {
    return words.size() < 2 ? null : idioms.get(words.get(0) + " " + words.get(1));
  }

  /** A cell of a column that counts just that; null where the terms are none or none counts it. */
  public @Nullable Span columnOf(Set<String> terms) {
    for (StatTable table : statTables) {
      for (StatColumn column : table.columns()) {
        boolean counts = !terms.isEmpty() && column.terms().containsAll(terms);
        NumericCell cell = counts ? table.entries().getFirst().cell(column) : null;
        if (cell != null) {
          return cell.span();
        }
      }
    }
    return null;
  }

  /** The table of many rows that words name by its caption; null where none or several are. */
  public @Nullable StatTable tableNamedBy(List<String> words) {
    StatTable found = null;
    for (StatTable table : statTables) {
      if (table.isLong() && table.isNamedBy(words)) {
        if (found != null) {
          return null;
        }
        found = table;
      }
    }
    return found;
  }

  private static List<Span> lines(SourceText text) {
    return text.blocks().stream()
        .filter(block -> block.kind() != Block.Kind.TABLE_ROW)
        .map(Block::span)
        .toList();
  }

  public boolean isEmpty() {
    return byWord.isEmpty();
  }

  /** Whether a cell is one of a company's statement, whose rows bear no names. */
  public boolean isInStatement(Span cell) {
    return statTables.stream().anyMatch(table -> table.isStatement() && table.holds(cell));
  }

  /** Whether no table is of players, teams or candidates. */
  public boolean hasStatementsOnly() {
    return statTables.stream().allMatch(StatTable::isStatement);
  }

  public List<StatTable> tables() {
    return statTables;
  }

  /** The first row of the only table that has just two; none where there is no such table. */
  public Optional<Entry> twoRows() {
    List<StatTable> two = statTables.stream().filter(table -> table.entries().size() == 2).toList();
    return two.size() == 1 ? Optional.of(two.getFirst().entries().getFirst()) : Optional.empty();
  }

  /** A row's cells of the columns for some periods, from the first table that has them all. */
  public List<Span> cells(Set<String> periods) {
    for (StatTable table : statTables) {
      List<Span> cells = table.cells(periods);
      if (!cells.isEmpty()) {
        return cells;
      }
    }
    return List.of();
  }

  /** The rows that a name means, those that have just that name before those that have more. */
  public List<Entry> entries(EntityName name) {
    List<Entry> same = new ArrayList<>();
    List<Entry> part = new ArrayList<>();
    Set<Entry> seen = new LinkedHashSet<>();
    for (String word : name.words()) {
      List<Entry> with = byWord.getOrDefault(word, List.of());
      if (with.size() <= MOST_ROWS) {
        seen.addAll(with);
      }
    }
    for (Entry entry : seen) {
      switch (name.likeness(entry.name())) {
        case EntityName.SAME -> same.add(entry);
        case EntityName.PART -> part.add(entry);
        default -> {
          // Only a word in common.
        }
      }
    }
    return same.isEmpty() ? part : same;
  }

  /** The records that name somebody. */
  public List<TeamRecord> records(EntityName name) {
    List<TeamRecord> found = new ArrayList<>();
    for (TeamRecord record : records) {
      if (name.likeness(record.name()) != EntityName.NONE) {
        found.add(record);
      }
    }
    return found;
  }
}
