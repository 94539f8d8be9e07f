package io.checksummary.api;

import io.checksummary.summary.Policy;

/**
 * What a deployment does with numbers where a request does not say.
 *
 * @param repairs how often one digest's numbers may go back to the model, 0 to 5
 */
public record Defaults(Policy policy, int repairs) {

  /** Failing numbers go back to the model, twice at most. */
  public static final Defaults DEFAULT = new Defaults(Policy.REPAIR, 2);

  /**
   * Reads what a deployment is configured with.
   *
   * @param onUnsupported {@code redact} for one
   * @param policy a JSON array of rules, as the option {@code policy} has it; blank for none
   * @throws IllegalArgumentException if it is not what a request might say; the message tells where
   */
  public static Defaults of(String onUnsupported, String policy, int repairs) {
    return new Defaults(Policies.configured(onUnsupported, policy), repairs);
  }
}
