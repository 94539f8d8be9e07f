package io.checksummary.model.offline;

import io.checksummary.quantity.Amount;
import io.checksummary.quantity.CalendarDate;
import io.checksummary.quantity.ClockTime;
import io.checksummary.quantity.Identifier;
import io.checksummary.quantity.Mention;
import io.checksummary.quantity.Quantity;
import io.checksummary.quantity.Rational;
import io.checksummary.quantity.Recogniser;
import io.checksummary.quantity.Score;
import io.checksummary.quantity.Vague;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Picks the figures that tell most: those of the summary first, then those of the next sentences.
 */
final class Figures {

  /** So many sentences beyond the summary are looked through. */
  private static final int MOST_SENTENCES = 200;

  private static final int MOST_OF_ONE_SENTENCE = 2;
  private static final Rational FEW = Rational.of(3);
  private static final Rational MANY = Rational.of(100);

  private Figures() {}

  static List<Extract.Figure> of(
      List<Sentence> sentences, double[] scores, List<Integer> picked, int most) {
    Set<Integer> order = new LinkedHashSet<>(picked);
    Selection.bestFirst(scores).stream().limit(MOST_SENTENCES).forEach(order::add);
    List<Extract.Figure> figures = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i : order) {
      if (figures.size() >= most) {
        break;
      }
      of(sentences.get(i).text()).stream()
          .filter(figure -> figures.size() < most)
          .filter(figure -> seen.add(figure.text().toLowerCase(Locale.ROOT)))
          .forEach(figures::add);
    }
    return figures;
  }

  /** The most telling figures of one sentence that its words can label, in order. */
  private static List<Extract.Figure> of(String sentence) {
    List<Mention> mentions = Recogniser.english().mentions(sentence);
    return mentions.stream()
        .filter(mention -> weight(mention.quantity()) > 0)
        .sorted(Comparator.comparingInt((Mention mention) -> -weight(mention.quantity())))
        .limit(MOST_OF_ONE_SENTENCE)
        .sorted(Comparator.comparing(Mention::span))
        .flatMap(mention -> Label.figure(sentence, mention, mentions).stream())
        .toList();
  }

  /** How telling a quantity is of itself; 0 for what is no key figure. */
  private static int weight(Quantity quantity) {
    return switch (quantity) {
      case Amount amount -> weight(amount);
      case Score score -> 3;
      case CalendarDate date -> 0;
      case ClockTime time -> 0;
      case Vague vague -> 0;
      case Identifier identifier -> 0;
    };
  }

  private static int weight(Amount amount) {
    return switch (amount.kind()) {
      case MONEY -> 6;
      case PERCENT, PERCENTAGE_POINT -> 5;
      case MEASURE -> 4;
      case NUMBER -> number(amount.value());
      case MULTIPLE, FRACTION -> 3;
      case DURATION -> 2;
      case AGE, ORDINAL -> 0;
    };
  }

  private static int number(Rational value) {
    return value.compareTo(MANY) >= 0 ? 4 : value.compareTo(FEW) >= 0 ? 3 : 0;
  }
}
