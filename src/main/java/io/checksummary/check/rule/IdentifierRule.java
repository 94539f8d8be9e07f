package io.checksummary.check.rule;

import io.checksummary.check.source.VerbatimSearch;
import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.Evidence;
import io.checksummary.check.verdict.Match;
import io.checksummary.check.verdict.Reason;
import io.checksummary.quantity.Identifier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An identifier must stand in the source as it is written: "A320" is no "A321". */
final class IdentifierRule implements DecisionRule {

  @Override
  public String name() {
    return "identifier-verbatim";
  }

  @Override
  public @Nullable Decision decide(ClaimEvidence evidence) {
    if (!(evidence.quantity() instanceof Identifier identifier)) {
      return null;
    }
    List<Evidence> places = VerbatimSearch.places(identifier.value(), evidence.numbers().source());
    return places.isEmpty()
        ? Decision.unsupported(Reason.NOT_FOUND, null)
        : Decision.supported(Match.EXACT, Binding.UNCLEAR, places, null);
  }
}
