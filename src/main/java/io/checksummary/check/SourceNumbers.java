package io.checksummary.check;

import io.checksummary.check.table.Cell;
import io.checksummary.check.table.Row;
import io.checksummary.check.table.Table;
import io.checksummary.check.table.TableReader;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Mention;
import io.checksummary.quantity.Recogniser;
import io.checksummary.text.SourceText;
import io.checksummary.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Every number of a source that may serve as evidence: those of the article and its title, not of
 * the page around it. Made by {@link Checker#read}; serves any number of checks.
 */
public final class SourceNumbers {

  private final Source source;
  private final List<Candidate> candidates;
  private final List<Table> tables;

  private SourceNumbers(Source source, List<Candidate> candidates, List<Table> tables) {
    this.source = source;
    this.candidates = List.copyOf(candidates);
    this.tables = List.copyOf(tables);
  }

  static SourceNumbers of(Source source, Recogniser recogniser) {
    List<Candidate> found = new ArrayList<>();
    List<Mention> mentions = recogniser.mentions(source.text().text());
    List<Table> tables = TableReader.tables(source.text(), mentions);
    add(found, Evidence.Part.TEXT, source.text(), mentions);
    tables.forEach(table -> add(found, source.text(), table));
    if (source.title() != null) {
      String title = source.title().text();
      add(found, Evidence.Part.TITLE, source.title(), recogniser.mentions(title));
    }
    return new SourceNumbers(source, found, tables);
  }

  static SourceNumbers none(Source source) {
    return new SourceNumbers(source, List.of(), List.of());
  }

  private static void add(
      List<Candidate> found, Evidence.Part part, SourceText text, List<Mention> mentions) {
    Sentence sentence = new Sentence(text, new Span(0, 0));
    for (Mention mention : mentions) {
      if (!sentence.contains(mention.span())) {
        sentence = new Sentence(text, text.sentenceAt(mention.span().start()));
      }
      if (text.isArticle(mention.span().start())) {
        found.add(new Candidate(part, text, sentence, mention));
      }
    }
  }

  /** What a table's numbers may be quoted as beside what they print, scale and unit applied. */
  private static void add(List<Candidate> found, SourceText text, Table table) {
    for (Row row : table.rows()) {
      Sentence sentence = null;
      for (Cell cell : row.cells()) {
        sentence =
            sentence == null ? new Sentence(text, text.sentenceAt(cell.span().start())) : sentence;
        for (Amount reading : cell.readings()) {
          Mention mention = new Mention(reading, cell.mention().span(), Cell.RULE);
          found.add(new Candidate(Evidence.Part.TEXT, text, sentence, mention));
        }
      }
    }
  }

  /** The tables of the source's text, in order. */
  List<Table> tables() {
    return tables;
  }

  List<Candidate> all() {
    return candidates;
  }

  Source source() {
    return source;
  }
}
