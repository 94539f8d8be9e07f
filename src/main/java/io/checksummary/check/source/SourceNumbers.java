package io.checksummary.check.source;

import io.checksummary.check.context.NumberContext;
import io.checksummary.check.context.TermSpecificity;
import io.checksummary.check.derivation.ProseDerivations;
import io.checksummary.check.verdict.Evidence;
import io.checksummary.check.verdict.SourceDocument;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Mention;
import io.checksummary.quantity.Quantity;
import io.checksummary.quantity.Rational;
import io.checksummary.recognise.Recogniser;
import io.checksummary.text.Span;
import io.checksummary.text.language.LanguageDetector;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every number of a source that may serve as evidence: those of the article and its title, not of
 * the page around it. One object serves any number of checks, by many threads at once.
 */
public final class SourceNumbers {

  private final SourceDocument source;
  private final List<EvidenceCandidate> candidates;
  private final TermSpecificity specificity;
  private final SentenceIndex sentences;
  private final ArticleTables tables;
  private @Nullable ValueIndex values;
  private @Nullable CandidateGroups groups;
  private @Nullable ProseDerivations prose;

  /**
   * @param candidates those of one sentence in a row, sentences in the order of their places
   */
  SourceNumbers(
      SourceDocument source,
      List<EvidenceCandidate> candidates,
      TermSpecificity specificity,
      ArticleTables tables) {
    this.source = source;
    this.candidates = Collections.unmodifiableList(candidates);
    this.specificity = specificity;
    this.sentences = new SentenceIndex(candidates);
    this.tables = tables;
  }

  public static SourceNumbers of(SourceDocument source, Recogniser recogniser) {
    return SourceReader.read(source, recogniser);
  }

  /** Of a source that is not read, since nothing reads its language. */
  public static SourceNumbers none(SourceDocument source) {
    return new SourceNumbers(
        source, List.of(), TermSpecificity.NONE, ArticleTables.none(source.text()));
  }

  public SourceDocument source() {
    return source;
  }

  /** The source's language, as a primary tag. */
  public String language() {
    return LanguageDetector.primary(source.language());
  }

  // --- candidates

  /** Those of the text, then those of its tables' cells, then those of the title. */
  public List<EvidenceCandidate> all() {
    return candidates;
  }

  /** How many places hold one: a cell that may be read in several ways is one place. */
  public int places() {
    return (int)
        candidates.stream().map(candidate -> candidate.mention().span()).distinct().count();
  }

  /** Those that match a claim by value, in order. */
  public List<EvidenceCandidate> matching(Quantity claim) {
    return values().matching(claim);
  }

  /** Those of a claim's value in its unit, whatever bounds them, in order. */
  public List<EvidenceCandidate> ofSameValue(Quantity claim) {
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

  /** So many before one of them and behind it, itself included. */
  public List<EvidenceCandidate> around(EvidenceCandidate candidate, int reach) {
    return groups().around(candidate, reach);
  }

  /** Those that may be a slip of a claim's number, as far as their kinds tell, in order. */
  public List<EvidenceCandidate> alike(Quantity claim) {
    return groups().alike(claim);
  }

  /** Amounts of an amount's kind and unit, ranges where it is one, in order. */
  public List<EvidenceCandidate> ofUnit(Amount amount) {
    return groups().ofUnit(amount);
  }

  /** Amounts of a value, whatever their kind and unit; ranges that begin with it, too. */
  public List<EvidenceCandidate> ofValue(Rational value) {
    return groups().ofValue(value);
  }

  /** Ranges and scores, in order: what has two ends. */
  public List<EvidenceCandidate> ranges() {
    return groups().ranges();
  }

  private CandidateGroups groups() {
    CandidateGroups known = groups;
    if (known == null) {
      known = new CandidateGroups(candidates);
      groups = known;
    }
    return known;
  }

  /** Those in whose sentences some specific word of a claim's context is, each once. */
  public List<EvidenceCandidate> near(NumberContext claim) {
    return sentences.numbersNear(claim);
  }

  /** Those of a sentence, in order. */
  public List<EvidenceCandidate> in(SourceSentence sentence) {
    return sentences.numbersOf(sentence);
  }

  /** How many sentences hold a number. */
  public int sentences() {
    return sentences.size();
  }

  // --- what else the source says

  public TermSpecificity specificity() {
    return specificity;
  }

  /** The tables of the source's text. */
  public ArticleTables tables() {
    return tables;
  }

  /** What the source's text implies without naming it; prepared when it is first asked for. */
  public ProseDerivations prose() {
    ProseDerivations known = prose;
    if (known == null) {
      known = new ProseDerivations(source.text(), textMentions(), source.publishedAt());
      prose = known;
    }
    return known;
  }

  private List<Mention> textMentions() {
    return candidates.stream()
        .filter(candidate -> candidate.part() == Evidence.Part.TEXT)
        .map(EvidenceCandidate::mention)
        .toList();
  }

  /** A stretch of the source's text, in its reading view, as evidence. */
  public Evidence evidence(Span place) {
    return SourceEvidence.at(Evidence.Part.TEXT, source.text(), place);
  }
}
