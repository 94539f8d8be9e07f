package io.checksummary.check.calculation;

import io.checksummary.check.claim.Claim;
import io.checksummary.check.verdict.SummaryPassage;
import io.checksummary.text.Span;
import io.checksummary.text.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which claims of a summary stand in one sentence, or in two beside each other. */
final class SummaryPlaces {

  /** Claims farther away than these are in no neighbouring sentence that a reader takes in. */
  private static final int REACH = 16;

  private final List<Claim> claims;
  private final int[] sentences;

  SummaryPlaces(List<Claim> claims) {
    this.claims = claims;
    this.sentences = new int[claims.size()];
    Map<SummaryPassage, int[]> ends = new HashMap<>();
    for (int i = 0; i < sentences.length; i++) {
      Claim claim = claims.get(i);
      int[] known = ends.computeIfAbsent(claim.passage(), p -> ends(p, claim.words().language()));
      sentences[i] = firstEndingAfter(known, claim.mention().span().start());
    }
  }

  private static int[] ends(SummaryPassage passage, String language) {
    SourceText text = SourceText.of(passage.text(), language);
    return text.sentences().stream().map(text::toReceived).mapToInt(Span::end).sorted().toArray();
  }

  private static int firstEndingAfter(int[] ends, int offset) {
    int low = 0;
    int high = ends.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
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
      boolean near = Math.abs(sentences[i] - sentences[at]) <= farthest;
      if (i != at && near && claims.get(i).passage().equals(claim.passage())) {
        found.add(claims.get(i));
      }
    }
    return found;
  }

  /** The numbers that the claim's sentence ties to it. */
  ClaimSlots slots(Claim claim) {
    int at = claim.index();
    return ClaimSlots.of(claim, besideIn(at, at - 1), besideIn(at, at + 1));
  }

  /** Whether it is the whole of the number right before it: the 15 of "nine of the 15". */
  boolean isWholeOfPart(Claim claim) {
    Claim part = besideIn(claim.index(), claim.index() - 1);
    return part != null && ClaimSlots.areOf(part, claim);
  }

  private @Nullable Claim besideIn(int at, int other) {
    boolean there = other >= 0 && other < claims.size();
    return there
            && sentences[other] == sentences[at]
            && claims.get(other).passage().equals(claims.get(at).passage())
        ? claims.get(other)
        : null;
  }
}
