package io.checksummary.check.boxscore.table;

import io.checksummary.text.resource.TableFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a game or a year that words name: "in the first quarter", "second half", "2019".
 *
 * <p>Each part is a key, {@code quarter 1} for one. A half stands for two quarters where a table
 * has quarters only.
 */
public final class StatPeriod {

  private static final Map<String, Integer> ORDINALS = new HashMap<>();
  private static final Map<String, String> UNITS = new HashMap<>();
  private static final Map<String, String> WHOLE = new HashMap<>();
  private static final Map<String, Integer> COUNTS = new HashMap<>();
  private static final Set<String> THROUGH = new HashSet<>();
  private static final Set<String> UNTIL = new HashSet<>();
  private static final Set<String> BEFORE_BREAK = new HashSet<>();

  /** How far before a part "after" and "entered" may stand. */
  private static final int FURTHEST = 3;

  static {
    for (List<String> row : TableFile.of(StatPeriod.class, "en/periods.txt").rows()) {
      for (String word : TableFile.parts(row.get(1))) {
        switch (row.getFirst()) {
          case "count" -> COUNTS.put(word, Integer.parseInt(row.get(2)));
          case "through" -> THROUGH.add(word);
          case "until" -> UNTIL.add(word);
          case "break" -> BEFORE_BREAK.add(word);
          case "unit" -> UNITS.put(word, row.get(2));
          case "whole" -> WHOLE.put(word, row.get(2));
          default -> ORDINALS.put(word, Integer.parseInt(row.getFirst()));
        }
      }
    }
  }

  /** A mention of a period: its keys and the word that it begins and ends with. */
  public record At(Set<String> keys, int from, int to) {}

  private StatPeriod() {}

  /** The periods that words name, in order. */
  public static List<At> in(List<String> words) {
    List<At> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      String unit = UNITS.get(word);
      At at = unit == null ? null : parts(words, i, unit);
      if (at != null) {
        found.add(at);
      } else if (isBreak(words, i)) {
        found.add(new At(Set.of(WHOLE.getOrDefault(word, "")), i, i + 1));
      } else if (isAlone(words, i)) {
        found.add(new At(Set.of("quarter " + ORDINALS.get(word)), i, i + 1));
      } else if (isYear(word)) {
        found.add(new At(Set.of("year " + word), i, i + 1));
      }
    }
    return found;
  }

  /** "just 20 points in the fourth": of four quarters, where nothing follows to be fourth. */
  private static boolean isAlone(List<String> words, int i) {
    return ORDINALS.containsKey(words.get(i))
        && i > 1
        && words.get(i - 1).equals("the")
        && words.get(i - 2).equals("in")
        && (i + 1 == words.size() || StatSynonyms.english().isEmpty(words.get(i + 1)));
  }

  /** "at halftime", "into the break", "at the half". */
  private static boolean isBreak(List<String> words, int i) {
    int before = i > 0 && words.get(i - 1).equals("the") ? i - 2 : i - 1;
    return WHOLE.containsKey(words.get(i))
        && before >= 0
        && BEFORE_BREAK.contains(words.get(before));
  }

  /** "second and third quarters", "one quarter", "the end of the third", "entered the fourth". */
  private static @Nullable At parts(List<String> words, int unit, String name) {
    List<Integer> places = new ArrayList<>();
    int i = unit - 1;
    while (i >= 0 && (ORDINALS.containsKey(words.get(i)) || isLink(words, i))) {
      Integer place = ORDINALS.get(words.get(i));
      if (place != null) {
        places.add(place);
      }
      i--;
    }
    if (places.isEmpty()) {
      return counted(words, unit, name);
    }
    return new At(keys(name, places, words, i), i + 1, unit + 1);
  }

  private static boolean isLink(List<String> words, int i) {
    return i > 0 && words.get(i).equals("and") && ORDINALS.containsKey(words.get(i - 1));
  }

  private static Set<String> keys(String name, List<Integer> places, List<String> words, int at) {
    Set<String> keys = new LinkedHashSet<>();
    int from = Math.max(0, at - FURTHEST);
    List<String> before = at < 0 ? List.of() : words.subList(from, at + 1);
    int last = places.getFirst();
    if (before.stream().anyMatch(UNTIL::contains)) {
      upTo(keys, name, last - 1);
    } else if (before.stream().anyMatch(THROUGH::contains)) {
      upTo(keys, name, last);
    }
    if (keys.isEmpty()) {
      places.forEach(place -> keys.add(name + " " + place));
    }
    return keys;
  }

  private static void upTo(Set<String> keys, String name, int last) {
    for (int place = 1; place <= last; place++) {
      keys.add(name + " " + place);
    }
  }

  /** "after three quarters". */
  private static @Nullable At counted(List<String> words, int unit, String name) {
    Integer count = unit == 0 ? null : COUNTS.get(words.get(unit - 1));
    boolean through = unit > 1 && THROUGH.contains(words.get(unit - 2));
    if (count == null || !(through || count == 1)) {
      return null;
    }
    Set<String> keys = new LinkedHashSet<>();
    upTo(keys, name, count);
    return new At(keys, unit - 1, unit + 1);
  }

  private static boolean isYear(String word) {
    return word.length() == 4
        && (word.startsWith("19") || word.startsWith("20"))
        && word.chars().allMatch(Character::isDigit);
  }

  /** The same parts in the units that a table has: a half as two quarters. */
  public static Set<String> quarters(Set<String> keys) {
    Set<String> quarters = new LinkedHashSet<>();
    for (String key : keys) {
      if (key.startsWith("half ")) {
        int half = Integer.parseInt(key.substring(5));
        quarters.add("quarter " + (2 * half - 1));
        quarters.add("quarter " + 2 * half);
      } else {
        quarters.add(key);
      }
    }
    return quarters;
  }
}
