package io.checksummary.check.source;

import io.checksummary.check.Checker;
import io.checksummary.check.arithmetic.TableDerivations;
import io.checksummary.check.boxscore.BoxScore;
import io.checksummary.check.context.ContextTerms;
import io.checksummary.check.context.NumberContext;
import io.checksummary.check.context.TermSpecificity;
import io.checksummary.check.derivation.ProseDerivations;
import io.checksummary.check.table.Cell;
import io.checksummary.check.table.SourceTable;
import io.checksummary.check.table.TableReader;
import io.checksummary.check.table.TableRow;
import io.checksummary.check.verdict.Evidence;
import io.checksummary.check.verdict.Source;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Mention;
import io.checksummary.quantity.Quantity;
import io.checksummary.recognise.Recogniser;
import io.checksummary.text.Block;
import io.checksummary.text.Span;
import io.checksummary.text.language.LanguageDetector;
import io.checksummary.text.source.SourceText;
import io.checksummary.text.word.FunctionWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every number of a source that may serve as evidence: those of the article and its title, not of
 * the page around it. Made by {@link Checker#read}; serves any number of checks.
 */
public final class SourceNumbers {

  private static final Span NONE = new Span(0, 0);

  /** A word in more sentences than these tells none of them from the others. */
  private static final int COMMON = 100;

  private final Source source;
  private final List<Candidate> candidates = new ArrayList<>();
  private final List<SourceTable> tables = new ArrayList<>();
  private BoxScore ledger = BoxScore.NONE;
  private int sentences;
  private @Nullable ValueIndex values;
  private final TermSpecificity rarity = new TermSpecificity();
  private final Map<Long, List<SourceSentence>> byWord = new HashMap<>();
  private @Nullable ProseDerivations prose;
  private List<Mention> mentions = List.of();
  private @Nullable TableDerivations derivations;

  private SourceNumbers(Source source) {
    this.source = source;
  }

  public static SourceNumbers of(Source source, Recogniser recogniser) {
    SourceNumbers numbers = new SourceNumbers(source);
    numbers.read(Evidence.Part.TEXT, source.text(), recogniser);
    if (source.title() != null) {
      numbers.read(Evidence.Part.TITLE, source.title(), recogniser);
    }
    numbers.index();
    return numbers;
  }

  public static SourceNumbers none(Source source) {
    return new SourceNumbers(source);
  }

  private void read(Evidence.Part part, SourceText text, Recogniser recogniser) {
    List<Mention> mentions = recogniser.mentions(text.text());
    ContextTerms terms = ContextTerms.of(text.text(), mentions, FunctionWords.of(language()));
    for (Span sentence : text.sentences()) {
      rarity.add(terms, terms.from(sentence.start()), terms.from(sentence.end()));
    }
    addMentions(part, text, terms, mentions);
    if (part == Evidence.Part.TEXT) {
      this.mentions = mentions;
      tables.addAll(TableReader.tables(text, mentions));
      tables.forEach(table -> addCells(text, terms, table));
      ledger = BoxScore.of(text, tables, mentions);
    }
  }

  private void addMentions(
      Evidence.Part part, SourceText text, ContextTerms terms, List<Mention> mentions) {
    List<Span> spans = text.sentences();
    SourceSentence sentence = new SourceSentence(sentences++, text, terms, NONE, NONE, NONE);
    int at = 0;
    for (Mention mention : mentions) {
      int start = mention.span().start();
      if (!sentence.contains(mention.span())) {
        Span span = text.sentenceAt(start);
        while (at < spans.size() && spans.get(at).end() <= span.start()) {
          at++;
        }
        Span before = at > 0 ? spans.get(at - 1) : NONE;
        Span after = at + 1 < spans.size() ? spans.get(at + 1) : NONE;
        sentence = new SourceSentence(sentences++, text, terms, span, before, after);
      }
      if (text.isArticle(start)) {
        candidates.add(new Candidate(part, text, terms, sentence, mention));
      }
    }
  }

  /** What a table's numbers may be quoted as beside what they print, scale and unit applied. */
  private void addCells(SourceText text, ContextTerms terms, SourceTable table) {
    for (TableRow row : table.rows()) {
      SourceSentence sentence = null;
      for (Cell cell : row.cells()) {
        sentence =
            sentence == null
                ? new SourceSentence(
                    sentences++, text, terms, text.sentenceAt(cell.span().start()), NONE, NONE)
                : sentence;
        for (Amount reading : cell.readings()) {
          Mention mention = new Mention(reading, cell.mention().span(), Cell.RULE);
          candidates.add(new Candidate(Evidence.Part.TEXT, text, terms, sentence, mention));
        }
      }
    }
  }

  private void index() {
    rarity.count();
    SourceSentence last = null;
    for (Candidate candidate : candidates) {
      if (candidate.sentence() != last) {
        last = candidate.sentence();
        index(candidate.terms(), last);
      }
      last.hold(candidate);
    }
  }

  private void index(ContextTerms terms, SourceSentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (NumberContext.isContent(terms, i)) {
        List<SourceSentence> known = byWord.computeIfAbsent(terms.stem(i), s -> new ArrayList<>(2));
        if (known.size() <= COMMON && (known.isEmpty() || known.getLast() != sentence)) {
          known.add(sentence);
        }
      }
    }
  }

  /** The tables of the source's text, in order. */
  List<SourceTable> tables() {
    return Collections.unmodifiableList(tables);
  }

  /** What the source's text gives without naming it; made when somebody first asks. */
  public ProseDerivations prose() {
    ProseDerivations known = prose;
    if (known == null) {
      List<Mention> mentions =
          candidates.stream()
              .filter(candidate -> candidate.part() == Evidence.Part.TEXT)
              .map(Candidate::mention)
              .toList();
      known = new ProseDerivations(source.text(), mentions, source.publishedAt());
      prose = known;
    }
    return known;
  }

  /** A stretch of the source's text, in its reading view, as evidence. */
  public Evidence evidence(Span place) {
    SourceText text = source.text();
    Span received = text.toReceived(place);
    return new Evidence(
        Evidence.Part.TEXT,
        received,
        received.of(text.received()),
        QuotedSentence.of(text, text.sentenceAt(place.start()), place),
        text.pageAt(place.start()));
  }

  public List<Candidate> all() {
    return Collections.unmodifiableList(candidates);
  }

  /** Those that match a claim by value, in order; sorted by it when somebody first asks. */
  public List<Candidate> matching(Quantity claim) {
    return values().matching(claim);
  }

  /** Those of a claim's value in its unit, whatever bounds them, in order. */
  public List<Candidate> ofSameValue(Quantity claim) {
    return claim instanceof Amount amount ? values().ofSameValue(amount) : List.of();
  }

  private ValueIndex values() {
    ValueIndex known = values;
    if (known == null) {
      known = new ValueIndex(candidates);
      values = known;
    }
    return known;
  }

  /** How many sentences hold a number. */
  public int sentences() {
    return sentences;
  }

  /** The numbers in whose sentences some of the claim's telling words stand, each once. */
  public List<Candidate> around(NumberContext claim) {
    Set<SourceSentence> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < claim.size(); i++) {
      List<SourceSentence> holders = byWord.get(claim.stem(i));
      if (holders != null && holders.size() <= COMMON) {
        for (SourceSentence sentence : holders) {
          if (seen.add(sentence)) {
            found.addAll(sentence.numbers());
          }
        }
      }
    }
    return found;
  }

  public TermSpecificity rarity() {
    return rarity;
  }

  /** Whether a place in the source's text lies in a table. */
  public boolean isTabled(Span place) {
    Block block = source.text().blockAt(place.start());
    return block != null && block.kind() == Block.Kind.TABLE_ROW;
  }

  /** What the source's tables say; empty where it has none. */
  public BoxScore ledger() {
    return ledger;
  }

  /** The source's language, as a primary tag. */
  public String language() {
    return LanguageDetector.primary(source.language());
  }

  /** What the text's numbers give together; taken apart when somebody first asks. */
  public TableDerivations derivations() {
    TableDerivations known = derivations;
    if (known == null) {
      known = TableDerivations.of(source.text(), mentions, tables);
      derivations = known;
    }
    return known;
  }

  public Source source() {
    return source;
  }
}
