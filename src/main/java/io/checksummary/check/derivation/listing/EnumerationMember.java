package io.checksummary.check.derivation.listing;

import io.checksummary.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One member of a list: "Anna Berg", "a gym teacher", "two men".
 *
 * @param from the index of its first word
 * @param to the index past its last
 * @param count how many it stands for, 2 for "two men"
 * @param noun its head in the singular; null for a name
 * @param person whether the noun is one of a person
 * @param span where it stands in the text
 */
public record EnumerationMember(
    int from, int to, int count, @Nullable String noun, boolean person, Span span) {

  public boolean isName() {
    return noun == null;
  }

  public boolean isPerson() {
    return person;
  }

  /**
   * Whether both may stand in one list: names with names and people, like with like. In "two
   * players, Berg and Reed" the names say who the two are.
   */
  public boolean goesWith(EnumerationMember other) {
    boolean apposition = (isName() && other.count > 1) || (other.isName() && count > 1);
    boolean people = (isName() || isPerson()) && (other.isName() || other.isPerson());
    return (people && !apposition) || (noun != null && noun.equals(other.noun));
  }
}
