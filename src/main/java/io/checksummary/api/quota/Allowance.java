package io.checksummary.api.quota;

import io.checksummary.api.quota.QuotaDecision.Refusal;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.VerboseResult;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** One caller's part of a quota. */
final class Allowance {

  private final Quota quota;
  private final Bucket bucket;

  Allowance(Quota quota, TimeMeter time) {
    this.quota = quota;
    this.bucket =
        Bucket.builder()
            .addLimit(limit ->
                limit.capacity(quota.most()).refillIntervally(quota.most(), quota.window()))
            .withCustomTimePrecision(time)
            .build();
  }

  /** Takes one; where there is none, says why not. */
  @Nullable Refusal take() {
    return bucket.tryConsume(1) ? null : refusal();
  }

  /** Why there is none; null where there is one. */
  @Nullable Refusal refusal() {
    long wait = bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill();
    return wait == 0 ? null : new Refusal(quota.detail(), quota.most(), Duration.ofNanos(wait));
  }

  /** Takes what has been taken already, be it there or not. */
  void charge(long taken) {
    bucket.consumeIgnoringRateLimits(taken);
  }

  QuotaState state() {
    VerboseResult<Long> seen = bucket.asVerbose().getAvailableTokens();
    return new QuotaState(
        quota.name(),
        quota.most(),
        quota.window(),
        Math.max(0, seen.getValue()),
        Duration.ofNanos(seen.getDiagnostics().calculateFullRefillingTime()));
  }
}
