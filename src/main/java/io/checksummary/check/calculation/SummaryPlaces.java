package io.checksummary.check.calculation;

import io.checksummary.check.claim.Claim;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which claims of a summary stand in one sentence, or in two beside each other. */
final class SummaryPlaces {

  /** Claims farther away than these are in no neighbouring sentence that a reader takes in. */
  private static final int REACH = 16;

  private final List<Claim> claims;

  SummaryPlaces(List<Claim> claims) {
    this.claims = claims;
  }

  /**
   * The other claims of a claim's sentence, and of those beside it.
   *
   * @param farthest 0 for its own sentence, 1 for the ones beside it, too
   */
  List<Claim> beside(Claim claim, int farthest) {
    int at = claim.index();
    List<Claim> found = new ArrayList<>();
    for (int i = Math.max(0, at - REACH); i < Math.min(claims.size(), at + REACH + 1); i++) {
      Claim other = claims.get(i);
      boolean near = Math.abs(other.sentence() - claim.sentence()) <= farthest;
      if (i != at && near && other.passage().equals(claim.passage())) {
        found.add(other);
      }
    }
    return found;
  }

  /** The numbers that the claim's sentence ties to it. */
  ClaimSlots slots(Claim claim) {
    int at = claim.index();
    return ClaimSlots.of(claim, besideIn(claim, at - 1), besideIn(claim, at + 1));
  }

  /** Whether it is the whole of the number right before it: the 15 of "nine of the 15". */
  boolean isWholeOfPart(Claim claim) {
    Claim part = besideIn(claim, claim.index() - 1);
    return part != null && ClaimSlots.areOf(part, claim);
  }

  private @Nullable Claim besideIn(Claim claim, int index) {
    Claim other = index >= 0 && index < claims.size() ? claims.get(index) : null;
    return other != null
            && other.sentence() == claim.sentence()
            && other.passage().equals(claim.passage())
        ? other
        : null;
  }
}
