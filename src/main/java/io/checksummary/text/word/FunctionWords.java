package io.checksummary.text.word;

import io.checksummary.text.resource.TableFile;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of a language that say nothing of what a sentence is about: "the", "of", "would". From
 * the tables {@code function-words.txt}, {@code light-words.txt} and {@code clause-links.txt}.
 */
public final class FunctionWords {

  private static final Map<String, FunctionWords> BY_LANGUAGE = new ConcurrentHashMap<>();

  /** A single letter says nothing. */
  private static final int SHORTEST = 2;

  private final String language;
  private final Stemmer stemmer;
  private final Set<Long> words;
  private final Set<Long> links;

  private FunctionWords(String language) {
    this.language = language;
    this.stemmer = Stemmer.of(language);
    this.words = hashes(language, "function-words.txt", "light-words.txt");
    this.links = hashes(language, "clause-links.txt");
  }

  /** Those of a language, by its primary tag; none where it has no tables. */
  public static FunctionWords of(String language) {
    return BY_LANGUAGE.computeIfAbsent(language, FunctionWords::new);
  }

  /**
   * Only the words of grammar of a language, in lower case: "of" is one, while "other" and "two"
   * say something in a short label.
   */
  public static Set<String> grammar(String language) {
    return TableFile.optional(FunctionWords.class, language + "/function-words.txt").words();
  }

  private static Set<Long> hashes(String language, String... tables) {
    return Stream.of(tables)
        .map(table -> TableFile.optional(FunctionWords.class, language + "/" + table))
        .flatMap(table -> table.words().stream())
        .map(WordHash::of)
        .collect(Collectors.toUnmodifiableSet());
  }

  public String language() {
    return language;
  }

  /** The stemmer of the same language. */
  public Stemmer stemmer() {
    return stemmer;
  }

  public boolean contains(CharSequence word) {
    return contains(word, 0, word.length());
  }

  /** Whether the word {@code [from, to)} is one, in whatever case. */
  public boolean contains(CharSequence text, int from, int to) {
    return to - from < SHORTEST
        || words.contains(WordHash.of(text, from, to))
        || (stemmer.pairs() && isEmptyPair(text, from, to));
  }

  /** A pair with a character that says nothing (是公), an ending in hiragana. */
  private boolean isEmptyPair(CharSequence text, int from, int to) {
    boolean pair = to - from == 2 && Character.isIdeographic(text.charAt(from));
    return pair
        ? words.contains(WordHash.of(text, from, from + 1))
            || words.contains(WordHash.of(text, from + 1, to))
        : ScriptRuns.isHiragana(text, from, to);
  }

  /** Whether the word begins another clause or another member: "and", "while", "which". */
  public boolean isLink(CharSequence text, int from, int to) {
    return links.contains(WordHash.of(text, from, to));
  }
}
