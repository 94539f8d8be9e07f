package io.checksummary.check.context;

import io.checksummary.quantity.Mention;
import io.checksummary.recognise.Recogniser;
import io.checksummary.text.Span;
import io.checksummary.text.word.FunctionWords;
import java.util.List;

/**
 * One sentence with numbers, taken apart for a test.
 *
 * @param number the one that the test is about
 */
record ContextExample(String text, PositionalTerms terms, Span number) {

  /**
   * @param number the words of the number
   */
  static ContextExample of(String text, String number) {
    List<Mention> mentions = Recogniser.english().mentions(text);
    PositionalTerms terms = PositionalTerms.of(text, mentions, FunctionWords.of("en"));
    int at = text.indexOf(number);
    return new ContextExample(text, terms, new Span(at, at + number.length()));
  }

  static PositionalTerms terms(String text) {
    return of(text, "").terms();
  }

  OpposingCues cues() {
    return OpposingCues.of(terms, 0, terms.count(), number);
  }

  /** With nothing before the sentence, and no label. */
  NumberContext context() {
    return NumberContext.of(terms, 0, terms.count(), number, new Span(0, 0), terms(""));
  }

  int term(String word) {
    return terms.from(text.indexOf(word));
  }

  long stem(String word) {
    return terms.stem(term(word));
  }
}
