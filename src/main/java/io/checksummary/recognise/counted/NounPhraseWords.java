package io.checksummary.recognise.counted;

import io.checksummary.recognise.lexicon.LanguageTables;
import io.checksummary.text.resource.TableFile;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words and shapes of words that make up a noun phrase behind a number, from a language's
 * {@code noun-phrases.txt}: a set, and its words or endings.
 */
final class NounPhraseWords {

  /** What a set of words, or of endings, is good for. */
  enum WordSet {
    /** Where the head stands: "last", "first" or "capital". */
    HEAD,
    /** Between a number and what it is a part of: "of". */
    OF,
    /** Before a noun phrase that may follow "of": "the", "its". */
    OPENER,
    /** Between a number and its noun, and no part of the phrase: "more". */
    LEAD,
    /** Words of grammar that describe a noun all the same: "new", "own". */
    ADJECTIVE,
    /** No noun, and nothing that describes one: "died", "yesterday". */
    END,
    /** Endings of such words: "-ly". */
    END_ENDING,
    /** Plurals without a plural's ending: "people". */
    PLURAL,
    PLURAL_ENDING,
    /** Words that end like a plural and are none: "across". */
    NO_PLURAL,
    /** Endings of adjectives before a noun. */
    BEFORE_ENDING,
    /** Endings of nouns that end like such adjectives. */
    NOUN_ENDING,
    /** Endings of adjectives behind a noun. */
    AFTER_ENDING,
    /** Words that lose their end before a vowel: "d'", "l'". */
    ELIDED,
    /** What an apostrophe joins to an owner: the "s" of "Norland's". */
    POSSESSIVE,
    /** Nouns that the number behind them names: "round two". */
    INDEX,
    /** Between the members of a list: "and". */
    AND,
    /** Words that hedge an amount: "about", "more than". */
    HEDGE,
    /** Before an ordinal that ranks a noun: "the", "her", "in". */
    ORDINAL_BEFORE,
    /** Before an amount that describes a noun: the "a" of "a $5 million deal". */
    ARTICLE,
    /** Between money and what it is paid in, or for: "in". */
    IN,
    /** What follows "in" without being paid: "in total". */
    IN_NOT,
    /** Between a noun and its amount: "a loss of $5 million". */
    AMOUNT_OF,
    /** Nouns where nothing parts the words. */
    NOUN,
    /** Nouns that count by themselves: 人, 社. */
    COUNTER_NOUN,
    /** Those of them that own what follows: 3社の売上 are the sales of three companies. */
    OWNER
  }

  private static final String TABLE = "noun-phrases.txt";

  private final Map<WordSet, Set<String>> sets = new EnumMap<>(WordSet.class);

  NounPhraseWords(String language) {
    for (List<String> row : new LanguageTables(language).rows(TABLE)) {
      WordSet set = WordSet.valueOf(row.getFirst().replace('-', '_').toUpperCase(Locale.ROOT));
      sets.computeIfAbsent(set, s -> new HashSet<>()).addAll(TableFile.words(row.get(1)));
    }
  }

  Set<String> all(WordSet set) {
    return sets.getOrDefault(set, Set.of());
  }

  boolean is(WordSet set, String word) {
    return all(set).contains(word);
  }

  /** Whether a word has one of the endings, and a beginning. */
  boolean endsLike(WordSet endings, String word) {
    Set<String> known = all(endings);
    for (int length = 1; length <= Math.min(6, word.length() - 2); length++) {
      if (known.contains(word.substring(word.length() - length))) {
        return true;
      }
    }
    return false;
  }
}
