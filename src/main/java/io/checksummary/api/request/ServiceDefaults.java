package io.checksummary.api.request;

import io.checksummary.summary.digest.NumberPolicy;

/**
 * What a deployment does with numbers where a request does not say.
 *
 * @param repairs how often one digest's numbers may go back to the model, 0 to 5
 */
public record ServiceDefaults(NumberPolicy policy, int repairs) {

  /** Failing numbers go back to the model, twice at most. */
  public static final ServiceDefaults DEFAULT = new ServiceDefaults(NumberPolicy.REPAIR, 2);

  /**
   * Reads what a deployment is configured with.
   *
   * @param onUnsupported {@code redact} for one
   * @param policy a JSON array of rules, as the option {@code policy} has it; blank for none
   * @throws IllegalArgumentException if it is not what a request might say; the message tells where
   */
  public static ServiceDefaults of(String onUnsupported, String policy, int repairs) {
    return new ServiceDefaults(PolicyReader.configured(onUnsupported, policy), repairs);
  }
}
