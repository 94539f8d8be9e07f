package io.checksummary.evaluation;

import io.checksummary.check.Checker;
import io.checksummary.check.source.SourceNumbers;
import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.SourceDocument;
import io.checksummary.check.verdict.SummaryPassage;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.CalendarDate;
import io.checksummary.quantity.Mention;
import io.checksummary.quantity.Quantity;
import io.checksummary.quantity.Rational;
import io.checksummary.recognise.Recogniser;
import io.checksummary.text.Span;
import io.checksummary.text.source.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A source that is read once and checked against many times, and the numbers that stand in it.
 *
 * @param mentions in the reading view of {@code text}
 * @param values every value that an amount of the source has, and every number of a date
 */
record Article(
    String id,
    SourceText text,
    SourceNumbers numbers,
    List<Mention> mentions,
    Set<Rational> values) {

  private static final Checker CHECKER = new Checker();
  private static final Rational HUNDRED = Rational.of(100);
  private static final String ENGLISH = "en";

  /** An English source. */
  static Article of(String id, String source) {
    return of(id, source, ENGLISH);
  }

  static Article of(String id, String source, String language) {
    SourceText text = SourceText.of(source, language);
    List<Mention> mentions = Recogniser.of(language).mentions(text.text());
    Set<Rational> values = new HashSet<>();
    mentions.forEach(mention -> values.addAll(values(mention.quantity())));
    SourceNumbers numbers = CHECKER.read(new SourceDocument(text, null, language, null));
    return new Article(id, text, numbers, mentions, values);
  }

  /** What the checker says of every number of an English text about this article. */
  List<CheckedNumber> check(String summary) {
    return check(summary, ENGLISH);
  }

  /**
   * @param language of the summary, which need not be the article's
   */
  List<CheckedNumber> check(String summary, String language) {
    return CHECKER.check(
        numbers, List.of(new SummaryPassage(SummaryPassage.SUMMARY, summary)), language);
  }

  /** Whether a number of the article has one of the values, whatever it counts; half is 50%. */
  boolean holds(Quantity quantity) {
    return values(quantity).stream()
        .anyMatch(value -> values.contains(value) || values.contains(value.over(HUNDRED)));
  }

  /** The text of the sentence around a mention. */
  Span sentence(Mention mention) {
    return text.sentenceAt(mention.span().start());
  }

  static List<Rational> values(Quantity quantity) {
    List<Rational> values = new ArrayList<>();
    if (quantity instanceof Amount amount) {
      values.add(amount.value());
      if (amount.to() != null) {
        values.add(amount.to());
      }
    }
    if (quantity instanceof CalendarDate date) {
      String year = date.edtf().substring(0, Math.min(4, date.edtf().length()));
      if (year.chars().allMatch(Character::isDigit)) {
        values.add(Rational.of(year));
      }
    }
    return values;
  }
}
