package io.checksummary.check.context;

import io.checksummary.check.verdict.Reason;
import io.checksummary.text.resource.TableFile;
import io.checksummary.text.word.WordHash;
import io.checksummary.text.word.WordHashFilter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words of a language that put a number on one side of an opposition: "rose" and "fell" are the
 * sides up and down of polarity.
 *
 * <p>All languages share the oppositions of English and number them alike, so that cues can be
 * compared across languages. A language without a table has no words, and so no cues.
 */
final class OpposingCueTable {

  /** What one word says: an opposition and one of its sides, as places in this table. */
  record Cue(int opposition, int side) {}

  private static final String FIRST_LANGUAGE = "en";

  /** Words of this side leave the opposition undecided: "may rise". */
  private static final String UNDECIDED = "open";

  /** An opposition whose sides are exchanged where its two parties change places. */
  private static final String RESULT = "result";

  private static final String PLACE = "place";

  private static final String DOWN = "down";
  private static final String OUTCOME = "outcome";
  private static final String LOSS = "loss";

  private static final OpposingCueTable ENGLISH = new OpposingCueTable(FIRST_LANGUAGE, null);
  private static final Map<String, OpposingCueTable> BY_LANGUAGE = new ConcurrentHashMap<>();

  private final List<String> oppositions = new ArrayList<>();
  private final List<Reason> reasons = new ArrayList<>();
  private final List<List<String>> sides = new ArrayList<>();
  private final Map<Long, List<Cue>> words = new HashMap<>();
  private final Map<Long, List<Cue>> prefixes = new HashMap<>();
  private final WordHashFilter known = new WordHashFilter();

  /** For each opposition the distances of its sides from a number that no word is near to. */
  private final List<int[]> untold = new ArrayList<>();

  private int shortestPrefix = Integer.MAX_VALUE;
  private int longestPrefix;

  /**
   * @param names the table whose oppositions and sides these are too; null for the first language
   */
  private OpposingCueTable(String language, @Nullable OpposingCueTable names) {
    if (names != null) {
      oppositions.addAll(names.oppositions);
      reasons.addAll(names.reasons);
      names.sides.forEach(all -> sides.add(new ArrayList<>(all)));
    }
    TableFile.optional(OpposingCueTable.class, language + "/opposing-cues.txt")
        .rows()
        .forEach(this::addRow);
    for (List<String> all : sides) {
      int[] distances = new int[all.size()];
      Arrays.fill(distances, OpposingCues.ABSENT);
      untold.add(distances);
    }
  }

  /** The table of a language, given as a primary tag. */
  static OpposingCueTable of(String language) {
    return language.equals(FIRST_LANGUAGE)
        ? ENGLISH
        : BY_LANGUAGE.computeIfAbsent(language, tag -> new OpposingCueTable(tag, ENGLISH));
  }

  private void addRow(List<String> row) {
    int opposition = index(oppositions, row.get(0));
    if (opposition == sides.size()) {
      sides.add(new ArrayList<>());
      reasons.add(reasonFor(row.get(0)));
    }
    Cue cue = new Cue(opposition, index(sides.get(opposition), row.get(1)));
    for (String word : row.get(2).split(", *", -1)) {
      addWord(word.strip(), cue);
    }
  }

  /** An opposition has the name of its reason; any other name tells measures apart. */
  private static Reason reasonFor(String opposition) {
    return Arrays.stream(Reason.values())
        .filter(reason -> reason.code().equals(opposition))
        .findFirst()
        .orElse(
            opposition.equals(RESULT) || opposition.equals(PLACE)
                ? Reason.POLARITY
                : Reason.MEASURE);
  }

  private static int index(List<String> names, String name) {
    if (!names.contains(name)) {
      names.add(name);
    }
    return names.indexOf(name);
  }

  private void addWord(String word, Cue cue) {
    boolean prefix = word.endsWith("*");
    int length = prefix ? word.length() - 1 : word.length();
    shortestPrefix = prefix ? Math.min(shortestPrefix, length) : shortestPrefix;
    longestPrefix = prefix ? Math.max(longestPrefix, length) : longestPrefix;
    long hash = WordHash.of(word, 0, length);
    known.add(hash);
    (prefix ? prefixes : words).computeIfAbsent(hash, key -> new ArrayList<>(1)).add(cue);
  }

  /** What a word of a text says: by itself, and by the longest prefix that the table has. */
  List<Cue> cues(CharSequence text, int from, int to) {
    List<Cue> byPrefix = List.of();
    long hash = WordHash.EMPTY;
    for (int i = from; i < to; i++) {
      hash = WordHash.further(hash, text.charAt(i));
      int length = i + 1 - from;
      if (shortestPrefix <= length && length <= longestPrefix && known.mayHold(hash)) {
        byPrefix = prefixes.getOrDefault(hash, byPrefix);
      }
    }
    List<Cue> exact = known.mayHold(hash) ? words.getOrDefault(hash, List.of()) : List.of();
    return byPrefix.isEmpty() || exact.isEmpty()
        ? (exact.isEmpty() ? byPrefix : exact)
        : Stream.concat(exact.stream(), byPrefix.stream()).toList();
  }

  int oppositions() {
    return oppositions.size();
  }

  /** The distances of an opposition's sides where no word is near; to be copied, not written to. */
  int[] untold(int opposition) {
    return untold.get(opposition);
  }

  /** Why a number is wrong that is on the other side of an opposition. */
  Reason reason(int opposition) {
    return reasons.get(opposition);
  }

  /**
   * Whether the sides are exchanged where two parties are: a win of the one, a loss of the other.
   */
  boolean isResult(int opposition) {
    return oppositions.get(opposition).equals(RESULT);
  }

  /** Whether a side is that of falling or of losing. */
  boolean isLoss(int opposition, int side) {
    String name = sideName(opposition, side);
    return (isDirection(opposition) && name.equals(DOWN))
        || (oppositions.get(opposition).equals(OUTCOME) && name.equals(LOSS));
  }

  String sideName(int opposition, int side) {
    return sides.get(opposition).get(side);
  }

  /** Whether it says which way something went. */
  boolean isDirection(int opposition) {
    return oppositions.get(opposition).equals(Reason.POLARITY.code());
  }

  /** The side that leaves an opposition undecided; -1 where it has none. */
  int undecided(int opposition) {
    return sides.get(opposition).indexOf(UNDECIDED);
  }
}
