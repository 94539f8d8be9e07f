package io.checksummary.api.contract;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * How the numbers fared, counted.
 *
 * @param passed whether nothing is contradicted, unsupported or unchecked, and no chunk failed
 * @param checker version and hash of the rules, {@code 0.1.0+sha256:0a1b…} for one
 */
@JsonPropertyOrder({
  "passed",
  "numbers",
  "supported",
  "contradicted",
  "unsupported",
  "unchecked",
  "checker"
})
public record CheckCounts(
    boolean passed,
    int numbers,
    int supported,
    int contradicted,
    int unsupported,
    int unchecked,
    String checker) {}
