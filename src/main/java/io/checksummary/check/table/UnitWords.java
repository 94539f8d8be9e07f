package io.checksummary.check.table;

import io.checksummary.quantity.Rational;
import io.checksummary.text.language.LanguageDetector;
import io.checksummary.text.resource.TableFile;
import io.checksummary.text.word.Token;
import io.checksummary.text.word.Tokeniser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words by which headers name scales and units, out of the tables of every language: a header
 * is too short to tell its language by, and "Mio. Euro" stands in English reports too. Where two
 * languages share a word, the first of them decides.
 */
record UnitWords(
    Map<String, Rational> scales,
    Map<String, String> currencies,
    Set<String> percents,
    List<List<String>> unscaled,
    Set<String> shares,
    Set<String> before,
    Set<String> links) {

  /** Runs of letters, runs of digits and signs: "US$'000" has four tokens. */
  static final Tokeniser HEADER = Tokeniser.with(Tokeniser.Option.SIGNS);

  static final UnitWords ALL = load(LanguageDetector.TABLED);

  private static UnitWords load(Collection<String> languages) {
    UnitWords words =
        new UnitWords(
            new HashMap<>(),
            new HashMap<>(),
            new HashSet<>(),
            new ArrayList<>(),
            new HashSet<>(),
            new HashSet<>(),
            new HashSet<>());
    for (String language : languages) {
      TableFile.optional(UnitWords.class, language + "/units.txt").rows().forEach(words::add);
    }
    return words;
  }

  private void add(List<String> row) {
    List<String> names = TableFile.parts(row.get(2));
    switch (row.getFirst()) {
      case "scale" -> names.forEach(n -> scales.putIfAbsent(n, Rational.of(row.get(1))));
      case "currency" -> names.forEach(n -> currencies.putIfAbsent(n, row.get(1)));
      case "percent" -> percents.addAll(names);
      case "unscaled" -> names.forEach(n -> unscaled.add(TableFile.words(n)));
      case "shares" -> shares.addAll(names);
      case "before" -> before.addAll(names);
      case "link" -> links.addAll(names);
      default -> throw new IllegalStateException("what is a unit word of kind " + row.getFirst());
    }
  }

  /** Whether a label says that its numbers are as printed, whatever the table's scale. */
  boolean isUnscaled(String label) {
    List<String> words = words(label);
    return unscaled.stream().anyMatch(phrase -> isSaidOf(words, phrase));
  }

  /** A single word says so at the label's ends: "exchange rate changes" are no rate. */
  private static boolean isSaidOf(List<String> words, List<String> phrase) {
    int at = Collections.indexOfSubList(words, phrase);
    return at >= 0 && (phrase.size() > 1 || at == 0 || at + 1 == words.size());
  }

  boolean isOfShares(String label) {
    return words(label).stream().anyMatch(shares::contains);
  }

  private static List<String> words(String label) {
    return HEADER.tokens(label).stream().filter(Token::isWord).map(Token::lower).toList();
  }
}
