package io.checksummary.check;

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

  private SourceNumbers(Source source, List<Candidate> candidates) {
    this.source = source;
    this.candidates = List.copyOf(candidates);
  }

  static SourceNumbers of(Source source, Recogniser recogniser) {
    List<Candidate> found = new ArrayList<>();
    add(found, Evidence.Part.TEXT, source.text(), recogniser);
    if (source.title() != null) {
      add(found, Evidence.Part.TITLE, source.title(), recogniser);
    }
    return new SourceNumbers(source, found);
  }

  static SourceNumbers none(Source source) {
    return new SourceNumbers(source, List.of());
  }

  private static void add(
      List<Candidate> found, Evidence.Part part, SourceText text, Recogniser recogniser) {
    Sentence sentence = new Sentence(text, new Span(0, 0));
    for (Mention mention : recogniser.mentions(text.text())) {
      if (!sentence.contains(mention.span())) {
        sentence = new Sentence(text, text.sentenceAt(mention.span().start()));
      }
      if (text.isArticle(mention.span().start())) {
        found.add(new Candidate(part, text, sentence, mention));
      }
    }
  }

  List<Candidate> all() {
    return candidates;
  }

  Source source() {
    return source;
  }
}
