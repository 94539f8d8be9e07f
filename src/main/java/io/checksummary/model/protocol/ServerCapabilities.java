package io.checksummary.model.protocol;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which parts of a request a server supports. Each counts as supported until the server complains
 * about it.
 *
 * @param schema a JSON schema for the answer, or a tool with one
 * @param temperature {@code temperature}
 * @param maxTokens {@code max_tokens}; else {@code max_completion_tokens}
 */
public record ServerCapabilities(boolean schema, boolean temperature, boolean maxTokens) {

  private static final Pattern SCHEMA =
      Pattern.compile(
          "response_?format|json_schema|response_?(json_?)?schema|response_?mime_?type|json mode"
              + "|structured output|tool|ChatRequest\\.format|grammar",
          Pattern.CASE_INSENSITIVE);

  /**
   * The capabilities to assume after a complaint; empty where the complaint is about something
   * else.
   */
  public Optional<ServerCapabilities> without(String complaint) {
    if (schema && SCHEMA.matcher(complaint).find()) {
      return Optional.of(new ServerCapabilities(false, temperature, maxTokens));
    }
    if (maxTokens && complaint.contains("max_tokens")) {
      return Optional.of(new ServerCapabilities(schema, temperature, false));
    }
    return temperature && complaint.contains("temperature")
        ? Optional.of(new ServerCapabilities(schema, false, maxTokens))
        : Optional.empty();
  }
}
