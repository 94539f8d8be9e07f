package io.checksummary.api.result;

import io.checksummary.api.request.ReceivedArticle;
import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.quantity.Mention;
import io.checksummary.summary.digest.Digest;
import io.checksummary.text.source.SourceText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every quantity of a text, in order.
 *
 * @param mentions their spans count in {@link SourceText#text()}, not in what the caller sent
 * @param text knows where a span stands in what the caller sent, and the language
 * @param includeSource whether the answer holds the text that offsets count in
 */
public record FiguresResult(
    List<Mention> mentions, ReceivedArticle article, SourceText text, boolean includeSource)
    implements ServiceResult {

  public FiguresResult {
    mentions = List.copyOf(mentions);
  }

  @Override
  public @Nullable List<CheckedNumber> judged() {
    return null;
  }

  @Override
  public Digest.@Nullable Usage usage() {
    return null;
  }
}
