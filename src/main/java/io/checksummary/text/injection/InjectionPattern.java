package io.checksummary.text.injection;

import io.checksummary.text.resource.TableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A pattern of an instruction to a model: phrases in this order, with few words between them.
 *
 * <p>Example: the row {@code start | ignore, disregard | your, previous | instructions} fits
 * "disregard all of your earlier instructions".
 *
 * @param place where in a sentence it must stand
 * @param phrases each a list of alternatives; a word that ends in an asterisk is a beginning
 * @param gap how many words may stand between two phrases
 */
record InjectionPattern(Place place, List<List<List<String>>> phrases, int gap) {

  private static final int GAP = 4;

  /** Where words are single signs, more of them stand between. */
  private static final int WIDE_GAP = 10;

  /** Where a pattern has to stand. */
  enum Place {
    /** Wherever it likes. */
    ANY,
    /** Where a clause begins. */
    START,
    /** At the very begin of a sentence; all of the paragraph is addressed to the reader then. */
    OPEN,
    /** Where a sentence begins. */
    FIRST,
    /** Where a sentence begins, and only behind another order. */
    NEXT
  }

  /** The patterns of a row: one for each alternative of its first phrase. */
  static List<InjectionPattern> of(List<String> row) {
    String where = TableFile.words(row.getFirst()).getFirst();
    Place place = Place.valueOf(where.toUpperCase(Locale.ROOT));
    List<List<List<String>>> phrases = new ArrayList<>();
    for (String cell : row.subList(1, row.size())) {
      phrases.add(TableFile.parts(cell).stream().map(NormalisedWords::phrase).toList());
    }
    int gap = gap(row.getFirst(), phrases);
    return phrases.getFirst().stream()
        .map(first -> {
          List<List<List<String>>> one = new ArrayList<>(phrases);
          one.set(0, List.of(first));
          return new InjectionPattern(place, List.copyOf(one), gap);
        })
        .toList();
  }

  private static int gap(String where, List<List<List<String>>> phrases) {
    List<String> words = TableFile.words(where);
    boolean wide = phrases.getFirst().getFirst().getFirst().charAt(0) > '\u2E80';
    return words.size() > 1 ? Integer.parseInt(words.get(1)) : wide ? WIDE_GAP : GAP;
  }

  void addTo(Map<String, List<InjectionPattern>> byFirstWord) {
    String word = phrases.getFirst().getFirst().getFirst();
    byFirstWord.computeIfAbsent(word, w -> new ArrayList<>()).add(this);
  }

  boolean matches(NormalisedWords words, int at) {
    return matches(words, 0, at, at);
  }

  private boolean matches(NormalisedWords words, int phrase, int from, int to) {
    if (phrase == phrases.size()) {
      return true;
    }
    for (int at = from; at <= to && at < words.size(); at++) {
      List<List<String>> alternatives = phrases.get(phrase);
      for (int i = 0; i < alternatives.size(); i++) { // no iterator: this runs for every word
        int end = at + alternatives.get(i).size();
        if (words.has(alternatives.get(i), at) && matches(words, phrase + 1, end, end + gap)) {
          return true;
        }
      }
    }
    return false;
  }
}
