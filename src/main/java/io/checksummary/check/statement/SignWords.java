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
 * The words of a language that tell which way a number goes, from {@code sign-words.txt}; a
 * language without a table has none.
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
  private final Map<Way, Set<String>> endings = new EnumMap<>(Way.class);
  private final boolean unspaced;

  private SignWords(String language) {
    boolean ideographs = false;
    for (List<String> row :
        TableFile.optional(SignWords.class, language + "/sign-words.txt").rows()) {
      Way way = Way.valueOf(row.getFirst().toUpperCase(Locale.ROOT));
      for (String word : TableFile.parts(row.get(1))) {
        add(way, word);
        ideographs |= Character.isIdeographic(word.charAt(0));
      }
    }
    this.unspaced = ideographs;
  }

  private void add(Way way, String word) {
    String bare = word.replace("*", "");
    if (word.startsWith("*")) {
      endings.computeIfAbsent(way, key -> new HashSet<>()).add(bare);
    }
    boolean open = word.endsWith("*");
    (open ? beginnings : words).computeIfAbsent(way, key -> new HashSet<>()).add(bare);
  }

  static SignWords of(String language) {
    return BY_LANGUAGE.computeIfAbsent(language, SignWords::new);
  }

  /** What the words of a stretch in lower case say. */
  Set<Way> ways(String stretch) {
    Set<Way> ways = EnumSet.noneOf(Way.class);
    for (Way way : Way.values()) {
      if (unspaced) {
        if (of(words, way).stream().anyMatch(stretch::contains)) {
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
    return of(words, way).contains(word)
        || of(beginnings, way).stream().anyMatch(word::startsWith)
        || of(endings, way).stream().anyMatch(word::endsWith);
  }

  private static Set<String> of(Map<Way, Set<String>> words, Way way) {
    return words.getOrDefault(way, Set.of());
  }
}
