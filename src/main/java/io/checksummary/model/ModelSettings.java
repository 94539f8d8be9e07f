package io.checksummary.model;

import org.jspecify.annotations.Nullable;

/**
 * Which model is asked, and how.
 *
 * <p>Example: {@code ModelSettings.of("openai:llama3")} with a base URL of {@code
 * http://127.0.0.1:11434/v1} asks a local server.
 *
 * @param spec {@code provider:model}, split at the first colon; {@code offline} needs no model
 * @param baseUrl the provider's address, {@code https://api.openai.com/v1} for one; null for the
 *     provider's own
 * @param apiKey null where the server wants none
 * @param budget how many tokens of an article one call may carry; null for what is known of the
 *     model
 * @param temperature 0 for the least random answers; null to leave it to the provider
 * @param schema whether to ask for JSON by schema, where the server can
 */
public record ModelSettings(
    String spec,
    @Nullable String baseUrl,
    @Nullable String apiKey,
    @Nullable Integer budget,
    @Nullable Double temperature,
    boolean schema) {

  /** The spec of the embedded model. */
  public static final String OFFLINE = "offline";

  /**
   * @throws IllegalArgumentException if the budget is below 1
   */
  public ModelSettings {
    if (budget != null && budget < 1) {
      throw new IllegalArgumentException("a budget of at least 1 token: " + budget);
    }
  }

  /** All but the spec as it usually is: temperature 0, JSON by schema. */
  public static ModelSettings of(String spec) {
    return new ModelSettings(spec, null, null, null, 0.0, true);
  }

  /** What stands before the first colon. */
  String provider() {
    int colon = spec.indexOf(':');
    return colon < 0 ? spec : spec.substring(0, colon);
  }

  /** What stands behind the first colon; empty where there is none. */
  String model() {
    int colon = spec.indexOf(':');
    return colon < 0 ? "" : spec.substring(colon + 1);
  }

  /** Without the key. */
  @Override
  public String toString() {
    return spec + (baseUrl == null ? "" : " at " + baseUrl);
  }
}
