package io.checksummary.model.offline;

import io.checksummary.quantity.Amount;
import io.checksummary.quantity.CalendarDate;
import io.checksummary.quantity.ClockTime;
import io.checksummary.quantity.Mention;
import io.checksummary.quantity.Quantity;
import io.checksummary.text.Span;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in its sentence.
 *
 * @param mentions all of the sentence, with what they count
 * @param index which of them
 * @param words the number with its hedge and denominator
 * @param figure the same, with the noun that it counts where one follows
 */
record NumberInSentence(
    String sentence, List<Mention> mentions, int index, Span words, Span figure) {

  private static final Pattern BREAK =
      Pattern.compile("[,;:()\\[\\]\"“”„«»|](?!\\d)|[?!]|\\s[-–—]{1,2}\\s");

  Mention mention() {
    return mentions.get(index);
  }

  /** Whether the figure has the noun that it counts. */
  boolean counts() {
    return figure.end() > words.end();
  }

  /** Whether it is a plain number with the noun that it counts. */
  boolean isCount() {
    return counts() && isKind(Amount.Kind.NUMBER);
  }

  boolean isKind(Amount.Kind kind) {
    return mention().quantity() instanceof Amount amount && amount.kind() == kind;
  }

  /** Where its clause begins: behind the last sign that parts clauses. */
  int clauseStart() {
    int from = 0;
    Matcher breaks = BREAK.matcher(sentence).region(0, words.start());
    while (breaks.find()) {
      from = breaks.end();
    }
    return from;
  }

  /** Where its clause ends. */
  int clauseEnd() {
    Matcher breaks = BREAK.matcher(sentence).region(figure.end(), sentence.length());
    return breaks.find() ? breaks.start() : sentence.length();
  }

  /** Where the first clause of the sentence ends. */
  int firstClauseEnd() {
    Matcher breaks = BREAK.matcher(sentence);
    return breaks.find() ? breaks.start() : sentence.length();
  }

  /** The words of its clause before it. */
  List<ClauseWord> before() {
    return ClauseWord.within(sentence, clauseStart(), words.start());
  }

  /** The words of its clause behind it and what it counts. */
  List<ClauseWord> behind() {
    return ClauseWord.within(sentence, figure.end(), clauseEnd());
  }

  /** Whether a number that is no date and no rank stands in {@code [from, to)}. */
  boolean hasNumber(int from, int to) {
    return has(from, to, quantity -> !isDate(quantity) && !isRank(quantity));
  }

  /** Where the words begin that give another number right before a place; else the place. */
  int withoutNumber(List<ClauseWord> row, int end) {
    int last = end == 0 ? 0 : row.get(end - 1).end();
    return mentions.subList(0, index).stream()
        .map(Mention::span)
        .filter(span -> span.start() < last && span.end() >= last)
        .mapToInt(span -> (int) row.stream().filter(word -> word.end() <= span.start()).count())
        .findFirst()
        .orElse(end);
  }

  /** Whether a date or a time stands in {@code [from, to)}. */
  boolean hasDate(int from, int to) {
    return has(from, to, NumberInSentence::isDate);
  }

  private boolean has(int from, int to, Predicate<Quantity> kind) {
    return mentions.stream()
        .filter(other -> other.span().start() < to && other.span().end() > from)
        .anyMatch(other -> kind.test(other.quantity()));
  }

  private static boolean isDate(Quantity quantity) {
    return quantity instanceof CalendarDate || quantity instanceof ClockTime;
  }

  private static boolean isRank(Quantity quantity) {
    return quantity instanceof Amount amount && amount.kind() == Amount.Kind.ORDINAL;
  }
}
