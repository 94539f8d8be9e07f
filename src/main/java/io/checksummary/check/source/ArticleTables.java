package io.checksummary.check.source;

import io.checksummary.check.arithmetic.ArithmeticDeriver;
import io.checksummary.check.boxscore.table.BoxScore;
import io.checksummary.check.statement.StatementCells;
import io.checksummary.check.table.SourceTable;
import io.checksummary.check.table.TableReader;
import io.checksummary.quantity.Mention;
import io.checksummary.recognise.Recogniser;
import io.checksummary.text.Block;
import io.checksummary.text.Span;
import io.checksummary.text.source.SourceText;
import io.checksummary.text.word.FunctionWords;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The tables of a source's text, and what can be read and computed from them. */
public final class ArticleTables {

  private final SourceText text;
  private final List<Mention> mentions;
  private final List<SourceTable> tables;
  private final BoxScore boxScore;
  private final Supplier<StatementCells> reader;
  private @Nullable ArithmeticDeriver derivations;
  private @Nullable StatementCells statements;

  private ArticleTables(
      SourceText text,
      List<Mention> mentions,
      List<SourceTable> tables,
      BoxScore boxScore,
      Supplier<StatementCells> reader) {
    this.text = text;
    this.reader = reader;
    this.mentions = mentions;
    this.tables = tables;
    this.boxScore = boxScore;
  }

  /**
   * @param mentions every number of the text, in order
   */
  static ArticleTables of(
      SourceText text, List<Mention> mentions, Recogniser recogniser, FunctionWords words) {
    List<SourceTable> tables = TableReader.tables(text, mentions);
    return new ArticleTables(
        text,
        mentions,
        tables,
        BoxScore.of(text, tables, mentions),
        () -> new StatementCells(tables, recogniser, words));
  }

  static ArticleTables none(SourceText text) {
    return new ArticleTables(text, List.of(), List.of(), BoxScore.NONE, () -> StatementCells.NONE);
  }

  /** In order. */
  List<SourceTable> all() {
    return tables;
  }

  /** Whether a place in the text is in a table. */
  public boolean contain(Span place) {
    Block block = text.blockAt(place.start());
    return block != null && block.kind() == Block.Kind.TABLE_ROW;
  }

  /**
   * The tables as a box score: whose number each cell is, and of what; empty where there is none.
   */
  public BoxScore boxScore() {
    return boxScore;
  }

  /** The cells of its statements with their periods and names; read when first asked for. */
  public StatementCells statements() {
    StatementCells known = statements;
    if (known == null) {
      known = reader.get();
      statements = known;
    }
    return known;
  }

  /** What the numbers of tables give together; prepared when it is first asked for. */
  public ArithmeticDeriver derivations() {
    ArithmeticDeriver known = derivations;
    if (known == null) {
      known = ArithmeticDeriver.of(text, mentions, tables);
      derivations = known;
    }
    return known;
  }
}
