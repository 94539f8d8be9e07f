package io.checksummary.model.provider;

import io.checksummary.model.provider.OpenAiDouble.Reply;
import io.checksummary.model.provider.ProviderDouble.End;
import io.checksummary.model.provider.ProviderDouble.Fault;
import java.util.Map;
import java.util.Optional;

/** {@code POST /v1/chat/completions}: much like OpenAI's, with errors of its own. */
final class MistralForm implements ProviderDouble.Form {

  @Override
  public String answer(String content, End end) {
    String reason =
        switch (end) {
          case WHOLE -> "stop";
          case AT_LENGTH -> "length";
          case FILTERED -> "content_filter";
        };
    return """
    {"id": "cmpl-1", "object": "chat.completion", "added_later": {"a": [1]}, "created": 1790000000, "model": "double-2026",
     "choices": [{"index": 0, "finish_reason": "%s",
       "message": {"role": "assistant", "tool_calls": null, "added_later": [1], "prefix": false, "content": %s}}],
     "usage": {"prompt_tokens": 321, "completion_tokens": 54, "total_tokens": 375}}
    """
        .formatted(reason, ProviderDouble.quoted(content));
  }

  @Override
  public Optional<Reply> error(Fault fault) {
    return switch (fault) {
      case RATE_LIMITED -> Optional.of(error(429, "rate_limited", "1300", "Rate limit exceeded"));
      case BROKEN -> Optional.of(error(500, "internal_server_error", "1000", "Service error"));
      case OVERLOADED ->
          Optional.of(error(503, "unreachable_backend", "1100", "Service unavailable"));
      case TOO_LONG ->
          Optional.of(
              error(
                  400,
                  "invalid_request_prompt",
                  "3051",
                  "Prompt contains 140000 tokens, too large for model with 131072 maximum context"
                      + " length"));
      case NO_MODEL -> Optional.of(error(400, "invalid_model", "1500", "Invalid model: double"));
      case BAD_KEY ->
          Optional.of(
              Reply.of(
                  401,
                  """
                  {"message": "Unauthorized key-of-a-test", "request_id": "1"}
                  """));
      case FORBIDDEN -> Optional.of(error(403, "forbidden", "1901", "Forbidden"));
      case FILTERED -> Optional.empty();
      case NO_SCHEMA ->
          Optional.of(
              Reply.of(
                  422,
                  """
                  {"object": "error", "type": "invalid_request_error", "param": null, "code": null,
                   "message": {"detail": [{"type": "extra_forbidden",
                     "loc": ["body", "response_format", "json_schema"], "msg": "Extra inputs"}]}}
                  """));
    };
  }

  private static Reply error(int status, String type, String code, String message) {
    return Reply.of(
        status,
        """
        {"object": "error", "message": "%s: key-of-a-test, Harbour Foods", "type": "%s",
         "param": null, "code": "%s"}
        """
            .formatted(message, type, code));
  }

  @Override
  public Optional<String> refusal() {
    return Optional.empty();
  }

  @Override
  public Map.Entry<String, String> key() {
    return Map.entry("authorization", "Bearer " + ProviderDouble.KEY);
  }

  @Override
  public String schema() {
    return "/response_format/json_schema/schema";
  }

  @Override
  public String prompt() {
    return "/messages/1/content/0/text";
  }

  @Override
  public String path() {
    return "/v1/chat/completions";
  }
}
