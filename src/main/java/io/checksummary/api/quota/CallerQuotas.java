package io.checksummary.api.quota;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.checksummary.api.call.Caller;
import io.checksummary.api.call.ServiceListener;
import io.checksummary.api.quota.QuotaDecision.Refusal;
import io.github.bucket4j.TimeMeter;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Counts what each caller asks, by its {@link Caller#identity}, whichever way it came in; a caller
 * without one is not counted. An entry asks {@link #admit} before it does anything for a caller;
 * what models take is charged as it is {@link #spent}, so that calls in flight can go beyond the
 * day's tokens. What was taken too much is missing from the days that follow.
 *
 * <p>Counts live in this process: several have one each, and a new one begins anew. Of more than
 * {@link #MOST_CALLERS} callers, those who ask least are forgotten. Safe for use by many threads.
 */
public final class CallerQuotas implements ServiceListener {

  /** Some 500 bytes each. */
  static final int MOST_CALLERS = 20_000;

  private final @Nullable Quota requests;
  private final @Nullable Quota tokens;
  private final TimeMeter time;
  private final Cache<String, Account> accounts =
      Caffeine.newBuilder().executor(Runnable::run).maximumSize(MOST_CALLERS).build();

  private record Account(@Nullable Allowance requests, @Nullable Allowance tokens) {}

  /**
   * @param requestsPerMinute at least 1; any, where it is empty
   * @param tokensPerDay the same
   * @throws IllegalArgumentException if one of them is less
   */
  public CallerQuotas(
      OptionalLong requestsPerMinute, OptionalLong tokensPerDay, InstantSource clock) {
    this.requests =
        requestsPerMinute.isPresent()
            ? Quota.requestsPerMinute(requestsPerMinute.getAsLong())
            : null;
    this.tokens = tokensPerDay.isPresent() ? Quota.tokensPerDay(tokensPerDay.getAsLong()) : null;
    this.time = new ClockMeter(clock);
  }

  /** Whether anything is limited. */
  public boolean isLimiting() {
    return requests != null || tokens != null;
  }

  /**
   * Takes one request of a caller into account, unless it may not ask now.
   *
   * @param caller its identity has been made sure of
   */
  public QuotaDecision admit(Caller caller) {
    Account account = account(caller);
    if (account == null) {
      return QuotaDecision.UNLIMITED;
    }
    Refusal refusal = account.tokens == null ? null : account.tokens.refusal();
    if (refusal == null && account.requests != null) {
      refusal = account.requests.take();
    }
    return new QuotaDecision(states(account), refusal);
  }

  private static List<QuotaState> states(Account account) {
    List<QuotaState> states = new ArrayList<>();
    if (account.requests != null) {
      states.add(account.requests.state());
    }
    if (account.tokens != null) {
      states.add(account.tokens.state());
    }
    return states;
  }

  @Override
  public void spent(Caller caller, long taken) {
    Account account = account(caller);
    if (account != null && account.tokens != null && taken > 0) {
      account.tokens.charge(taken);
    }
  }

  private @Nullable Account account(Caller caller) {
    return caller.identity() == null || !isLimiting()
        ? null
        : accounts.get(caller.identity(), first -> new Account(of(requests), of(tokens)));
  }

  private @Nullable Allowance of(@Nullable Quota quota) {
    return quota == null ? null : new Allowance(quota, time);
  }

  /** How many callers are counted. */
  long callers() {
    accounts.cleanUp();
    return accounts.estimatedSize();
  }
}
