package io.checksummary.check.calculation;

import io.checksummary.check.calculation.cue.CueKind;
import io.checksummary.check.compare.ResultFit;
import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.quantity.Amount.Kind;
import io.checksummary.quantity.ClockTime;
import io.checksummary.quantity.ContestScore;
import io.checksummary.quantity.Quantity;
import io.checksummary.quantity.Rational;
import io.checksummary.quantity.Units;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the results of a race, a game or a vote give: "44 seconds ahead" of 2:19:47 and 2:20:31, "by
 * 32 points" of 37-5. A caveat: a time of 2:19:47 is read as one of the day, which is as far from
 * another.
 */
final class ResultCalculation {

  private static final int SIXTY = 60;
  private static final String SECOND = "second";

  private ResultCalculation() {}

  /** The time between two; null where the claim is no time, or another, or has no cue. */
  static @Nullable Calculated ofTimes(
      ClaimedResult claim, EvidenceCandidate one, EvidenceCandidate other, Licence licence) {
    String cue = claim.cue(CueKind.DIFFERENCE, CueKind.BY, CueKind.ELAPSED);
    String unit = claim.amount().unit();
    if (cue == null || unit == null || claim.kind() != Kind.DURATION) {
      return null;
    }
    int between = Math.abs(seconds(one) - seconds(other));
    boolean known = seconds(one) > 0 && seconds(other) > 0 && between > 0;
    boolean fits =
        known
            && Units.convert(Rational.of(between), SECOND, unit)
                .filter(passed -> ResultFit.fits(claim.amount(), passed))
                .isPresent();
    return fits ? new Calculated("b - a", List.of(one, other), cue, licence) : null;
  }

  /** Of one time that has no seconds, as of anything else, none. */
  private static int seconds(EvidenceCandidate candidate) {
    if (!(candidate.mention().quantity() instanceof ClockTime time) || time.to() != null) {
      return 0;
    }
    int seconds = 0;
    for (String part : time.value().split(":", -1)) {
      seconds = seconds * SIXTY + Integer.parseInt(part);
    }
    boolean whole = time.value().length() > "00:00".length();
    return whole ? seconds : seconds * SIXTY;
  }

  /** By how much a game was won; null where the claim is no count, or another, or has no cue. */
  static @Nullable Calculated ofScore(
      ClaimedResult claim, EvidenceCandidate candidate, Licence licence) {
    Quantity quantity = candidate.mention().quantity();
    String cue = claim.cue(CueKind.BY, CueKind.DIFFERENCE);
    return cue != null
            && claim.kind() == Kind.NUMBER
            && licence == Licence.SAME_SENTENCE
            && quantity instanceof ContestScore score
            && ResultFit.fits(claim.amount(), Rational.of(Math.abs(score.first() - score.second())))
        ? new Calculated("a - b", List.of(candidate), cue, licence)
        : null;
  }
}
