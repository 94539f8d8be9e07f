package io.checksummary.text.line;

import io.checksummary.text.character.Characters;
import io.checksummary.text.language.LanguageDetector;
import io.checksummary.text.resource.TableFile;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Whether a hyphen at a line's end is the word's own ("long-term") or the typesetter's
 * ("reve-nue"). The rest of the text decides; else the parts do; else it is the typesetter's.
 */
public final class Hyphenation {

  /** The words of a language that keep their hyphen, before it and behind it. */
  private record Parts(Set<String> first, Set<String> second) {

    static final Parts NONE = new Parts(Set.of(), Set.of());
    private static final Map<String, Parts> BY_LANGUAGE = new ConcurrentHashMap<>();

    /** Read once a language: texts come by the thousand. */
    static Parts of(String language) {
      return LanguageDetector.TABLED.contains(language)
          ? BY_LANGUAGE.computeIfAbsent(language, Parts::read)
          : NONE;
    }

    private static Parts read(String language) {
      return new Parts(
          TableFile.optional(Hyphenation.class, language + "/hyphen-first.txt").words(),
          TableFile.optional(Hyphenation.class, language + "/hyphen-second.txt").words());
    }
  }

  private final List<TextLine> lines;
  private final Parts parts;
  private @Nullable Set<String> vocabulary;

  public Hyphenation(List<TextLine> lines, String language) {
    this.lines = lines;
    this.parts = Parts.of(language);
  }

  /** Whether the first line ends in a word that the second goes on with. */
  public static boolean isHyphenated(String line, String next) {
    int last = line.length() - 1;
    return last > 0
        && Characters.isHyphen(line.charAt(last))
        && Character.isLetterOrDigit(line.charAt(last - 1))
        && Character.isLetterOrDigit(next.charAt(0));
  }

  /** Whether the hyphen at the end of the first of two lines is to be read. */
  public boolean keepsHyphen(String line, String next) {
    String first = lastWord(line);
    String second = firstWord(next);
    if (!isAllLetters(first) || !isAllLetters(second) || !Character.isLowerCase(second.charAt(0))) {
      return true;
    }
    if (vocabulary().contains(first + second)) {
      return false;
    }
    return vocabulary().contains(first + "-" + second)
        || parts.first().contains(first)
        || parts.second().contains(second);
  }

  private static boolean isAllLetters(String part) {
    return !part.isEmpty() && part.chars().allMatch(Character::isLetter);
  }

  private static String lastWord(String line) {
    int from = line.length() - 1;
    while (from > 0 && isWordPart(line.charAt(from - 1))) {
      from--;
    }
    return line.substring(from, line.length() - 1).toLowerCase(Locale.ROOT);
  }

  private static String firstWord(String line) {
    int end = 0;
    while (end < line.length() && Character.isLetterOrDigit(line.charAt(end))) {
      end++;
    }
    String word = line.substring(0, end);
    return word.isEmpty() || Character.isUpperCase(word.charAt(0))
        ? word
        : word.toLowerCase(Locale.ROOT);
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || Characters.isHyphen(c);
  }

  private Set<String> vocabulary() {
    Set<String> known = vocabulary;
    if (known == null) {
      known = new HashSet<>();
      for (TextLine line : lines) {
        addWords(line.text().toLowerCase(Locale.ROOT), known);
      }
      vocabulary = known;
    }
    return known;
  }

  /** Every word, hyphens inside of it included; the cut halves at a line's ends do no harm. */
  private static void addWords(String line, Set<String> words) {
    int from = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || !isWordPart(line.charAt(i))) {
        if (i > from) {
          words.add(line.substring(from, i).replace('\u2010', '-').replace('\u2011', '-'));
        }
        from = i + 1;
      }
    }
  }
}
