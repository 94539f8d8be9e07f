package io.checksummary.model.offline;

import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Mention;
import io.checksummary.text.Span;
import io.checksummary.text.word.Plurals;

/** A count with what it counts: "14 shipping containers". */
final class CountPhrase {

  /** An adjective may stand between. */
  private static final int MOST_WORDS = 2;

  private CountPhrase() {}

  /** The words that give a mention, with the plural that follows a bare number. */
  static Span span(String sentence, Mention mention, Span words) {
    boolean counts =
        mention.quantity() instanceof Amount amount && amount.kind() == Amount.Kind.NUMBER;
    int end = words.end();
    for (int i = 0; counts && i < MOST_WORDS; i++) {
      int to = wordEnd(sentence, end);
      if (to < 0) {
        break;
      }
      String word = sentence.substring(end + 1, to);
      end = to;
      if (Plurals.english().isPlural(word)) {
        return new Span(words.start(), end);
      }
    }
    return words;
  }

  /** Where the lower-case word behind one space ends; -1 if none follows that may be a noun. */
  private static int wordEnd(String sentence, int from) {
    int to = from + 1;
    while (to < sentence.length() && Character.isLowerCase(sentence.charAt(to))) {
      to++;
    }
    boolean isWord = to > from + 2 && sentence.charAt(from) == ' ';
    return isWord && !SentenceWords.isFunction(sentence.substring(from + 1, to)) ? to : -1;
  }
}
