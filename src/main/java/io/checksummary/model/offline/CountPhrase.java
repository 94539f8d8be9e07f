package io.checksummary.model.offline;

import io.checksummary.quantity.CountedThing;
import io.checksummary.quantity.Mention;
import io.checksummary.text.Span;
import java.util.regex.Pattern;

/** A number with what it counts: "14 shipping containers", "35 % des ventes". */
final class CountPhrase {

  /** What may stand between a number and its noun: nothing, "of the", "d'", "的". */
  private static final Pattern LINK =
      Pattern.compile(" ?(?:\\p{L}{1,4}(?: |['’])(?:\\p{L}{1,4}(?: |['’]))?)?|[\\p{IsHan}の]?");

  private static final int LONGEST_LINK = 12;

  private CountPhrase() {}

  /** The words that give a mention, with the noun that follows. */
  static Span span(String sentence, Mention mention, Span words) {
    CountedThing thing = mention.of();
    if (thing == null) {
      return words;
    }
    int at = sentence.indexOf(thing.text(), words.end());
    boolean near = at >= 0 && at - words.end() <= LONGEST_LINK;
    return near && LINK.matcher(sentence.substring(words.end(), at)).matches()
        ? new Span(words.start(), at + thing.text().length())
        : words;
  }
}
