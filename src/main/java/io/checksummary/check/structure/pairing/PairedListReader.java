package io.checksummary.check.structure.pairing;

import io.checksummary.check.context.NumberSite;
import io.checksummary.check.context.PositionalTerms;
import io.checksummary.check.structure.pairing.ListPieces.Border;
import io.checksummary.check.structure.pairing.ListPieces.Piece;
import io.checksummary.check.structure.pairing.PairedList.Item;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lists of one sentence that are told in one order: finds the list that a number is in,
 * and the one other list of the same length.
 */
final class PairedListReader {

  /** So many terms a sentence may have. */
  private static final int LONGEST = 120;

  /** So many terms may stand between a number of a list and the border of its piece. */
  private static final int BESIDE = 2;

  /** So many terms a name may have. */
  private static final int LONGEST_NAME = 6;

  private final NumberSite site;
  private final PositionalTerms terms;
  private final PairedListWords words;
  private final ListPieces pieces;

  private PairedListReader(NumberSite site, PairedListWords words) {
    this.site = site;
    this.terms = site.terms();
    this.words = words;
    this.pieces = new ListPieces(site, words.borders());
  }

  static @Nullable PairedList read(NumberSite site) {
    PairedListWords words = PairedListWords.of(site.terms().language());
    boolean told =
        site.self() < site.to()
            && site.to() - site.from() <= LONGEST
            && words.areIn(site.terms(), site.from(), site.to());
    return told ? new PairedListReader(site, words).read() : null;
  }

  private @Nullable PairedList read() {
    int piece = pieces.of(site.self());
    if (piece < 0) {
      return null;
    }
    int last = last(piece);
    int first = first(piece, last);
    if (!pieces.areListed(first, last)) {
      return null;
    }
    int names = names(first, last);
    return names < 0 ? null : paired(names, first, last, piece - first);
  }

  // --- the list that the number is in

  private int last(int piece) {
    int last = piece;
    boolean open = site.self() == pieces.lastNumber(piece);
    while (open && last + 1 < pieces.size() && areBeside(last)) {
      open = pieces.get(last).behind() != Border.AND && pieces.isSingle(last + 1);
      last++;
    }
    return last;
  }

  private int first(int piece, int last) {
    int first = piece;
    boolean open = site.self() == pieces.firstNumber(piece);
    while (open
        && first > 0
        && areBeside(first - 1)
        && (first == last || pieces.get(first - 1).behind() != Border.AND)) {
      first--;
      open = pieces.isSingle(first);
    }
    return first;
  }

  /** Whether the last number of a piece and the first of the next stand at the border of both. */
  private boolean areBeside(int piece) {
    int one = pieces.lastNumber(piece);
    int other = pieces.firstNumber(piece + 1);
    return one >= 0
        && other >= 0
        && one >= pieces.get(piece).to() - 1 - BESIDE
        && other <= pieces.get(piece + 1).from() + BESIDE;
  }

  // --- the list of names

  /** The first piece of the one list that is as long; -1 where there is none, or are several. */
  private int names(int first, int last) {
    int more = last - first;
    List<Integer> before =
        IntStream.rangeClosed(0, first - more).filter(i -> isNames(i, i + more)).boxed().toList();
    List<Integer> behind =
        IntStream.range(last, pieces.size() - more)
            .filter(i -> isNames(i, i + more))
            .boxed()
            .toList();
    if (before.isEmpty()) {
      return behind.size() == 1 ? behind.getFirst() : -1;
    }
    boolean sure =
        behind.isEmpty() || words.areIn(terms, site.from(), head(behind.getFirst(), true));
    return before.size() == 1 && sure ? before.getFirst() : -1;
  }

  /** Whether pieces are the members of one list of names, or of one list of numbers. */
  private boolean isNames(int from, int to) {
    if (!pieces.areListed(from, to) || isLonger(from)) {
      return false;
    }
    return isNumbers(from, to)
        || (areInnerNames(from, to) && isName(from, true) && isName(to, false));
  }

  private boolean isNumbers(int from, int to) {
    return IntStream.range(from, to).allMatch(this::areBeside)
        && IntStream.range(from + 1, to).allMatch(pieces::isSingle);
  }

  private boolean areInnerNames(int from, int to) {
    return IntStream.range(from + 1, to)
        .allMatch(i ->
            pieces.firstNumber(i) < 0
                && pieces.get(i).to() - pieces.get(i).from() <= LONGEST_NAME
                && head(i, true) >= 0);
  }

  private boolean isName(int piece, boolean first) {
    int head = head(piece, first);
    return head >= 0
        && (first
            ? head >= pieces.get(piece).to() - BESIDE
            : head <= pieces.get(piece).from() + BESIDE)
        && !words.areIn(terms, head, head + 1);
  }

  /** The content word at the end of a piece, or at its start, with no number behind or before. */
  private int head(int piece, boolean last) {
    Piece words = pieces.get(piece);
    int step = last ? -1 : 1;
    for (int i = last ? words.to() - 1 : words.from();
        words.from() <= i && i < words.to();
        i += step) {
      if (pieces.isNumber(i)) {
        return -1;
      }
      if (terms.isContent(i)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether one more member stands before a list, so that it is longer than it seems. */
  private boolean isLonger(int from) {
    if (from == 0 || pieces.get(from - 1).behind() == Border.AND) {
      return false;
    }
    Piece before = pieces.get(from - 1);
    return before.behind() == Border.LIST_COMMA
        || (before.to() - before.from() <= BESIDE
            && IntStream.range(before.from(), before.to()).allMatch(terms::isContent));
  }

  // --- the two together

  private PairedList paired(int names, int first, int last, int self) {
    List<Item> items = new ArrayList<>();
    boolean named = !isNumbers(names, names + last - first);
    for (int i = 0; i <= last - first; i++) {
      int number = i == 0 ? pieces.lastNumber(first) : pieces.firstNumber(first + i);
      items.add(named ? named(names, last - first, i, number) : dated(names, i, number));
    }
    return new PairedList(items, self, named);
  }

  private Item dated(int names, int member, int number) {
    int date = member == 0 ? pieces.lastNumber(names) : pieces.firstNumber(names + member);
    Set<Long> stem = Set.of(terms.stem(date));
    return new Item(stem, stem, number);
  }

  private Item named(int names, int more, int member, int number) {
    Piece piece = pieces.get(names + member);
    Set<Long> all = new HashSet<>();
    if (member > 0 && member < more) {
      IntStream.range(piece.from(), piece.to())
          .filter(terms::isContent)
          .forEach(i -> all.add(terms.stem(i)));
      return new Item(all, all, number);
    }
    int head = head(names + member, member == 0);
    all.add(terms.stem(head));
    int step = member == 0 ? -1 : 1;
    for (int i = head + step; piece.from() <= i && i < piece.to() && isOfName(i); i += step) {
      all.add(terms.stem(i));
    }
    return new Item(Set.of(terms.stem(head)), all, number);
  }

  /** Whether a word beside the head of a name may be a part of it. */
  private boolean isOfName(int term) {
    return terms.is(term, PositionalTerms.CAPITAL) && !pieces.isNumber(term);
  }
}
