package io.checksummary.check.claim;

import io.checksummary.check.arithmetic.TableDerivations;
import io.checksummary.check.context.ContentWords;
import io.checksummary.check.context.ContextTerms;
import io.checksummary.check.context.NumberContext;
import io.checksummary.check.context.OpposingCues;
import io.checksummary.check.frame.Frame;
import io.checksummary.check.frame.FrameReader;
import io.checksummary.check.source.SentenceSpans;
import io.checksummary.check.verdict.Passage;
import io.checksummary.quantity.Mention;
import io.checksummary.recognise.Recogniser;
import io.checksummary.text.Span;
import io.checksummary.text.source.SourceText;
import io.checksummary.text.word.FunctionWords;
import java.util.ArrayList;
import java.util.List;

/** Finds the claims of a summary: every number of every passage, once, in order. */
public final class ClaimReader {

  /** Of a sentence without end no more than this is asked on either side of its number. */
  private static final int FARTHEST = 1_000;

  private ClaimReader() {}

  /**
   * @param language of the passages, as a primary tag
   * @param framed whether somebody will ask for whose the numbers are
   */
  public static List<Claim> of(
      List<Passage> passages, Recogniser recogniser, String language, boolean framed) {
    List<Claim> claims = new ArrayList<>();
    for (Passage passage : passages) {
      List<Mention> mentions = recogniser.mentions(passage.text());
      if (mentions.isEmpty()) {
        continue;
      }
      SentenceSpans sentences = SentenceSpans.of(SourceText.of(passage.text(), language));
      ContextTerms terms = ContextTerms.of(passage.text(), mentions, FunctionWords.of(language));
      Span before = new Span(0, 0);
      Span last = before;
      String own = label(passages, passage);
      ContentWords label = ContentWords.of(own, language);
      ContentWords words = label;
      ContextTerms labelled = ContextTerms.of(own, List.of(), FunctionWords.of(language));
      FrameReader frames =
          framed ? FrameReader.of(passage.text(), sentences.all(), mentions) : null;
      for (Mention mention : mentions) {
        Span sentence = sentences.at(mention.span().start());
        if (!sentence.equals(last)) {
          before = sentences.before(sentence);
          words = ContentWords.of(sentence.of(passage.text()), language).and(label);
          last = sentence;
        }
        NumberContext around =
            NumberContext.of(
                terms,
                terms.from(sentence.start()),
                terms.from(sentence.end()),
                mention.span(),
                before,
                labelled);
        OpposingCues slots =
            OpposingCues.of(
                terms, terms.from(sentence.start()), terms.from(sentence.end()), mention.span());
        Frame frame = frames == null ? null : frames.at(mention.span());
        String asked = own + asked(passage.text(), before, sentence, mention);
        claims.add(new Claim(passage, mention, words, around, slots, asked, frame));
      }
    }
    return claims;
  }

  /** {@code keyFigures/0/label} for {@code keyFigures/0/text}; the passage itself for any other. */
  private static String labelOf(Passage passage) {
    return passage.in().replaceFirst("^(keyFigures/.*)/text$", "$1/label");
  }

  /** The words of a key figure's label; none for any other passage. */
  private static String label(List<Passage> passages, Passage passage) {
    String in = labelOf(passage);
    return passages.stream()
        .filter(p -> p.in().equals(in) && !p.equals(passage))
        .map(label -> label.text() + " ")
        .findFirst()
        .orElse("");
  }

  /** The sentence with a gap for the number; before it the question, where it is an answer. */
  private static String asked(String text, Span before, Span sentence, Mention number) {
    boolean asks = before.end() > before.start() && text.charAt(before.end() - 1) == '?';
    int open = Math.max(before.start(), before.end() - FARTHEST);
    String question = asks ? text.substring(open, before.end()) + " " : "";
    int start = Math.max(sentence.start(), number.span().start());
    int end = Math.min(sentence.end(), number.span().end());
    return question
        + text.substring(Math.max(sentence.start(), start - FARTHEST), start)
        + TableDerivations.GAP
        + text.substring(end, Math.min(sentence.end(), end + FARTHEST));
  }
}
