package io.checksummary.check.structure.pairing;

import io.checksummary.check.context.NumberSite;
import io.checksummary.check.context.PositionalTerms;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pieces of a sentence between its commas and its words for "and".
 *
 * <p>Example: "Anna, Ben and Carl earned 10" has the pieces "Anna", "Ben" and "Carl earned 10". A
 * caveat: a piece has the terms that lie wholly within it, so that a pair of ideographs across a
 * border is in none.
 */
final class ListPieces {

  /** What parts a piece from the next. */
  enum Border {
    COMMA,
    /** A mark that stands between the members of a list only. */
    LIST_COMMA,
    AND
  }

  /**
   * @param from its first term
   * @param to one past its last
   * @param behind what parts it from the next
   */
  record Piece(int from, int to, Border behind) {}

  private static final String COMMAS = ",，、";
  private static final char LIST_COMMA = '、';

  private final PositionalTerms terms;
  private final List<Piece> pieces = new ArrayList<>();

  /**
   * @param borders commas and words for "and"
   */
  ListPieces(NumberSite site, Pattern borders) {
    this.terms = site.terms();
    int from = terms.start(site.from());
    int end = terms.end(site.to() - 1);
    Matcher border = borders.matcher(terms.text()).region(from, end);
    while (border.find()) {
      if (!isInNumber(border.start())) {
        add(from, border.start(), kind(border.group()));
        from = border.end();
      }
    }
    add(from, end, Border.COMMA);
  }

  private boolean isInNumber(int at) {
    int term = terms.from(at + 1) - 1;
    return term >= 0 && isNumber(term) && terms.end(term) > at;
  }

  private static Border kind(String words) {
    if (COMMAS.indexOf(words.charAt(0)) < 0) {
      return Border.AND;
    }
    return words.charAt(0) == LIST_COMMA ? Border.LIST_COMMA : Border.COMMA;
  }

  private void add(int start, int end, Border behind) {
    int from = terms.from(start);
    int to = terms.from(end);
    while (to > from && terms.end(to - 1) > end) {
      to--;
    }
    if (to > from) {
      pieces.add(new Piece(from, to, behind));
    } else if (behind == Border.AND && !pieces.isEmpty()) {
      Piece last = pieces.removeLast();
      pieces.add(new Piece(last.from(), last.to(), Border.AND));
    }
  }

  int size() {
    return pieces.size();
  }

  Piece get(int piece) {
    return pieces.get(piece);
  }

  /** The piece that holds a term; -1 where none does. */
  int of(int term) {
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).from() <= term && term < pieces.get(i).to()) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the pieces {@code [from, to]} are parted as the members of one list are. */
  boolean areListed(int from, int to) {
    for (int i = from; i < to - 1; i++) {
      if (get(i).behind() == Border.AND) {
        return false;
      }
    }
    return to > from && get(to - 1).behind() != Border.COMMA;
  }

  boolean isNumber(int term) {
    return terms.is(term, PositionalTerms.NUMBER);
  }

  /** The first number of a piece; -1 where it has none. */
  int firstNumber(int piece) {
    for (int i = get(piece).from(); i < get(piece).to(); i++) {
      if (isNumber(i)) {
        return i;
      }
    }
    return -1;
  }

  /** The last number of a piece; -1 where it has none. */
  int lastNumber(int piece) {
    for (int i = get(piece).to() - 1; i >= get(piece).from(); i--) {
      if (isNumber(i)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a piece has one number. */
  boolean isSingle(int piece) {
    int first = firstNumber(piece);
    return first >= 0 && first == lastNumber(piece);
  }
}
