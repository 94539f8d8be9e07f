package io.checksummary.api.result;

import io.checksummary.api.cache.PipelineIdentity;
import io.checksummary.api.request.ReceivedArticle;
import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.SourceDocument;
import io.checksummary.summary.digest.Digest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every number of a summary with its verdict, in order.
 *
 * @param article the source as it came, with the text that evidence counts in
 * @param source what the summary was checked against
 * @param summaryLanguage as given or as guessed, BCP 47
 * @param includeSource whether the answer holds the text that offsets count in
 * @param fingerprint whose {@link PipelineIdentity#checker} names the rules that judged
 */
public record CheckResult(
    List<CheckedNumber> numbers,
    ReceivedArticle article,
    SourceDocument source,
    String summaryLanguage,
    boolean includeSource,
    PipelineIdentity fingerprint)
    implements ServiceResult {

  public CheckResult {
    numbers = List.copyOf(numbers);
  }

  @Override
  public List<CheckedNumber> judged() {
    return numbers;
  }

  @Override
  public Digest.@Nullable Usage usage() {
    return null;
  }
}
