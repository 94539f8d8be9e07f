package io.checksummary.check.statement;

import io.checksummary.text.resource.TableFile;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of a language that tell which way a number goes, from {@code sign-words.txt}; a language
 * without a table has none.
 */
final class SignWords {

  /** What a word says. */
  enum Way {
    GAIN,
    LOSS,
    UP,
    DOWN,
    /** Its number's sign tells the way: "result", "change". */
    EITHER
  }

  private static final Map<String, SignWords> BY_LANGUAGE = new ConcurrentHashMap<>();

  private final Map<Way, Set<String>> words = new EnumMap<>(Way.class);
  private final Map<Way, Set<String>> beginnings = new EnumMap<>(Way.class);
  private final boolean unspaced;

  private SignWords(String language) {
    for (Way way : Way.values()) {
      words.put(way, new HashSet<>());
      beginnings.put(way, new HashSet<>());
    }
    boolean ideographs = false;
    for (List<String> row :
        TableFile.optional(SignWords.class, language + "/sign-words.txt").rows()) {
      Way way = Way.valueOf(row.getFirst().toUpperCase(Locale.ROOT));
      for (String word : TableFile.parts(row.get(1))) {
        boolean open = word.endsWith("*");
        Map<Way, Set<String>> kind = open ? beginnings : words;
        kind.get(way).add(open ? word.substring(0, word.length() - 1) : word);
        ideographs |= Character.isIdeographic(word.charAt(0));
      }
    }
    this.unspaced = ideographs;
  }

  static SignWords of(String language) {
    return BY_LANGUAGE.computeIfAbsent(language, SignWords::new);
  }

  /** What the words of a stretch in lower case say. */
  Set<Way> ways(String stretch) {
    Set<Way> ways = EnumSet.noneOf(Way.class);
    for (Way way : Way.values()) {
      if (unspaced) {
        if (words.get(way).stream().anyMatch(stretch::contains)) {
          ways.add(way);
        }
      } else if (says(stretch, way)) {
        ways.add(way);
      }
    }
    return ways;
  }

  private boolean says(String stretch, Way way) {
    int from = 0;
    for (int i = 0; i <= stretch.length(); i++) {
      if (i == stretch.length() || !Character.isLetter(stretch.charAt(i))) {
        if (i > from && isOf(stretch.substring(from, i), way)) {
          return true;
        }
        from = i + 1;
      }
    }
    return false;
  }

  private boolean isOf(String word, Way way) {
    return words.get(way).contains(word)
        || beginnings.get(way).stream().anyMatch(word::startsWith);
  }
}
