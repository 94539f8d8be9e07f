package io.checksummary.api.quota;

import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.problem.ProblemFactory;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a caller may ask now.
 *
 * @param states what it has left, of each that is limited; empty where nothing is
 * @param refusal null where it may
 */
public record QuotaDecision(List<QuotaState> states, @Nullable Refusal refusal) {

  /** For whom nothing is limited. */
  static final QuotaDecision UNLIMITED = new QuotaDecision(List.of(), null);

  public QuotaDecision {
    states = List.copyOf(states);
  }

  /**
   * Why it may not.
   *
   * @param most of what it has used up
   * @param after until it may again
   */
  public record Refusal(String detail, long most, Duration after) {}

  /**
   * Lets a caller pass that may ask.
   *
   * @throws ProblemException {@code too-many-requests}, with the time to wait, otherwise
   */
  public void require(ProblemFactory problems) {
    if (refusal != null) {
      throw problems.tooMany(refusal.detail, refusal.most, refusal.after);
    }
  }
}
