package io.checksummary.api.request;

import io.checksummary.summary.digest.NumberPolicy;
import io.checksummary.summary.digest.NumberPolicy.Action;
import io.checksummary.summary.digest.SummaryOptions;
import io.checksummary.summary.port.SummaryLength;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to summarise.
 *
 * <p>Example: {@code new SummarizeOptions(new SummaryLength.Words(80), 0, "fr", false, null, null)}
 * asks for at most 80 words in French and no key figures.
 *
 * @param length the most that the summary may be, in sentences or in words
 * @param maxFigures the most key figures, 0 to 50
 * @param outputLanguage the language to write in, BCP 47; null for the article's own
 * @param includeSource whether the text that offsets count in comes back as {@code source}
 * @param onUnsupported what is done about contradicted and unsupported numbers; null for what the
 *     deployment does
 * @param policy rules that go before it; null for the deployment's, empty for none
 */
public record SummarizeOptions(
    SummaryLength length,
    int maxFigures,
    @Nullable String outputLanguage,
    boolean includeSource,
    @Nullable Action onUnsupported,
    @Nullable List<NumberPolicy.Rule> policy) {

  public static final SummarizeOptions DEFAULT =
      new SummarizeOptions(new SummaryLength.Sentences(3), 6, null, false, null, null);

  /**
   * @throws IllegalArgumentException if the number of key figures is out of range
   */
  public SummarizeOptions {
    if (maxFigures < 0 || maxFigures > SummaryOptions.MOST_FIGURES) {
      throw new IllegalArgumentException(
          "0 to " + SummaryOptions.MOST_FIGURES + " key figures: " + maxFigures);
    }
    policy = policy == null ? null : List.copyOf(policy);
  }

  /** What is done about numbers: the request's own wishes, else the deployment's. */
  public NumberPolicy policyAmong(NumberPolicy standing) {
    return new NumberPolicy(
        onUnsupported == null ? standing.otherwise() : onUnsupported,
        policy == null ? standing.rules() : policy);
  }
}
