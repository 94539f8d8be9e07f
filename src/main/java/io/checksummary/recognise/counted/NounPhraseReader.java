package io.checksummary.recognise.counted;

import io.checksummary.quantity.CountedThing;
import io.checksummary.recognise.counted.NounPhraseWords.WordSet;
import io.checksummary.text.word.FunctionWords;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads a noun phrase off a row of words: what describes the noun, and the noun.
 *
 * <p>Example: of "rushing yards last year" it reads "rushing yards". No grammar is known, only
 * where a language puts its nouns: behind what describes them (English), before it (Spanish), or
 * wherever the first capital stands (German). So a verb that looks like a noun may slip in.
 */
final class NounPhraseReader {

  /** A longer phrase is more than a noun. */
  private static final int LONGEST = 5;

  /** Where the noun of a phrase stands. */
  private enum Head {
    LAST,
    FIRST,
    CAPITAL
  }

  private final NounPhraseWords words;
  private final FunctionWords grammar;
  private final Head head;

  NounPhraseReader(NounPhraseWords words, FunctionWords grammar) {
    this.words = words;
    this.grammar = grammar;
    this.head =
        words.all(WordSet.HEAD).stream()
            .findFirst()
            .map(name -> Head.valueOf(name.toUpperCase(Locale.ROOT)))
            .orElse(Head.LAST);
  }

  /** Whether nouns are told by their capitals. */
  boolean capitals() {
    return head == Head.CAPITAL;
  }

  /**
   * The noun phrase that a row of words begins with; null where it begins with none.
   *
   * @param one whether the noun may stand in the singular
   */
  @Nullable CountedThing read(String text, List<PhraseWord> row, boolean one) {
    List<PhraseWord> run = owned(row.subList(0, length(row)));
    int noun =
        switch (head) {
          case LAST -> last(run, one);
          case FIRST -> first(run, one);
          case CAPITAL -> capital(run);
        };
    if (noun < 0) {
      return null;
    }
    int end = run.get(head == Head.FIRST ? described(run, noun) : noun).end();
    String stem = grammar.stemmer().stem(run.get(noun).last());
    return new CountedThing(text.substring(run.getFirst().start(), end), stem);
  }

  /** What the last owner owns: "lost votes" of "Norland's lost votes". */
  private static List<PhraseWord> owned(List<PhraseWord> run) {
    int from = run.size();
    while (from > 0 && !run.get(from - 1).owner()) {
      from--;
    }
    return run.subList(from, run.size());
  }

  private int length(List<PhraseWord> row) {
    int length = 0;
    while (length < Math.min(LONGEST, row.size()) && belongs(row.get(length))) {
      length++;
    }
    return length;
  }

  /** Whether a word may be part of a noun phrase at all. */
  boolean belongs(PhraseWord word) {
    return word.compound()
        || words.is(WordSet.ADJECTIVE, word.last())
        || !(word.number()
            || words.is(WordSet.END, word.last())
            || words.is(WordSet.OF, word.last())
            || grammar.contains(word.last()));
  }

  private int last(List<PhraseWord> run, boolean one) {
    List<PhraseWord> phrase = one ? run.subList(0, beforeVerb(run)) : run;
    int plural = lastPlural(phrase);
    return plural >= 0 || !one ? plural : lastNoun(phrase);
  }

  /** Once a plural is there, what ends like a verb or an adverb ends the phrase. */
  private int lastPlural(List<PhraseWord> run) {
    int plural = -1;
    for (int i = 0; i < run.size() && (plural < 0 || !endsPhrase(run.get(i))); i++) {
      plural = isPlural(run.get(i).last()) ? i : plural;
    }
    return plural;
  }

  private int beforeVerb(List<PhraseWord> run) {
    int end = 0;
    while (end < run.size() && (end == 0 || !endsPhrase(run.get(end)))) {
      end++;
    }
    return end;
  }

  private int lastNoun(List<PhraseWord> phrase) {
    boolean noun =
        !phrase.isEmpty() && !endsPhrase(phrase.getLast()) && !isAdjective(phrase.getLast());
    return noun ? phrase.size() - 1 : -1;
  }

  /** Whether a word ends like a verb or an adverb. */
  boolean endsPhrase(PhraseWord word) {
    return words.endsLike(WordSet.END_ENDING, word.last());
  }

  private boolean isAdjective(PhraseWord word) {
    return words.is(WordSet.ADJECTIVE, word.last());
  }

  private int first(List<PhraseWord> run, boolean one) {
    int i = 0;
    while (i + 1 < run.size() && standsBefore(run.get(i))) {
      i++;
    }
    boolean noun = i < run.size() && !isAdjective(run.get(i)) && !endsPhrase(run.get(i));
    return noun && (one || isPlural(run.get(i).last())) ? i : -1;
  }

  private boolean standsBefore(PhraseWord word) {
    boolean shaped =
        words.endsLike(WordSet.BEFORE_ENDING, word.last())
            && !words.endsLike(WordSet.NOUN_ENDING, word.last());
    return isAdjective(word) || shaped;
  }

  /** The last of the adjectives behind a noun; the noun where there are none. */
  private int described(List<PhraseWord> run, int noun) {
    int i = noun;
    while (i + 1 < run.size() && words.endsLike(WordSet.AFTER_ENDING, run.get(i + 1).last())) {
      i++;
    }
    return i;
  }

  private int capital(List<PhraseWord> run) {
    int i = 0;
    while (i < run.size() && !run.get(i).capital() && standsBefore(run.get(i))) {
      i++;
    }
    return i < run.size() && run.get(i).capital() ? i : -1;
  }

  private boolean isPlural(String word) {
    return words.is(WordSet.PLURAL, word)
        || (words.endsLike(WordSet.PLURAL_ENDING, word) && !words.is(WordSet.NO_PLURAL, word));
  }
}
