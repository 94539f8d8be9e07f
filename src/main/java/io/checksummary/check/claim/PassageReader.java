package io.checksummary.check.claim;

import io.checksummary.check.arithmetic.ArithmeticDeriver;
import io.checksummary.check.context.ContentWords;
import io.checksummary.check.context.NumberContext;
import io.checksummary.check.context.NumberSite;
import io.checksummary.check.context.OpposingCues;
import io.checksummary.check.context.PositionalTerms;
import io.checksummary.check.frame.Frame;
import io.checksummary.check.frame.FrameReader;
import io.checksummary.check.verdict.SummaryPassage;
import io.checksummary.quantity.Mention;
import io.checksummary.text.Checkpoint;
import io.checksummary.text.Span;
import io.checksummary.text.source.SourceText;
import io.checksummary.text.word.FunctionWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the claims of one passage. Numbers are taken in order, so that a sentence is read once. */
final class PassageReader {

  /** Of a sentence without end no more than this is taken on either side of its number. */
  private static final int FARTHEST = 1_000;

  private final SummaryPassage passage;
  private final String language;
  private final String label;
  private final ContentWords labelWords;
  private final PositionalTerms labelTerms;
  private final SentenceSpans sentences;
  private final PositionalTerms terms;
  private final @Nullable FrameReader frames;

  private Span sentence = new Span(0, 0);
  private Span before = sentence;
  private ContentWords words;

  /**
   * @param label of a key figure, with a blank behind; empty for any other passage
   */
  PassageReader(
      SummaryPassage passage,
      List<Mention> mentions,
      String label,
      String language,
      boolean framed) {
    String text = passage.text();
    FunctionWords functionWords = FunctionWords.of(language);
    this.passage = passage;
    this.language = language;
    this.label = label;
    this.labelWords = ContentWords.of(label, language);
    this.labelTerms = PositionalTerms.of(label, List.of(), functionWords);
    this.sentences = SentenceSpans.of(SourceText.of(text, language));
    this.terms = PositionalTerms.of(text, mentions, functionWords);
    this.frames = framed ? FrameReader.of(text, sentences.all(), mentions) : null;
    this.words = labelWords;
  }

  Claim claim(int index, Mention mention) {
    Checkpoint.pass();
    goTo(sentences.at(mention.span().start()));
    int from = terms.from(sentence.start());
    int to = terms.from(sentence.end());
    Frame frame = frames == null ? null : frames.at(mention.span());
    return new Claim(
        index,
        passage,
        mention,
        sentences.endedAt(mention.span().start()),
        words,
        new NumberSite(terms, from, to, mention.span()),
        NumberContext.of(terms, from, to, mention.span(), before, labelTerms),
        OpposingCues.of(terms, from, to, mention.span()),
        label + questionBefore() + sentenceWithGap(mention.span()),
        frame);
  }

  private void goTo(Span next) {
    if (!next.equals(sentence)) {
      before = sentences.before(next);
      words = ContentWords.of(next.of(passage.text()), language).and(labelWords);
      sentence = next;
    }
  }

  /** The sentence before, where it is a question that this one answers. */
  private String questionBefore() {
    String text = passage.text();
    boolean asks = before.length() > 0 && text.charAt(before.end() - 1) == '?';
    int start = Math.max(before.start(), before.end() - FARTHEST);
    return asks ? text.substring(start, before.end()) + " " : "";
  }

  private String sentenceWithGap(Span number) {
    String text = passage.text();
    int start = Math.max(sentence.start(), number.start());
    int end = Math.min(sentence.end(), number.end());
    return text.substring(Math.max(sentence.start(), start - FARTHEST), start)
        + ArithmeticDeriver.GAP
        + text.substring(end, Math.min(sentence.end(), end + FARTHEST));
  }
}
