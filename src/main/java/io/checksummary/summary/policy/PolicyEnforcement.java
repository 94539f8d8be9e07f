package io.checksummary.summary.policy;

import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.summary.digest.Digest;
import io.checksummary.summary.digest.NumberPolicy;
import io.checksummary.summary.digest.RejectedDigest;
import io.checksummary.summary.digest.SummaryOutcome;
import io.checksummary.summary.repair.DigestRepair;
import java.util.List;

/** Applies a policy to a digest: repairs it, refuses it, or takes numbers out. */
public final class PolicyEnforcement {

  private final NumberPolicy policy;
  private final DigestRepair repair;
  private final DigestRedaction redaction;

  public PolicyEnforcement(NumberPolicy policy, DigestRepair repair, DigestRedaction redaction) {
    this.policy = policy;
    this.repair = repair;
    this.redaction = redaction;
  }

  public SummaryOutcome enforce(Digest first) {
    Digest repaired = repair.repaired(first);
    List<CheckedNumber> rejected = rejected(repaired);
    return rejected.isEmpty() ? redacted(repaired) : new RejectedDigest(rejected, repaired.usage());
  }

  /** What is left is held against the policy once more: other words are around its numbers now. */
  private SummaryOutcome redacted(Digest digest) {
    SummaryOutcome left = redaction.redact(digest);
    if (left instanceof Digest fewer && !rejected(fewer).isEmpty()) {
      return new RejectedDigest(rejected(fewer), fewer.usage());
    }
    return left;
  }

  private List<CheckedNumber> rejected(Digest digest) {
    return policy.numbersFor(digest.numbers(), NumberPolicy.Action.REJECT);
  }
}
