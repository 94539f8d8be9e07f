package io.checksummary.model.offline;

import io.checksummary.model.offline.CandidateSentence.Worth;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.CalendarDate;
import io.checksummary.quantity.ClockTime;
import io.checksummary.quantity.ContestScore;
import io.checksummary.quantity.Identifier;
import io.checksummary.quantity.Mention;
import io.checksummary.quantity.Quantity;
import io.checksummary.quantity.Rational;
import io.checksummary.quantity.VagueQuantity;
import io.checksummary.recognise.Recogniser;
import io.checksummary.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Picks the figures that tell most: those of the summary first, then those of the next sentences.
 */
final class KeyFigurePicker {

  /** So many sentences beyond the summary are looked through. */
  private static final int MOST_SENTENCES = 200;

  private static final int MOST_OF_ONE_SENTENCE = 2;

  /** How telling a figure of the summary has to be, and one of another sentence. */
  private static final int TELLING_IN_SUMMARY = 2;

  private static final int TELLING = 3;

  private static final Rational FEW = Rational.of(3);
  private static final Rational TEN = Rational.of(10);
  private static final Pattern DESCRIBING = Pattern.compile("[\\d\\p{L}]-\\p{L}");

  private KeyFigurePicker() {}

  static List<Extract.Figure> of(
      List<CandidateSentence> sentences, double[] scores, List<Integer> picked, int most) {
    List<Extract.Figure> figures = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i : order(sentences, scores, picked)) {
      if (figures.size() >= most) {
        break;
      }
      int least = picked.contains(i) ? TELLING_IN_SUMMARY : TELLING;
      of(sentences.get(i).text(), least).stream()
          .filter(figure -> figures.size() < most)
          .filter(figure -> seen.add(figure.text().toLowerCase(Locale.ROOT)))
          .forEach(figures::add);
    }
    return figures;
  }

  private static Set<Integer> order(
      List<CandidateSentence> sentences, double[] scores, List<Integer> picked) {
    Set<Integer> order = new LinkedHashSet<>(picked);
    SentenceSelection.bestFirst(scores).stream()
        .filter(i -> sentences.get(i).worth() == Worth.FULL)
        .limit(MOST_SENTENCES)
        .forEach(order::add);
    return order;
  }

  /** The most telling figures of one sentence that its words can label, in order. */
  private static List<Extract.Figure> of(String sentence, int least) {
    List<Mention> mentions = Recogniser.english().mentions(sentence);
    return mentions.stream()
        .filter(mention -> weight(sentence, mention) >= least)
        .sorted(Comparator.comparingInt((Mention mention) -> -weight(mention.quantity())))
        .limit(MOST_OF_ONE_SENTENCE)
        .sorted(Comparator.comparing(Mention::span))
        .flatMap(mention -> figure(sentence, mention, mentions).stream())
        .toList();
  }

  private static Optional<Extract.Figure> figure(
      String sentence, Mention mention, List<Mention> mentions) {
    return NumberWording.of(sentence, mention)
        .flatMap(words ->
            KeyFigureLabel.of(sentence, words)
                .filter(label -> NumberWording.keeps(label, mentions))
                .filter(KeyFigurePicker::saysMore)
                .map(label -> figure(sentence, mention, words, label)));
  }

  private static Extract.Figure figure(String sentence, Mention mention, Span words, String label) {
    Span counted = CountPhrase.span(sentence, mention, words);
    return new Extract.Figure(label, counted.of(sentence), sentence);
  }

  /** "1.9 per cent" says of no number what it is of. */
  private static boolean saysMore(String label) {
    StringBuilder rest = new StringBuilder(label);
    for (Mention number : Recogniser.english().mentions(label).reversed()) {
      rest.delete(number.span().start(), number.span().end());
    }
    return !SentenceWords.content(SentenceWords.words(rest.toString())).isEmpty();
  }

  /** A number that only describes a noun ("a 7-inch single") is no key figure. */
  private static int weight(String sentence, Mention mention) {
    int end = Math.min(sentence.length(), mention.span().end() + 2);
    boolean describes = DESCRIBING.matcher(sentence.substring(mention.span().start(), end)).find();
    return describes ? 0 : weight(mention.quantity());
  }

  /** How telling a quantity is of itself; 0 for what is no key figure. */
  private static int weight(Quantity quantity) {
    return switch (quantity) {
      case Amount amount -> weight(amount);
      case ContestScore score -> 3;
      case CalendarDate date -> 0;
      case ClockTime time -> 0;
      case VagueQuantity vague -> 0;
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
    return value.compareTo(TEN) >= 0 ? 4 : value.compareTo(FEW) >= 0 ? 2 : 0;
  }
}
