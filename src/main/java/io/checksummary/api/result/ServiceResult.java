package io.checksummary.api.result;

import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.summary.digest.Digest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one of the functions found. */
public sealed interface ServiceResult permits SummarizeResult, CheckResult, FiguresResult {

  /** The numbers that were judged; null where the function judges none. */
  @Nullable List<CheckedNumber> judged();

  /** What the model was asked; null where the function asks none. */
  Digest.@Nullable Usage usage();
}
