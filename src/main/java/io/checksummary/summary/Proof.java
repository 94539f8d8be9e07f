package io.checksummary.summary;

import io.checksummary.check.CheckedNumber;
import java.util.List;

/** Does with a digest what the policy wants done: mends it, refuses it, takes numbers out. */
final class Proof {

  private final Policy policy;
  private final Repair repair;
  private final Redaction redaction;

  Proof(Policy policy, Repair repair, Redaction redaction) {
    this.policy = policy;
    this.repair = repair;
    this.redaction = redaction;
  }

  Outcome of(Digest first) {
    Digest mended = repair.mended(first);
    List<CheckedNumber> rejected = rejected(mended);
    return rejected.isEmpty() ? redacted(mended) : new Refused(rejected, mended.usage());
  }

  /** What is left is held against the policy once more: other words are around its numbers now. */
  private Outcome redacted(Digest digest) {
    Outcome left = redaction.of(digest);
    if (left instanceof Digest fewer && !rejected(fewer).isEmpty()) {
      return new Refused(rejected(fewer), fewer.usage());
    }
    return left;
  }

  private List<CheckedNumber> rejected(Digest digest) {
    return policy.those(digest.numbers(), Policy.Action.REJECT);
  }
}
