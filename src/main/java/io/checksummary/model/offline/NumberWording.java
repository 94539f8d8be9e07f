package io.checksummary.model.offline;

import io.checksummary.quantity.Mention;
import io.checksummary.quantity.Quantity;
import io.checksummary.recognise.Recogniser;
import io.checksummary.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of a sentence that give a number whole: its hedge and its denominator stand around the
 * mention.
 *
 * <p>Example: of "more than 20,000 people" the words of 20,000 are "more than 20,000", not
 * "20,000".
 */
final class NumberWording {

  /** Hedges have up to four words: "no more than about". */
  private static final int MOST_BEFORE = 4;

  /** What follows a number and belongs to it has up to three: "5 feet 2 inches". */
  private static final int MOST_AFTER = 3;

  private final Recogniser recogniser;

  NumberWording(Recogniser recogniser) {
    this.recogniser = recogniser;
  }

  /**
   * The shortest stretch around a mention that reads, by itself, as the same quantity; empty where
   * none does.
   */
  Optional<Span> of(String sentence, Mention mention) {
    int end = mention.span().end();
    for (int after = 0; after <= MOST_AFTER; after++) {
      int start = mention.span().start();
      for (int before = 0; before <= MOST_BEFORE; before++) {
        Span span = new Span(start, end);
        if (says(span.of(sentence), mention.quantity())) {
          return Optional.of(span);
        }
        start = wordBefore(sentence, start);
      }
      end = wordAfter(sentence, end);
    }
    return Optional.empty();
  }

  /** Whether every number in words taken from a sentence reads as it does there. */
  boolean keeps(String words, List<Mention> ofSentence) {
    Set<Quantity> known = ofSentence.stream().map(Mention::quantity).collect(Collectors.toSet());
    return recogniser.mentions(words).stream()
        .allMatch(mention -> known.contains(mention.quantity()));
  }

  /** Whether words read as one quantity, and nothing else. */
  boolean says(String words, Quantity quantity) {
    List<Mention> mentions = recogniser.mentions(words);
    return mentions.size() == 1 && mentions.getFirst().quantity().equals(quantity);
  }

  private static int wordBefore(String sentence, int at) {
    int start = at;
    while (start > 0 && sentence.charAt(start - 1) == ' ') {
      start--;
    }
    while (start > 0 && sentence.charAt(start - 1) != ' ') {
      start--;
    }
    return start;
  }

  private static int wordAfter(String sentence, int at) {
    int end = at;
    while (end < sentence.length() && sentence.charAt(end) == ' ') {
      end++;
    }
    while (end < sentence.length() && Character.isLetterOrDigit(sentence.charAt(end))) {
      end++;
    }
    return end;
  }
}
