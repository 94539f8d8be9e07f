package io.checksummary.check;

import io.checksummary.check.arithmetic.Derivations;
import io.checksummary.check.derive.Prose;
import io.checksummary.check.ledger.Ledger;
import io.checksummary.check.table.Cell;
import io.checksummary.check.table.Row;
import io.checksummary.check.table.Table;
import io.checksummary.check.table.TableReader;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Mention;
import io.checksummary.quantity.Quantity;
import io.checksummary.quantity.Recogniser;
import io.checksummary.text.Block;
import io.checksummary.text.Languages;
import io.checksummary.text.SourceText;
import io.checksummary.text.Span;
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
  private final List<Table> tables = new ArrayList<>();
  private Ledger ledger = Ledger.NONE;
  private int sentences;
  private @Nullable Values values;
  private final Rarity rarity = new Rarity();
  private final Map<Long, List<Sentence>> byWord = new HashMap<>();
  private @Nullable Prose prose;
  private List<Mention> mentions = List.of();
  private @Nullable Derivations derivations;

  private SourceNumbers(Source source) {
    this.source = source;
  }

  static SourceNumbers of(Source source, Recogniser recogniser) {
    SourceNumbers numbers = new SourceNumbers(source);
    numbers.read(Evidence.Part.TEXT, source.text(), recogniser);
    if (source.title() != null) {
      numbers.read(Evidence.Part.TITLE, source.title(), recogniser);
    }
    numbers.index();
    return numbers;
  }

  static SourceNumbers none(Source source) {
    return new SourceNumbers(source);
  }

  private void read(Evidence.Part part, SourceText text, Recogniser recogniser) {
    List<Mention> mentions = recogniser.mentions(text.text());
    Terms terms = Terms.of(text.text(), mentions, FunctionWords.of(language()));
    for (Span sentence : text.sentences()) {
      rarity.add(terms, terms.from(sentence.start()), terms.from(sentence.end()));
    }
    addMentions(part, text, terms, mentions);
    if (part == Evidence.Part.TEXT) {
      this.mentions = mentions;
      tables.addAll(TableReader.tables(text, mentions));
      tables.forEach(table -> addCells(text, terms, table));
      ledger = Ledger.of(text, tables, mentions);
    }
  }

  private void addMentions(
      Evidence.Part part, SourceText text, Terms terms, List<Mention> mentions) {
    List<Span> spans = text.sentences();
    Sentence sentence = new Sentence(sentences++, text, terms, NONE, NONE, NONE);
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
        sentence = new Sentence(sentences++, text, terms, span, before, after);
      }
      if (text.isArticle(start)) {
        candidates.add(new Candidate(part, text, terms, sentence, mention));
      }
    }
  }

  /** What a table's numbers may be quoted as beside what they print, scale and unit applied. */
  private void addCells(SourceText text, Terms terms, Table table) {
    for (Row row : table.rows()) {
      Sentence sentence = null;
      for (Cell cell : row.cells()) {
        sentence =
            sentence == null
                ? new Sentence(
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
    Sentence last = null;
    for (Candidate candidate : candidates) {
      if (candidate.sentence() != last) {
        last = candidate.sentence();
        index(candidate.terms(), last);
      }
      last.hold(candidate);
    }
  }

  private void index(Terms terms, Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (Surroundings.isContent(terms, i)) {
        List<Sentence> known = byWord.computeIfAbsent(terms.stem(i), s -> new ArrayList<>(2));
        if (known.size() <= COMMON && (known.isEmpty() || known.getLast() != sentence)) {
          known.add(sentence);
        }
      }
    }
  }

  /** The tables of the source's text, in order. */
  List<Table> tables() {
    return Collections.unmodifiableList(tables);
  }

  /** What the source's text gives without naming it; made when somebody first asks. */
  Prose prose() {
    Prose known = prose;
    if (known == null) {
      List<Mention> mentions =
          candidates.stream()
              .filter(candidate -> candidate.part() == Evidence.Part.TEXT)
              .map(Candidate::mention)
              .toList();
      known = new Prose(source.text(), mentions, source.publishedAt());
      prose = known;
    }
    return known;
  }

  /** A stretch of the source's text, in its reading view, as evidence. */
  Evidence evidence(Span place) {
    SourceText text = source.text();
    Span received = text.toReceived(place);
    return new Evidence(
        Evidence.Part.TEXT,
        received,
        received.of(text.received()),
        Quote.of(text, text.sentenceAt(place.start()), place),
        text.pageAt(place.start()));
  }

  List<Candidate> all() {
    return Collections.unmodifiableList(candidates);
  }

  /** Those that match a claim by value, in order; sorted by it when somebody first asks. */
  List<Candidate> matching(Quantity claim) {
    return values().matching(claim);
  }

  /** Those of a claim's value in its unit, whatever bounds them, in order. */
  List<Candidate> ofSameValue(Quantity claim) {
    return claim instanceof Amount amount ? values().ofSameValue(amount) : List.of();
  }

  private Values values() {
    Values known = values;
    if (known == null) {
      known = new Values(candidates);
      values = known;
    }
    return known;
  }

  /** How many sentences hold a number. */
  int sentences() {
    return sentences;
  }

  /** The numbers in whose sentences some of the claim's telling words stand, each once. */
  List<Candidate> around(Surroundings claim) {
    Set<Sentence> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < claim.size(); i++) {
      List<Sentence> holders = byWord.get(claim.stem(i));
      if (holders != null && holders.size() <= COMMON) {
        for (Sentence sentence : holders) {
          if (seen.add(sentence)) {
            found.addAll(sentence.numbers());
          }
        }
      }
    }
    return found;
  }

  Rarity rarity() {
    return rarity;
  }

  /** Whether a place in the source's text lies in a table. */
  boolean isTabled(Span place) {
    Block block = source.text().blockAt(place.start());
    return block != null && block.kind() == Block.Kind.TABLE_ROW;
  }

  /** What the source's tables say; empty where it has none. */
  Ledger ledger() {
    return ledger;
  }

  /** The source's language, as a primary tag. */
  String language() {
    return Languages.primary(source.language());
  }

  /** What the text's numbers give together; taken apart when somebody first asks. */
  Derivations derivations() {
    Derivations known = derivations;
    if (known == null) {
      known = Derivations.of(source.text(), mentions, tables);
      derivations = known;
    }
    return known;
  }

  Source source() {
    return source;
  }
}
