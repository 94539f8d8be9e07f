package io.checksummary.model;

import java.util.Optional;

/**
 * What a server understands of OpenAI's protocol, as far as it has complained.
 *
 * @param schema {@code response_format} with a JSON schema
 * @param temperature {@code temperature}
 * @param maxTokens {@code max_tokens}; else {@code max_completion_tokens}
 */
record Dialect(boolean schema, boolean temperature, boolean maxTokens) {

  /** The dialect to try after a complaint; empty where the complaint is of something else. */
  Optional<Dialect> without(String complaint) {
    if (schema && (complaint.contains("response_format") || complaint.contains("json_schema"))) {
      return Optional.of(new Dialect(false, temperature, maxTokens));
    }
    if (maxTokens && complaint.contains("max_tokens")) {
      return Optional.of(new Dialect(schema, temperature, false));
    }
    return temperature && complaint.contains("temperature")
        ? Optional.of(new Dialect(schema, false, maxTokens))
        : Optional.empty();
  }
}
