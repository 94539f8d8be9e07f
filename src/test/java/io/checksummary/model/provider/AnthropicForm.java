package io.checksummary.model.provider;

import io.checksummary.model.provider.OpenAiDouble.Reply;
import io.checksummary.model.provider.ProviderDouble.End;
import io.checksummary.model.provider.ProviderDouble.Fault;
import java.util.Map;
import java.util.Optional;

/** {@code POST /v1/messages}. A digest comes as a tool's input, anything else as text. */
final class AnthropicForm implements ProviderDouble.Form {

  @Override
  public String answer(String content, End end) {
    String reason =
        switch (end) {
          case WHOLE -> isObject(content) ? "tool_use" : "end_turn";
          case AT_LENGTH -> "max_tokens";
          case FILTERED -> "refusal";
        };
    return message(isObject(content) ? toolUse(content) : text(content), reason);
  }

  private static boolean isObject(String content) {
    return content.strip().startsWith("{") && content.strip().endsWith("}");
  }

  private static String toolUse(String input) {
    return """
    {"type": "tool_use", "id": "toolu_1", "name": "digest", "added_later": {"type": "direct"}, "input": %s}
    """
        .formatted(input);
  }

  private static String text(String text) {
    return "{\"type\": \"text\", \"text\": " + ProviderDouble.quoted(text) + "}";
  }

  private static String message(String content, String reason) {
    return """
    {"id": "msg_1", "type": "message", "role": "assistant", "added_later": {"a": [1]}, "model": "double-2026",
     "content": [%s], "stop_reason": "%s", "stop_sequence": null,
     "usage": {"input_tokens": 321, "output_tokens": 54,
       "added_later": 1, "cache_creation_input_tokens": 0, "cache_read_input_tokens": 0}}
    """
        .formatted(content, reason);
  }

  @Override
  public Optional<Reply> error(Fault fault) {
    return Optional.of(
        switch (fault) {
          case RATE_LIMITED -> error(429, "rate_limit_error", "");
          case BROKEN -> error(500, "api_error", "Internal server error");
          case OVERLOADED -> error(529, "overloaded_error", "Overloaded");
          case TOO_LONG ->
              error(
                  400,
                  "invalid_request_error",
                  "prompt is too long: 208310 tokens > 200000 maximum");
          case NO_MODEL -> error(404, "not_found_error", "model: double");
          case BAD_KEY -> error(401, "authentication_error", "invalid x-api-key");
          case FORBIDDEN -> error(403, "permission_error", "not for this key");
          case FILTERED ->
              error(400, "invalid_request_error", "Output blocked by content filtering policy");
          case NO_SCHEMA ->
              error(
                  400,
                  "invalid_request_error",
                  "tool_choice: tool use is not supported by this model");
        });
  }

  private static Reply error(int status, String type, String message) {
    return Reply.of(
        status,
        """
        {"type": "error", "error": {"type": "%s", "message": "%s: key-of-a-test, Harbour Foods"},
         "request_id": "req_1"}
        """
            .formatted(type, message));
  }

  @Override
  public Optional<String> refusal() {
    return Optional.of(message(text("I will not, says Harbour."), "refusal"));
  }

  @Override
  public Map.Entry<String, String> key() {
    return Map.entry("x-api-key", ProviderDouble.KEY);
  }

  @Override
  public String schema() {
    return "/tools/0/input_schema";
  }

  @Override
  public String prompt() {
    return "/messages/0/content/0/text";
  }

  @Override
  public String path() {
    return "/v1/messages";
  }
}
