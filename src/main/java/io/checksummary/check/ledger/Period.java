package io.checksummary.check.ledger;

import io.checksummary.check.table.Rows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Parts of a game or a year that words name: "in the first quarter", "second half", "2019".
 *
 * <p>Each part is a key, {@code quarter 1} for one. A half stands for two quarters where a table
 * has quarters only.
 */
final class Period {

  private static final Map<String, Integer> ORDINALS = new HashMap<>();
  private static final Map<String, String> UNITS = new HashMap<>();
  private static final Map<String, String> WHOLE = new HashMap<>();

  static {
    for (List<String> row : Rows.of(Period.class, "en/periods.txt")) {
      for (String word : Rows.parts(row.get(1))) {
        switch (row.getFirst()) {
          case "unit" -> UNITS.put(word, row.get(2));
          case "whole" -> WHOLE.put(word, row.get(2));
          default -> ORDINALS.put(word, Integer.parseInt(row.getFirst()));
        }
      }
    }
  }

  /** A mention of a period: its keys and the word that it begins and ends with. */
  record At(Set<String> keys, int from, int to) {}

  private Period() {}

  /** The periods that words name, in order. */
  static List<At> in(List<String> words) {
    List<At> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      String unit = UNITS.get(word);
      if (unit != null) {
        At at = ordinals(words, i, unit);
        if (!at.keys().isEmpty()) {
          found.add(at);
        }
      } else if (WHOLE.containsKey(word) && i > 0 && words.get(i - 1).equals("at")) {
        found.add(new At(Set.of(WHOLE.getOrDefault(word, "")), i, i + 1));
      } else if (isYear(word)) {
        found.add(new At(Set.of("year " + word), i, i + 1));
      }
    }
    return found;
  }

  /** "first", "second and third", "1st" before the unit. */
  private static At ordinals(List<String> words, int unit, String name) {
    Set<String> keys = new LinkedHashSet<>();
    int i = unit - 1;
    while (i >= 0 && (ORDINALS.containsKey(words.get(i)) || (words.get(i).equals("and") && i > 0 && ORDINALS.containsKey(words.get(i - 1))))) {
      if (ORDINALS.containsKey(words.get(i))) {
        keys.add(name + " " + ORDINALS.get(words.get(i)));
      }
      i--;
    }
    if (keys.isEmpty() && unit > 0 && words.get(unit - 1).equals("one") ) {
      keys.add(name + " 1");
      i--;
    }
    return new At(keys, i + 1, unit + 1);
  }

  private static boolean isYear(String word) {
    return word.length() == 4
        && (word.startsWith("19") || word.startsWith("20"))
        && word.chars().allMatch(Character::isDigit);
  }

  /** The same parts in the units that a table has: a half as two quarters. */
  static Set<String> quarters(Set<String> keys) {
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
