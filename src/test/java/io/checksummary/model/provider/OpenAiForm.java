package io.checksummary.model.provider;

import io.checksummary.model.provider.OpenAiDouble.Reply;
import io.checksummary.model.provider.ProviderDouble.End;
import io.checksummary.model.provider.ProviderDouble.Fault;
import java.util.Map;
import java.util.Optional;

/** {@code POST /v1/chat/completions}. */
class OpenAiForm implements ProviderDouble.Form {

  @Override
  public String answer(String content, End end) {
    String reason =
        switch (end) {
          case WHOLE -> "stop";
          case AT_LENGTH -> "length";
          case FILTERED -> "content_filter";
        };
    return """
    {"id": "chatcmpl-1", "object": "chat.completion", "added_later": {"a": [1]}, "created": 1790000000,
     "model": "double-2026",
     "choices": [{"index": 0, "finish_reason": "%s", "logprobs": null,
       "message": {"role": "assistant", "content": %s, "refusal": null, "added_later": [1]}}],
     "usage": {"prompt_tokens": 321, "completion_tokens": 54, "total_tokens": 375}}
    """
        .formatted(reason, ProviderDouble.quoted(content));
  }

  @Override
  public Optional<Reply> error(Fault fault) {
    return Optional.of(
        switch (fault) {
          case RATE_LIMITED -> error(429, "requests", "rate_limit_exceeded");
          case BROKEN -> error(500, "server_error", "internal_error");
          case OVERLOADED -> error(503, "server_error", "overloaded");
          case TOO_LONG -> error(400, "invalid_request_error", "context_length_exceeded");
          case NO_MODEL -> error(404, "invalid_request_error", "model_not_found");
          case BAD_KEY -> error(401, "invalid_request_error", "invalid_api_key");
          case FORBIDDEN -> error(403, "permission_error", "forbidden");
          case FILTERED -> error(400, "image_generation_user_error", "content_policy_violation");
          case NO_SCHEMA ->
              Reply.of(
                  400,
                  """
                  {"error": {"message": "Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model.",
                    "type": "invalid_request_error", "param": null, "code": null}}
                  """);
        });
  }

  private static Reply error(int status, String type, String code) {
    return Reply.of(
        status,
        """
        {"error": {"message": "No: key-of-a-test, Harbour Foods", "type": "%s", "param": null,
          "code": "%s"}}
        """
            .formatted(type, code));
  }

  @Override
  public Optional<String> refusal() {
    return Optional.of(
        """
        {"model": "double-2026", "choices": [{"index": 0, "finish_reason": "stop",
          "message": {"role": "assistant", "content": null, "refusal": "I will not, says Harbour."}}]}
        """);
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
    return "/messages/1/content";
  }

  @Override
  public String path() {
    return "/v1/chat/completions";
  }
}
