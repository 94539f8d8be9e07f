package io.checksummary.check.boxscore.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a source itself says that its abbreviations stand for.
 *
 * <p>Example: "MIN minutes, FGM and FGA field goals made and attempted" explains three heads. A
 * head with a sign for per cent that nobody explains has the words that those it begins share:
 * "FG%" are field goals.
 */
final class Legend {

  private static final int MOST_WORDS = 8;

  private final Map<String, List<String>> words = new HashMap<>();

  /** Reads the lines of a source outside of its tables for what the heads stand for. */
  static Legend of(List<String> lines, Set<String> heads) {
    Legend legend = new Legend();
    for (String line : lines) {
      legend.read(line, heads);
    }
    return legend;
  }

  private void read(String line, Set<String> heads) {
    for (String part : line.split("[,;.]", -1)) {
      List<String> given = List.of(part.strip().split("\\s+"));
      if (!given.isEmpty()
          && heads.contains(bare(given.getFirst()))
          && given.size() <= MOST_WORDS) {
        explain(given, heads);
      }
    }
  }

  private static String bare(String word) {
    return word.endsWith(":") || word.endsWith("=") ? word.substring(0, word.length() - 1) : word;
  }

  private void explain(List<String> given, Set<String> heads) {
    String first = bare(given.getFirst());
    boolean two =
        given.size() > 3 && given.get(1).equals("and") && heads.contains(bare(given.get(2)));
    List<String> rest = new ArrayList<>(given.subList(two ? 3 : 1, given.size()));
    rest.removeIf(word -> word.equals("=") || word.equals("-") || word.equals("–"));
    if (rest.isEmpty()) {
      return;
    }
    int and = rest.indexOf("and");
    if (two && and > 0 && and + 1 < rest.size()) {
      List<String> left = new ArrayList<>(rest);
      left.subList(and, and + 2).clear();
      List<String> right = new ArrayList<>(rest);
      right.subList(and - 1, and + 1).clear();
      put(first, left);
      put(bare(given.get(2)), right);
    } else {
      put(first, rest);
    }
  }

  private void put(String head, List<String> rest) {
    words.putIfAbsent(head, rest.stream().map(String::toLowerCase).toList());
  }

  /** The words a head stands for; null where the source does not say. */
  @Nullable List<String> of(String head) {
    List<String> told = words.get(head);
    return told != null || !head.endsWith("%") ? told : ofPercent(head);
  }

  private @Nullable List<String> ofPercent(String head) {
    String stem = head.substring(0, head.length() - 1);
    List<String> shared = new ArrayList<>();
    boolean found = false;
    for (Map.Entry<String, List<String>> entry : words.entrySet()) {
      boolean begins =
          entry.getKey().startsWith(stem) && entry.getKey().length() == stem.length() + 1;
      if (begins && !found) {
        shared.addAll(entry.getValue());
        found = true;
      } else if (begins) {
        shared.retainAll(entry.getValue());
      }
    }
    if (!found) {
      return null;
    }
    shared.add("%");
    return shared;
  }
}
