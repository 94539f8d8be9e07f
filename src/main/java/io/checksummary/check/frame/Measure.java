package io.checksummary.check.frame;

import java.util.List;

/**
 * The words that say what a number counts, in small letters.
 *
 * <p>Example: of "hit 9-for-19 from the field" the 19 has no noun, the place {@code from the field}
 * and before it {@code hit}; of "a 35 percent success rate from the floor" the noun is {@code
 * success rate}.
 *
 * @param noun the words right after the number, up to a preposition, a sign or another number
 * @param place the phrase of a preposition after those
 * @param before the words between the number and whatever stands before it in the clause, the last
 *     last
 * @param compound whether a hyphen ties the number to its noun: "16-point"
 */
public record Measure(
    List<String> noun, List<String> place, List<String> before, boolean compound) {

  public Measure {
    noun = List.copyOf(noun);
    place = List.copyOf(place);
    before = List.copyOf(before);
  }
}
