package io.checksummary.check.party;

import io.checksummary.text.word.FunctionWords;
import io.checksummary.text.word.Stemmer;
import io.checksummary.text.word.Tokeniser;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A party as a text names it.
 *
 * <p>Two names are one where the words of the shorter are all in the longer: "Bruins" and "Boston
 * Bruins". Where no blanks part words, the shorter has to stand in the longer as it is.
 *
 * @param words in lower case; pairs of characters where no blanks part words
 * @param joined the whole name in lower case, without blanks
 * @param isSpaced whether blanks part its words
 */
record PartyName(Set<String> words, String joined, boolean isSpaced) {

  /** A single character stands in too many words. */
  private static final int SHORTEST = 2;

  PartyName {
    words = Set.copyOf(words);
  }

  static PartyName of(String name, String language) {
    boolean isSpaced = !Stemmer.of(language).pairs();
    FunctionWords grammar = FunctionWords.of(language);
    return new PartyName(
        Tokeniser.of(language).lower(name).stream()
            .filter(word -> !isSpaced || !grammar.contains(word))
            .collect(Collectors.toSet()),
        name.toLowerCase(Locale.ROOT).replaceAll("\\s+", ""),
        isSpaced);
  }

  /**
   * Without the words that tell both parties of a clause alike: "Manchester" of two clubs there.
   */
  PartyName without(PartyName other) {
    Set<String> own = new HashSet<>(words);
    own.removeAll(other.words);
    return new PartyName(own, joined, isSpaced);
  }

  boolean isEmpty() {
    return words.isEmpty() || joined.length() < SHORTEST;
  }

  boolean isSameAs(PartyName other) {
    if (isEmpty() || other.isEmpty()) {
      return false;
    }
    boolean areSpaced = isSpaced && other.isSpaced;
    return areSpaced
        ? words.containsAll(other.words) || other.words.containsAll(words)
        : joined.contains(other.joined) || other.joined.contains(joined);
  }

  /** Whether the two have anything in common, so that they may be one. */
  boolean mayBe(PartyName other) {
    return isSameAs(other) || (isSpaced && words.stream().anyMatch(other.words::contains));
  }

  /** Whether a text has any of its words. */
  boolean isIn(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return words.stream().anyMatch(lower::contains);
  }
}
