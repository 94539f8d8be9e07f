package io.checksummary.check.table;

import io.checksummary.quantity.Rational;
import io.checksummary.text.language.LanguageDetector;
import io.checksummary.text.resource.TableFile;
import io.checksummary.text.word.Token;
import io.checksummary.text.word.Tokeniser;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words by which headers name scales and units, of all languages together: a table is often in
 * another language than the text around it.
 *
 * <p>Example: "en milliers d'euros", "in Mio. Euro" and "万元" name a scale and a currency each. A
 * caveat: a word that means two scales in two languages stands in no table but with the word after
 * it ("miles de euros").
 */
record UnitWords(
    Map<String, Rational> scales,
    Map<String, String> currencies,
    Set<String> percents,
    List<List<String>> unscaled,
    Set<String> shares,
    Set<String> in,
    Set<String> of) {

  /** Runs of letters, runs of digits and signs: "US$'000" has four tokens. */
  static final Tokeniser HEADER = Tokeniser.with(Tokeniser.Option.SIGNS);

  static final UnitWords ALL = load();

  private static UnitWords load() {
    UnitWords words =
        new UnitWords(
            new HashMap<>(),
            new HashMap<>(),
            new HashSet<>(),
            new ArrayList<>(),
            new HashSet<>(),
            new HashSet<>(),
            new HashSet<>());
    for (String language : LanguageDetector.TABLED) {
      TableFile.optional(UnitWords.class, language + "/units.txt").rows().forEach(words::add);
    }
    return words;
  }

  private void add(List<String> row) {
    List<String> names = TableFile.parts(row.get(2));
    switch (row.getFirst()) {
      case "scale" -> names.forEach(n -> scales.put(n, Rational.of(row.get(1))));
      case "currency" -> names.forEach(n -> currencies.put(n, row.get(1)));
      case "percent" -> percents.addAll(names);
      case "unscaled" -> names.forEach(n -> unscaled.add(TableFile.words(n)));
      case "shares" -> shares.addAll(names);
      case "in" -> in.addAll(names);
      case "of" -> of.addAll(names);
      default -> throw new IllegalStateException("what is a unit word of kind " + row.getFirst());
    }
  }

  /** Whether a label says that its numbers are as printed, whatever the table's scale. */
  boolean isUnscaled(String label) {
    List<String> words = words(label);
    for (List<String> phrase : unscaled) {
      if (Collections.indexOfSubList(words, phrase) >= 0) {
        return true;
      }
    }
    return false;
  }

  boolean isOfShares(String label) {
    return words(label).stream().anyMatch(shares::contains);
  }

  private static List<String> words(String label) {
    return HEADER.tokens(label).stream().filter(Token::isWord).map(Token::lower).toList();
  }
}
