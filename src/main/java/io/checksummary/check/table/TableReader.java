package io.checksummary.check.table;

import io.checksummary.quantity.Mention;
import io.checksummary.text.Block;
import io.checksummary.text.Span;
import io.checksummary.text.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tables of a text: rows parted by bars (Markdown's too), by tabs or in aligned columns.
 *
 * <p>Example: of "(in thousands) | 2019 | 2018", "Net revenue | $6,573 | $6,135" it gives a table
 * of one row, whose first cell is worth 6,573,000 USD. A caveat: a table without a head row still
 * gives its cells, with no column labels; one that was flattened into prose gives nothing. Any text
 * is fine; time grows in proportion to its length.
 */
public final class TableReader {

  /** How many blocks above a table may say what its unit is, and how many below. */
  private static final int ABOVE = 3;

  private static final int BELOW = 12;

  private final SourceText text;
  private final List<Mention> mentions;
  private @Nullable UnitNote agreed;
  private int next;

  private TableReader(SourceText text, List<Mention> mentions) {
    this.text = text;
    this.mentions = mentions;
  }

  /**
   * Every table, in order.
   *
   * @param mentions every number of {@code text.text()}, in order
   */
  public static List<SourceTable> tables(SourceText text, List<Mention> mentions) {
    return new TableReader(text, mentions).read();
  }

  private List<SourceTable> read() {
    List<SourceTable> tables = new ArrayList<>();
    List<Block> blocks = text.blocks();
    int at = 0;
    while (at < blocks.size()) {
      int end = at;
      while (end < blocks.size() && blocks.get(end).kind() == Block.Kind.TABLE_ROW) {
        end++;
      }
      if (end > at) {
        tables.add(table(at, end));
      }
      at = Math.max(end, at + 1);
    }
    return tables;
  }

  private SourceTable table(int from, int to) {
    List<Span> lines = text.blocks().subList(from, to).stream().map(Block::span).toList();
    List<String> above = new ArrayList<>();
    for (int i = from - 1; i >= Math.max(0, from - ABOVE) && !isRow(i); i--) {
      above.add(words(i));
    }
    List<List<TableBuilder.Box>> grid = new ArrayList<>();
    for (List<Span> cells : CellGrid.of(text.text(), lines)) {
      grid.add(cells.stream().map(this::cell).toList());
    }
    TableBuilder builder = new TableBuilder(above, unitNear(from, to), grid);
    grid.forEach(builder::add);
    return builder.table(lines.getFirst().cover(lines.getLast()));
  }

  private TableBuilder.Box cell(Span span) {
    return new TableBuilder.Box(
        span, span.of(text.text()), CellNumber.of(text.text(), span, mentionsIn(span)));
  }

  /** Cells come in order, and so do mentions. */
  private List<Mention> mentionsIn(Span span) {
    while (next < mentions.size() && mentions.get(next).span().start() < span.start()) {
      next++;
    }
    int from = next;
    int to = from;
    while (to < mentions.size() && mentions.get(to).span().end() <= span.end()) {
      to++;
    }
    next = to;
    return mentions.subList(from, to);
  }

  /** The first scale that prose near the table names: above it, the nearest first; else below. */
  private UnitNote unitNear(int from, int to) {
    for (int i = from - 1; i >= Math.max(0, from - ABOVE) && !isRow(i); i--) {
      UnitNote note = UnitNote.ofCaption(words(i));
      if (note.scale() != null) {
        return note;
      }
    }
    int last = Math.min(text.blocks().size(), to + BELOW);
    for (int i = to; i < last && !isRow(i); i++) {
      UnitNote note = UnitNote.ofCaption(words(i));
      if (note.scale() != null) {
        return note;
      }
    }
    return agreed();
  }

  /** The one scale that all prose of the text names, if it names one and no other. */
  private UnitNote agreed() {
    UnitNote known = agreed;
    if (known == null) {
      known = UnitNote.NONE;
      for (int i = 0; i < text.blocks().size(); i++) {
        UnitNote note = isRow(i) ? UnitNote.NONE : UnitNote.ofCaption(words(i));
        boolean first = known.scale() == null;
        if (note.scale() != null && !first && !note.scale().equals(known.scale())) {
          known = UnitNote.NONE;
          break;
        }
        known = note.scale() != null ? note : known;
      }
      agreed = known;
    }
    return known;
  }

  private boolean isRow(int block) {
    return text.blocks().get(block).kind() == Block.Kind.TABLE_ROW;
  }

  private String words(int block) {
    return text.blocks().get(block).span().of(text.text());
  }
}
