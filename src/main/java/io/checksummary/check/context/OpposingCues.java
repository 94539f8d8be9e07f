package io.checksummary.check.context;

import io.checksummary.check.verdict.Reason;
import io.checksummary.text.Span;
import io.checksummary.text.resource.TableFile;
import io.checksummary.text.word.WordHash;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the words close to a number say of it that leaves no two ways: up or down, profit or loss,
 * done or hoped for.
 *
 * <p>Example: around 12% in "Sales fell 12%", polarity is down. A caveat: the nearest word decides,
 * so that "up 12% after a fall" is up, and where two stand alike near, none does.
 */
public final class OpposingCues {

  /** Farther than this a word says nothing sure of the number. */
  private static final int REACH = 6;

  /** A word that tells measures apart stands at the number: "a loss of $8 million". */
  private static final int MEASURE_REACH = 4;

  /** A verb may stand a clause away: "was found in thick bush, 3 km from the camp". */
  private static final int STATUS_REACH = 7;

  /** By how much a side must be nearer than the other to count. */
  private static final int CLEAR = 2;

  /** Words of the sentence on either side that are looked at. */
  private static final int WINDOW = 25;

  private static final int NEVER = 1000;
  private static final String OPEN = "open";

  /** A slot whose sides are turned where its two parties change places. */
  private static final String RESULT = "result";

  /** A word's place in the table. */
  private record Cue(int slot, int side) {}

  /** The table of a language: whole words and beginnings of words. */
  static final class Sides {
    private final List<String> slots = new ArrayList<>();
    private final List<Reason> reasons = new ArrayList<>();
    private final List<List<String>> sides = new ArrayList<>();
    private final Map<Long, List<Cue>> whole = new HashMap<>();
    private final Map<Long, List<Cue>> beginnings = new HashMap<>();
    private int shortest = NEVER;

    /**
     * @param names the table whose slots and sides these are too, so that languages can be held
     *     against each other; null for the first
     */
    private Sides(String folder, @Nullable Sides names) {
      if (names != null) {
        slots.addAll(names.slots);
        reasons.addAll(names.reasons);
        names.sides.forEach(all -> sides.add(new ArrayList<>(all)));
      }
      for (List<String> row :
          TableFile.optional(OpposingCues.class, folder + "/slots.txt").rows()) {
        int slot = index(slots, row.get(0));
        if (slot == sides.size()) {
          sides.add(new ArrayList<>());
          reasons.add(reason(row.get(0)));
        }
        Cue cue = new Cue(slot, index(sides.get(slot), row.get(1)));
        for (String word : row.get(2).split(", *", -1)) {
          add(word.strip(), cue);
        }
      }
    }

    /** A slot is named as the reason it gives; those of no such name tell measures apart. */
    private static Reason reason(String slot) {
      return Arrays.stream(Reason.values())
          .filter(reason -> reason.code().equals(slot))
          .findFirst()
          .orElse(slot.equals(RESULT) || slot.equals("place") ? Reason.POLARITY : Reason.MEASURE);
    }

    private static int index(List<String> names, String name) {
      if (!names.contains(name)) {
        names.add(name);
      }
      return names.indexOf(name);
    }

    private void add(String word, Cue cue) {
      boolean open = word.endsWith("*");
      int length = open ? word.length() - 1 : word.length();
      shortest = open ? Math.min(shortest, length) : shortest;
      (open ? beginnings : whole)
          .computeIfAbsent(WordHash.of(word, 0, length), key -> new ArrayList<>(1))
          .add(cue);
    }

    /** A word may fill several slots, whole and by its beginning. */
    private List<Cue> at(CharSequence text, int from, int to) {
      List<Cue> exact = whole.getOrDefault(WordHash.of(text, from, to), List.of());
      for (int end = to; end - from >= shortest; end--) {
        List<Cue> open = beginnings.get(WordHash.of(text, from, end));
        if (open != null) {
          return exact.isEmpty() ? open : Stream.concat(exact.stream(), open.stream()).toList();
        }
      }
      return exact;
    }
  }

  private static final Sides ENGLISH = new Sides("en", null);
  private static final Map<String, Sides> BY_LANGUAGE = new ConcurrentHashMap<>();

  /** None for a language without a table. */
  private static Sides sides(String language) {
    return language.equals("en")
        ? ENGLISH
        : BY_LANGUAGE.computeIfAbsent(language, tag -> new Sides(tag, ENGLISH));
  }

