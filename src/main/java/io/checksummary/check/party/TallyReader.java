package io.checksummary.check.party;

import io.checksummary.text.Span;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Finds whose number one of a tally is: in "Bruins 5, Devils 1" five is that of the Bruins, and one
 * that of the Devils. The number's own party comes first in what is told.
 */
final class TallyReader {

  private static final String RELATION = "tally";

  /** So many tallies of a sentence are looked at. */
  private static final int MOST = 8;

  private TallyReader() {}

  /** What a tally tells of a number of a text; null where the number stands in none. */
  static @Nullable Parties of(String text, Span number, String language) {
    Matcher tally = PartyTable.of(language).tally().matcher(text);
    int from = 0;
    for (int i = 0; i < MOST && tally.find(from); i++) {
      PartyName first = PartyName.of(tally.group(ShapeSyntax.FIRST), language);
      PartyName second = PartyName.of(tally.group(ShapeSyntax.SECOND), language);
      if (tally.start(ShapeSyntax.FIRST_NUMBER) == number.start()) {
        return new Parties(RELATION, first, second);
      }
      if (tally.start(ShapeSyntax.SECOND_NUMBER) == number.start()) {
        return new Parties(RELATION, second, first);
      }
      from = tally.end();
    }
    return null;
  }
}
