package io.checksummary.api.request;

import io.checksummary.summary.digest.NumberPolicy;
import io.checksummary.summary.digest.NumberPolicy.Action;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to summarise.
 *
 * @param sentences 1 to 20; null where words are counted
 * @param words 20 to 1,000; null where sentences are counted
 * @param maxFigures the most key figures, 0 to 50
 * @param includeSource whether the text that offsets count in comes back as {@code source}
 * @param onUnsupported what is done about contradicted and unsupported numbers; null for what the
 *     deployment does
 * @param policy rules that go before it; null for the deployment's, empty for none
 */
public record SummarizeOptions(
    @Nullable Integer sentences,
    @Nullable Integer words,
    int maxFigures,
    boolean includeSource,
    @Nullable Action onUnsupported,
    @Nullable List<NumberPolicy.Rule> policy) {

  public static final SummarizeOptions DEFAULT =
      new SummarizeOptions(3, null, 6, false, null, null);

  public SummarizeOptions {
    policy = policy == null ? null : List.copyOf(policy);
  }

  /** What is done about numbers, the deployment's ways filled in. */
  public NumberPolicy policyAmong(NumberPolicy standing) {
    return new NumberPolicy(
        onUnsupported == null ? standing.otherwise() : onUnsupported,
        policy == null ? standing.rules() : policy);
  }
}