  private final Sides table;
  private final ContextTerms terms;
  private final int from;
  private final int to;
  private final int[][] distances;
  private final int[][] places;

  private OpposingCues(Sides table, ContextTerms terms, int from, int to) {
    this.table = table;
    this.terms = terms;
    this.from = from;
    this.to = to;
    this.distances = new int[table.slots.size()][];
    this.places = new int[table.slots.size()][];
    for (int i = 0; i < distances.length; i++) {
      distances[i] = new int[table.sides.get(i).size()];
      places[i] = new int[distances[i].length];
      Arrays.fill(distances[i], NEVER);
    }
  }

  /** Of the number at a span, within the terms {@code [from, to)} of its sentence. */
  public static OpposingCues of(ContextTerms terms, int from, int to, Span number) {
    int self = terms.from(number.start());
    int first = Math.max(from, self - WINDOW);
    int last = Math.min(to, self + WINDOW);
    OpposingCues slots = new OpposingCues(sides(terms.language()), terms, first, last);
    for (int i = first; i < last; i++) {
      if (!terms.is(i, ContextTerms.NUMBER)) {
        slots.fill(i, NumberContext.distance(terms, i, self));
      }
    }
    return slots;
  }

  private void fill(int term, int distance) {
    for (Cue cue : table.at(terms.text(), terms.start(term), terms.end(term))) {
      int[] known = distances[cue.slot()];
      if (distance < known[cue.side()]) {
        known[cue.side()] = distance;
        places[cue.slot()][cue.side()] = term;
      }
    }
  }

  /**
   * Why the two cannot be said of one thing: a slot that they fill with different sides, both
   * surely; null where there is none.
   */
  public @Nullable Reason conflict(OpposingCues other) {
    int both = Math.min(distances.length, other.distances.length);
    for (int i = 0; i < both; i++) {
      int mine = side(i);
      int theirs = other.side(i);
      boolean turned =
          mine >= 0
              && theirs >= 0
              && mine != theirs
              && !other.mentions(i, mine)
              && !isOpen(i)
              && !other.isOpen(i);
      if (turned && (!table.slots.get(i).equals(RESULT) || isSameParty(other, i, mine, theirs))) {
        return table.reasons.get(i);
      }
    }
    return null;
  }

  /** Whether both fill some slot alike, and none otherwise. */
  public boolean agrees(OpposingCues other) {
    int both = Math.min(distances.length, other.distances.length);
    for (int i = 0; i < both; i++) {
      int mine = side(i);
      if (mine >= 0 && mine == other.side(i)) {
        return true;
      }
    }
    return false;
  }

  /** Who hopes for a thing may do so at the sentence's other end: "we expect ... to be". */
  private boolean mentions(int slot, int side) {
    boolean far = table.reasons.get(slot) == Reason.STATUS;
    return side < distances[slot].length && distances[slot][side] < (far ? NEVER : REACH + 1);
  }

  private boolean isOpen(int slot) {
    int open = table.sides.get(slot).indexOf(OPEN);
    return open >= 0 && distances[slot][open] < NEVER;
  }

  private int reach(int slot) {
    return switch (table.reasons.get(slot)) {
      case MEASURE -> MEASURE_REACH;
      case STATUS -> STATUS_REACH;
      default -> REACH;
    };
  }

  /** The side that is surely taken; -1 where none is. */
  private int side(int slot) {
    int[] all = distances[slot];
    int best = 0;
    for (int i = 1; i < all.length; i++) {
      best = all[i] < all[best] ? i : best;
    }
    if (all[best] > reach(slot)) {
      return -1;
    }
    for (int i = 0; i < all.length; i++) {
      if (i != best && all[i] < all[best] + CLEAR) {
        return -1;
      }
    }
    return best;
  }

  /**
   * "Arsenal beat Liverpool" and "Liverpool lost to Arsenal" say one thing: a name that both hold
   * must stand on the same side of the verb.
   */
  private boolean isSameParty(OpposingCues other, int slot, int mine, int theirs) {
    for (int i = from; i < to; i++) {
      if (!terms.is(i, ContextTerms.CAPITAL)) {
        continue;
      }
      for (int k = other.from; k < other.to; k++) {
        if (other.terms.is(k, ContextTerms.CAPITAL) && other.terms.stem(k) == terms.stem(i)) {
          return (i < places[slot][mine]) == (k < other.places[slot][theirs]);
        }
      }
    }
    return false;
  }
}
