package io.checksummary.api.request;

import io.checksummary.summary.digest.NumberPolicy;
import io.checksummary.summary.digest.SummaryOptions;

/**
 * What a deployment does with numbers where a request does not say.
 *
 * @param repairs how often one digest's numbers may go back to the model, 0 to 5
 */
public record NumberPolicyDefaults(NumberPolicy policy, int repairs) {

  /** Failing numbers go back to the model, twice at most. */
  public static final NumberPolicyDefaults DEFAULT =
      new NumberPolicyDefaults(NumberPolicy.REPAIR, 2);

  /** What is asked of a digest once these defaults stand where the request is silent. */
  public SummaryOptions applied(SummarizeOptions options) {
    return new SummaryOptions(
        options.length(),
        options.maxFigures(),
        options.outputLanguage(),
        options.policyAmong(policy),
        repairs);
  }
}
