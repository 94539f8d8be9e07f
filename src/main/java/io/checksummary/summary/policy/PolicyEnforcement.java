package io.checksummary.summary.policy;

import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.summary.digest.Digest;
import io.checksummary.summary.digest.NumberPolicy;
import io.checksummary.summary.digest.RefusedDigest;
import io.checksummary.summary.digest.SummaryOutcome;
import io.checksummary.summary.repair.DigestRepair;
import java.util.List;

/** Does with a digest what the policy wants done: mends it, refuses it, takes numbers out. */
public final class PolicyEnforcement {

  private final NumberPolicy policy;
  private final DigestRepair repair;
  private final DigestRedaction redaction;

  public PolicyEnforcement(NumberPolicy policy, DigestRepair repair, DigestRedaction redaction) {
    this.policy = policy;
    this.repair = repair;
    this.redaction = redaction;
  }

  public SummaryOutcome of(Digest first) {
    Digest mended = repair.mended(first);
    List<CheckedNumber> rejected = rejected(mended);
    return rejected.isEmpty() ? redacted(mended) : new RefusedDigest(rejected, mended.usage());
  }

  /** What is left is held against the policy once more: other words are around its numbers now. */
  private SummaryOutcome redacted(Digest digest) {
    SummaryOutcome left = redaction.of(digest);
    if (left instanceof Digest fewer && !rejected(fewer).isEmpty()) {
      return new RefusedDigest(rejected(fewer), fewer.usage());
    }
    return left;
  }

  private List<CheckedNumber> rejected(Digest digest) {
    return policy.those(digest.numbers(), NumberPolicy.Action.REJECT);
  }
}
