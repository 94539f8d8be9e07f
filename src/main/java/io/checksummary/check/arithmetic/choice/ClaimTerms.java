package io.checksummary.check.arithmetic.choice;

import io.checksummary.check.arithmetic.operand.LabelStems;
import io.checksummary.check.arithmetic.operand.OperationCues;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a claim's words ask for.
 *
 * @param stems all that say something, in order
 * @param named the same, each once
 * @param content those among them that a label should explain: no cues
 * @param years the years named
 * @param parts the parts of a year named
 */
public record ClaimTerms(
    List<String> stems,
    Set<String> named,
    Set<String> content,
    Set<String> years,
    Set<String> parts,
    OperationCues cues) {

  /**
   * @param cues of the same text
   */
  public static ClaimTerms of(String text, OperationCues cues) {
    List<String> stems = LabelStems.of(text);
    Set<String> content = new LinkedHashSet<>(stems);
    content.removeAll(cues.stems());
    return new ClaimTerms(
        stems,
        Set.copyOf(stems),
        content,
        stems.stream().filter(LabelStems::isYear).collect(Collectors.toSet()),
        stems.stream().filter(LabelStems::isPart).collect(Collectors.toSet()),
        cues);
  }

  boolean names(String stem) {
    return named.contains(stem);
  }

  /** How many of the words stand here. */
  int shared(Set<String> words) {
    int shared = 0;
    for (String word : words) {
      if (names(word)) {
        shared++;
      }
    }
    return shared;
  }

  /** Where the first of the words stands; far behind where none does. */
  int place(Set<String> words) {
    for (int i = 0; i < stems.size(); i++) {
      if (words.contains(stems.get(i))) {
        return i;
      }
    }
    return Integer.MAX_VALUE;
  }
}
