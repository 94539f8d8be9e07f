package io.checksummary.check.structure;

import io.checksummary.text.resource.TableFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words of a language that tell which part of a change a number is, from {@code
 * change-parts.txt}. A language without a table has none.
 */
final class ChangePartTable {

  /** Whether words tell the part by themselves or need the change's other end, or stand behind. */
  enum Strength {
    SURE,
    PAIR,
    AFTER
  }

  /**
   * @param words in lower case
   */
  record Cue(ChangePart part, Strength strength, String words) {}

  private static final Map<String, ChangePartTable> BY_LANGUAGE = new ConcurrentHashMap<>();
  private static final String HEDGE = "hedge";

  /** No cue of any table is longer. */
  private static final int LONGEST = 30;

  private static final int MOST_HEDGES = 3;

  private final List<Cue> after = new ArrayList<>();

  /** By their last letter, so that most numbers are told at once to stand behind none of them. */
  private final Map<Character, List<Cue>> before;

  private final Map<Character, List<String>> hedges;

  private ChangePartTable(String language) {
    List<Cue> cues = new ArrayList<>();
    List<String> passed = new ArrayList<>();
    for (List<String> row :
        TableFile.optional(ChangePartTable.class, language + "/change-parts.txt").rows()) {
      if (row.getFirst().equals(HEDGE)) {
        passed.addAll(TableFile.parts(row.get(1)));
      } else {
        add(row, cues);
      }
    }
    Comparator<Cue> longestFirst = Comparator.comparingInt(cue -> -cue.words().length());
    cues.sort(longestFirst);
    after.sort(longestFirst);
    passed.sort(Comparator.comparingInt(words -> -words.length()));
    before = cues.stream().collect(Collectors.groupingBy(cue -> last(cue.words())));
    hedges = passed.stream().collect(Collectors.groupingBy(ChangePartTable::last));
  }

  /** The last letter of words; a blank where there are none. */
  private static char last(String words) {
    return words.isEmpty() ? ' ' : words.charAt(words.length() - 1);
  }

  static ChangePartTable of(String language) {
    return BY_LANGUAGE.computeIfAbsent(language, ChangePartTable::new);
  }

  private void add(List<String> row, List<Cue> before) {
    ChangePart part = ChangePart.valueOf(row.get(0).toUpperCase(Locale.ROOT));
    Strength strength = Strength.valueOf(row.get(1).toUpperCase(Locale.ROOT));
    for (String words : TableFile.parts(row.get(2))) {
      (strength == Strength.AFTER ? after : before).add(new Cue(part, strength, words));
    }
  }

  /**
   * What the words right before or behind a number tell; null where they tell nothing.
   *
   * @param from where its sentence begins
   * @param to where it ends
   */
  @Nullable Cue cue(CharSequence text, int from, int start, int end, int to) {
    String following = WholeWords.lower(text, end, Math.min(to, end + LONGEST)).stripLeading();
    for (Cue cue : after) {
      if (following.startsWith(cue.words())) {
        return cue;
      }
    }
    String preceding =
        withoutHedges(WholeWords.lower(text, Math.max(from, start - 2 * LONGEST), start));
    for (Cue cue : before.getOrDefault(last(preceding), List.of())) {
      if (WholeWords.endsWith(preceding, cue.words())) {
        return cue;
      }
    }
    return null;
  }

  private String withoutHedges(String words) {
    String left = words.stripTrailing();
    for (int i = 0; i < MOST_HEDGES; i++) {
      String hedge = WholeWords.firstAtEnd(left, hedges.getOrDefault(last(left), List.of()));
      if (hedge == null) {
        return left;
      }
      left = left.substring(0, left.length() - hedge.length()).stripTrailing();
    }
    return left;
  }
}
