package io.checksummary.api.request;

import java.time.Duration;

/**
 * What one request may cost.
 *
 * @param characters the most UTF-16 code units of text, all texts of the request together
 * @param documentTokens the most tokens of an article that is summarised, as estimated
 * @param figures the most numbers of all texts of the request together
 * @param deadline the longest a request may take
 */
public record RequestLimits(int characters, int documentTokens, int figures, Duration deadline) {

  /**
   * 2,000,000 characters in 25 seconds: below the 30 seconds of the usual gateways. 20,000 numbers:
   * several times what the longest annual reports hold, in an answer of some ten megabytes.
   */
  public static final RequestLimits DEFAULT =
      new RequestLimits(2_000_000, 1_000_000, 20_000, Duration.ofSeconds(25));

  /**
   * @throws IllegalArgumentException if one is not positive
   */
  public RequestLimits {
    if (characters < 1 || documentTokens < 1 || figures < 1 || !deadline.isPositive()) {
      throw new IllegalArgumentException(
          "limits are positive: "
              + characters
              + " characters, "
              + documentTokens
              + " tokens, "
              + figures
              + " figures, "
              + deadline);
    }
  }
}
