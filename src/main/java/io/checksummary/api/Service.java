package io.checksummary.api;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * The one service that every entry calls: decode, extract, run, encode. Calls block their thread;
 * safe for use by many.
 */
public interface Service {

  /**
   * Summarises an article and checks the summary.
   *
   * @param request a {@link SummarizeRequest} as JSON; null where the request was empty
   * @param requestId names the request in logs and becomes a problem's {@code instance}
   * @throws ProblemException if there is no answer
   */
  DigestAnswer summarize(@Nullable JsonNode request, String requestId);

  /**
   * Checks a summary against its source; asks no model.
   *
   * @param request a {@link CheckRequest} as JSON
   * @throws ProblemException if there is no answer
   */
  CheckAnswer check(@Nullable JsonNode request, String requestId);

  /**
   * Finds every quantity of a text; asks no model.
   *
   * @param request a {@link FiguresRequest} as JSON
   * @throws ProblemException if there is no answer
   */
  FiguresAnswer figures(@Nullable JsonNode request, String requestId);

  /** Any answer or problem as JSON, UTF-8: the same value gives the same bytes. */
  byte[] encode(Object answer);
}
