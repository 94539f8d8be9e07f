package io.checksummary.check.party;

/**
 * What a clause tells of two parties.
 *
 * <p>Example: "Bruins beat Devils 5-1", "Devils lost to Bruins 5-1" and "Devils were beaten by the
 * Bruins" all tell {@code beat} of the Bruins, first, and the Devils.
 *
 * @param relation a name that all languages share
 */
public record Parties(String relation, PartyName first, PartyName second) {

  /** Whether both tell the same, and each has the parties in the places of the other's. */
  public boolean isExchangeOf(Parties other) {
    return relation.equals(other.relation)
        && first.without(second).isSameAs(other.second.without(other.first))
        && second.without(first).isSameAs(other.first.without(other.second))
        && !first.without(second).mayBe(other.first.without(other.second))
        && !second.without(first).mayBe(other.second.without(other.first));
  }

  /** Whether both tell the same of the same parties. */
  public boolean isSameAs(Parties other) {
    return relation.equals(other.relation)
        && first.without(second).isSameAs(other.first.without(other.second))
        && second.without(first).isSameAs(other.second.without(other.first));
  }

  /** Whether a text names one of the two. */
  public boolean areNamedIn(String text) {
    return first.isIn(text) || second.isIn(text);
  }
}
