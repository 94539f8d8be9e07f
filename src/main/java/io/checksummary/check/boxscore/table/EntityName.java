package io.checksummary.check.boxscore.table;

import static io.checksummary.text.word.Tokeniser.Option.APOSTROPHES;
import static io.checksummary.text.word.Tokeniser.Option.INITIALS;
import static io.checksummary.text.word.Tokeniser.Option.MIXED;

import io.checksummary.text.resource.TableFile;
import io.checksummary.text.word.Plurals;
import io.checksummary.text.word.Tokeniser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A name as its words, ready to be held against others.
 *
 * <p>Example: "C.J. Ruiz, Jr" is {@code cj ruiz}. A caveat: "Ruiz" means every Ruiz; whoever asks
 * must see whether there is one only.
 *
 * @param words in small letters, without points and plural endings
 */
public record EntityName(List<String> words) {

  private static final Tokeniser TOKENISER = Tokeniser.with(MIXED, INITIALS, APOSTROPHES);
  private static final Pattern MARKS = Pattern.compile("[.'’]");
  private static final Map<String, List<String>> ALIASES = aliases();

  /** How well two names go together, the better the more. */
  static final int NONE = 0;

  static final int PART = 1;
  static final int SAME = 2;

  public static EntityName of(String text) {
    List<String> words = new ArrayList<>();
    for (String word : TOKENISER.lower(text)) {
      add(words, MARKS.matcher(word).replaceAll(""));
    }
    return new EntityName(List.copyOf(words));
  }

  private static void add(List<String> words, String word) {
    if (!isSuffix(word)) {
      words.addAll(ALIASES.getOrDefault(word, List.of(Plurals.english().singular(word))));
    }
  }

  private static boolean isSuffix(String word) {
    return switch (word) {
      case "jr", "sr", "ii", "iii", "iv", "the" -> true;
      default -> false;
    };
  }

  private static Map<String, List<String>> aliases() {
    Map<String, List<String>> aliases = new HashMap<>();
    for (List<String> row : TableFile.of(EntityName.class, "en/aliases.txt").rows()) {
      List<String> meant =
          StatSynonyms.words(row.get(1)).stream().map(Plurals.english()::singular).toList();
      TableFile.parts(row.get(0)).forEach(alias -> aliases.put(alias, meant));
    }
    return aliases;
  }

  /**
   * {@link #SAME}, {@link #PART} ("Ruiz" of "Ana Ruiz", "LA Kestrels" of "Los Angeles Kestrels") or
   * {@link #NONE}.
   */
  int likeness(EntityName label) {
    if (words.isEmpty() || label.words.isEmpty()) {
      return NONE;
    }
    if (words.equals(label.words)) {
      return SAME;
    }
    boolean part = label.words.containsAll(words) || words.containsAll(label.words);
    return part || isShortened(label) || label.isShortened(this) ? PART : NONE;
  }

  /** The last word is the other's, and what stands before it its initials. */
  private boolean isShortened(EntityName other) {
    if (words.size() != 2
        || other.words.size() < 2
        || !words.getLast().equals(other.words.getLast())) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    for (String word : other.words.subList(0, other.words.size() - 1)) {
      initials.append(word.charAt(0));
    }
    return words.getFirst().contentEquals(initials);
  }
}
