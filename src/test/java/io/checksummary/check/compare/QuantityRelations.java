package io.checksummary.check.compare;

import java.util.Locale;

/** Names relations in a word, for tables of examples. */
final class QuantityRelations {

  private QuantityRelations() {}

  /** A difference in the bound is "bound-differs", since "bound" is a match. */
  static String name(QuantityRelation relation) {
    return switch (relation) {
      case QuantityRelation.Matches matches -> matches.match().name().toLowerCase(Locale.ROOT);
      case QuantityRelation.Differs differs ->
          differs.reason().code().equals("bound") ? "bound-differs" : differs.reason().code();
      case QuantityRelation.Unlike ignored -> "unlike";
    };
  }
}
