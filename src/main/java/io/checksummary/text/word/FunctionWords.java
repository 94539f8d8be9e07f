package io.checksummary.text.word;

import io.checksummary.text.resource.TableFile;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The words of a language that say nothing of what a sentence is about. */
public final class FunctionWords {

  private static final Map<String, FunctionWords> BY_LANGUAGE = new ConcurrentHashMap<>();

  private final String language;
  private final StemmingRules stemming;
  private final Set<Long> words;
  private final Set<Long> links;

  private FunctionWords(String language) {
    this.language = language;
    this.stemming = StemmingRules.of(language);
    this.words = load(language + "/function-words.txt");
    this.links = load(language + "/clause-links.txt");
  }

  /** Those of a language, by its primary tag; none where it has no tables. */
  public static FunctionWords of(String language) {
    return BY_LANGUAGE.computeIfAbsent(language, FunctionWords::new);
  }

  public String language() {
    return language;
  }

  public StemmingRules stemming() {
    return stemming;
  }

  public boolean contains(CharSequence text, int from, int to) {
    return to - from < 2
        || words.contains(StemTable.hash(text, from, to))
        || (stemming.pairs() && isSmall(text, from, to));
  }

  /** A pair with a character that says nothing (是公), an ending in hiragana. */
  private boolean isSmall(CharSequence text, int from, int to) {
    boolean pair = to - from == 2 && Character.isIdeographic(text.charAt(from));
    return pair
        ? words.contains(StemTable.hash(text, from, from + 1))
            || words.contains(StemTable.hash(text, from + 1, to))
        : ScriptRuns.isHiragana(text, from, to);
  }

  /** Whether the word begins another clause or another member: "and", "while", "which". */
  public boolean isLink(CharSequence text, int from, int to) {
    return links.contains(StemTable.hash(text, from, to));
  }

  private static Set<Long> load(String table) {
    return TableFile.optional(FunctionWords.class, table).words().stream()
        .map(StemTable::of)
        .collect(Collectors.toUnmodifiableSet());
  }
}
