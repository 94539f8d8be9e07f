package io.checksummary.check.structure.pairing;

import io.checksummary.check.context.PositionalTerms;
import io.checksummary.check.structure.WholeWords;
import io.checksummary.text.resource.TableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The words of a language that tell lists in one order, from {@code paired-lists.txt}; a language
 * without a table has none.
 *
 * @param marks words that say that two lists are told in one order
 * @param borders commas, and words between the last two members of a list
 */
record PairedListWords(List<String> marks, Pattern borders) {

  private static final Map<String, PairedListWords> BY_LANGUAGE = new ConcurrentHashMap<>();

  static PairedListWords of(String language) {
    return BY_LANGUAGE.computeIfAbsent(language, PairedListWords::load);
  }

  private static PairedListWords load(String language) {
    List<String> marks = new ArrayList<>();
    StringBuilder borders = new StringBuilder("[,，、]");
    for (List<String> row :
        TableFile.optional(PairedListWords.class, language + "/paired-lists.txt").rows()) {
      for (String word : TableFile.parts(row.get(1))) {
        if (row.getFirst().equals("mark")) {
          marks.add(word);
        } else {
          borders.append('|').append(border(word));
        }
      }
    }
    return new PairedListWords(List.copyOf(marks), Pattern.compile(borders.toString()));
  }

  /** A word for "and" stands by itself, where the script parts words. */
  private static String border(String word) {
    String quoted = Pattern.quote(word);
    return WholeWords.isUnparted(word.charAt(0)) ? quoted : "(?<!\\p{L})" + quoted + "(?!\\p{L})";
  }

  /** Whether a mark stands in the terms {@code [from, to)} of a text. */
  boolean areIn(PositionalTerms terms, int from, int to) {
    if (marks.isEmpty() || from >= to) {
      return false;
    }
    String text = WholeWords.lower(terms.text(), terms.start(from), terms.end(to - 1));
    return marks.stream().anyMatch(mark -> WholeWords.contains(text, mark));
  }
}
