package io.checksummary.api.result;

import io.checksummary.api.cache.CacheStatus;
import io.checksummary.api.cache.PipelineIdentity;
import io.checksummary.api.request.ReceivedArticle;
import io.checksummary.api.request.SummarizeOptions;
import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.SourceDocument;
import io.checksummary.summary.digest.Digest;
import io.checksummary.summary.digest.NumberPolicy;
import java.util.List;

/**
 * A digest, and what it was made from and with.
 *
 * @param article as it came, with the text that evidence counts in
 * @param source what the digest was checked against
 * @param options as they were asked for
 * @param policy what was done about numbers, the deployment's wishes filled in
 * @param fingerprint what makes digests in this deployment
 * @param cache tells a remembered or shared digest from one that was made for this request; the
 *     digest itself does not
 */
public record SummarizeResult(
    Digest digest,
    ReceivedArticle article,
    SourceDocument source,
    SummarizeOptions options,
    NumberPolicy policy,
    PipelineIdentity fingerprint,
    CacheStatus cache)
    implements ServiceResult {

  @Override
  public List<CheckedNumber> judged() {
    return digest.numbers();
  }

  @Override
  public Digest.Usage usage() {
    return digest.usage();
  }
}
