package io.checksummary.check.source;

import io.checksummary.check.context.PositionalTerms;
import io.checksummary.check.context.TermSpecificity;
import io.checksummary.check.table.NumericCell;
import io.checksummary.check.table.SourceTable;
import io.checksummary.check.table.TableRow;
import io.checksummary.check.verdict.Evidence;
import io.checksummary.check.verdict.SourceDocument;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Mention;
import io.checksummary.recognise.Recogniser;
import io.checksummary.text.Checkpoint;
import io.checksummary.text.Span;
import io.checksummary.text.language.LanguageDetector;
import io.checksummary.text.source.SourceText;
import io.checksummary.text.word.FunctionWords;
import java.util.ArrayList;
import java.util.List;

/** Finds the numbers of a source with their sentences: first of its text, then of its title. */
final class SourceReader {

  private static final Span NONE = new Span(0, 0);

  private final Recogniser recogniser;
  private final FunctionWords functionWords;
  private final List<EvidenceCandidate> candidates = new ArrayList<>();
  private final TermSpecificity.Builder specificity = new TermSpecificity.Builder();
  private int sentences;

  private SourceReader(Recogniser recogniser, FunctionWords functionWords) {
    this.recogniser = recogniser;
    this.functionWords = functionWords;
  }

  static SourceNumbers read(SourceDocument source, Recogniser recogniser) {
    String language = LanguageDetector.primary(source.language());
    SourceReader reader = new SourceReader(recogniser, FunctionWords.of(language));
    ArticleTables tables = reader.readText(source.text());
    if (source.title() != null) {
      reader.readTitle(source.title());
    }
    return new SourceNumbers(source, reader.candidates, reader.specificity.build(), tables);
  }

  private ArticleTables readText(SourceText text) {
    List<Mention> mentions = recogniser.mentions(text.text());
    PositionalTerms terms = terms(text, mentions);
    addMentions(Evidence.Part.TEXT, text, terms, mentions);
    ArticleTables tables = ArticleTables.of(text, mentions, recogniser, functionWords);
    tables.all().forEach(table -> addCells(text, terms, table));
    return tables;
  }

  private void readTitle(SourceText title) {
    List<Mention> mentions = recogniser.mentions(title.text());
    addMentions(Evidence.Part.TITLE, title, terms(title, mentions), mentions);
  }

  private PositionalTerms terms(SourceText text, List<Mention> mentions) {
    PositionalTerms terms = PositionalTerms.of(text.text(), mentions, functionWords);
    for (Span sentence : text.sentences()) {
      specificity.add(terms, terms.from(sentence.start()), terms.from(sentence.end()));
    }
    return terms;
  }

  /** Adds the numbers of the article, and not those of the page around it. */
  private void addMentions(
      Evidence.Part part, SourceText text, PositionalTerms terms, List<Mention> mentions) {
    SourceSentence sentence = null;
    for (Mention mention : mentions) {
      Checkpoint.pass();
      int start = mention.span().start();
      if (text.isArticle(start)) {
        if (sentence == null || !sentence.span().contains(start)) {
          sentence = sentenceAround(start, text, terms);
        }
        candidates.add(new EvidenceCandidate(part, text, terms, sentence, mention));
      }
    }
  }

  private SourceSentence sentenceAround(int offset, SourceText text, PositionalTerms terms) {
    List<Span> spans = text.sentences();
    Span span = text.sentenceAt(offset);
    int at = firstEndingAfter(span.start(), spans);
    Span before = at > 0 ? spans.get(at - 1) : NONE;
    Span after = at + 1 < spans.size() ? spans.get(at + 1) : NONE;
    return new SourceSentence(sentences++, text, terms, span, before, after);
  }

  /** The sentences are in order, and so are their ends. */
  private static int firstEndingAfter(int offset, List<Span> spans) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Adds each cell as it may be quoted, with the scale and the unit of its table applied. */
  private void addCells(SourceText text, PositionalTerms terms, SourceTable table) {
    for (TableRow row : table.rows()) {
      Checkpoint.pass();
      SourceSentence sentence = null;
      for (NumericCell cell : row.cells()) {
        for (Amount reading : cell.readings()) {
          sentence = sentence == null ? rowSentence(row, text, terms) : sentence;
          Mention mention = new Mention(reading, cell.mention().span(), NumericCell.RULE);
          candidates.add(new EvidenceCandidate(Evidence.Part.TEXT, text, terms, sentence, mention));
        }
      }
    }
  }

  private SourceSentence rowSentence(TableRow row, SourceText text, PositionalTerms terms) {
    Span span = text.sentenceAt(row.cells().getFirst().span().start());
    return new SourceSentence(sentences++, text, terms, span, NONE, NONE);
  }
}
