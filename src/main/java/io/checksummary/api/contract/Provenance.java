package io.checksummary.api.contract;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.checksummary.api.request.SummarizeOptions;
import io.checksummary.api.request.SummarizeRequest;
import io.checksummary.api.result.SummarizeResult;
import io.checksummary.check.verdict.SourceDocument;
import io.checksummary.summary.digest.Digest.Usage;
import io.checksummary.summary.digest.NumberPolicy;
import io.checksummary.summary.port.SummaryLength;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a digest was made from and with, besides the article: enough to make it again, and to check
 * its numbers again.
 *
 * @param prompts a hash of all that the model was told besides the article
 * @param model {@code provider:model} of the model that wrote, as configured; {@link
 *     DigestAnswer.Usage#model} is what the provider reports
 * @param request the request, defaults filled in, but for the article: with it, the same request
 */
@JsonPropertyOrder({"prompts", "model", "request"})
public record Provenance(String prompts, String model, Asked request) {

  /**
   * A {@link SummarizeRequest} but for its article.
   *
   * @param title the article's own, as it was sent
   * @param language of the article, as it was given or guessed
   * @param publishedAt a day of ISO 8601
   */
  @JsonPropertyOrder({"title", "language", "publishedAt", "options"})
  public record Asked(
      @Nullable String title, String language, @Nullable String publishedAt, Applied options) {}

  /** {@link SummarizeOptions} as they were applied, the deployment's ways filled in. */
  @JsonPropertyOrder({
    "sentences",
    "words",
    "maxFigures",
    "outputLanguage",
    "includeSource",
    "onUnsupported",
    "policy"
  })
  public record Applied(
      @Nullable Integer sentences,
      @Nullable Integer words,
      int maxFigures,
      @Nullable String outputLanguage,
      boolean includeSource,
      String onUnsupported,
      List<Rule> policy) {

    public Applied {
      policy = List.copyOf(policy);
    }

    static Applied of(SummarizeOptions options, NumberPolicy policy) {
      return new Applied(
          options.length() instanceof SummaryLength.Sentences(int count) ? count : null,
          options.length() instanceof SummaryLength.Words(int count) ? count : null,
          options.maxFigures(),
          options.outputLanguage(),
          options.includeSource(),
          code(policy.otherwise()),
          policy.rules().stream().map(Rule::of).toList());
    }
  }

  /** A rule of the policy, as the option has it; null matches all. */
  @JsonPropertyOrder({"verdict", "kind", "binding", "then"})
  public record Rule(
      @Nullable String verdict, @Nullable String kind, @Nullable String binding, String then) {

    static Rule of(NumberPolicy.Rule rule) {
      return new Rule(
          rule.verdict() == null ? null : code(rule.verdict()),
          rule.kind(),
          rule.binding() == null ? null : code(rule.binding()),
          code(rule.then()));
    }
  }

  /** Of the model that wrote the digest, which may be the one to fall back on. */
  static Provenance of(SummarizeResult result) {
    SourceDocument source = result.source();
    Usage writer = result.digest().usage();
    return new Provenance(
        result.fingerprint().prompts(),
        writer.provider() + ":" + writer.configured(),
        new Asked(
            source.title() == null ? null : source.title().received(),
            source.language(),
            source.publishedAt() == null ? null : source.publishedAt().toString(),
            Applied.of(result.options(), result.policy())));
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
