package io.checksummary.model.provider;

import io.checksummary.model.provider.OpenAiDouble.Reply;
import io.checksummary.model.provider.ProviderDouble.End;
import io.checksummary.model.provider.ProviderDouble.Fault;
import java.util.Map;
import java.util.Optional;

/** {@code POST /v1beta/models/MODEL:generateContent}. */
final class GeminiForm implements ProviderDouble.Form {

  @Override
  public String answer(String content, End end) {
    String reason =
        switch (end) {
          case WHOLE -> "STOP";
          case AT_LENGTH -> "MAX_TOKENS";
          case FILTERED -> "SAFETY";
        };
    return """
    {"candidates": [{"content": {"parts": [{"text": %s}], "role": "model"},
       "finishReason": "%s", "index": 0, "addedLater": {"a": [1]},
       "safetyRatings": [{"category": "HARM_CATEGORY_HARASSMENT", "probability": "NEGLIGIBLE"}]}],
     "usageMetadata": {"promptTokenCount": 321, "candidatesTokenCount": 54,
       "totalTokenCount": 375, "addedLater": 1,
       "promptTokensDetails": [{"modality": "TEXT", "tokenCount": 321}]},
     "modelVersion": "double-2026", "responseId": "response-1"}
    """
        .formatted(ProviderDouble.quoted(content), reason);
  }

  @Override
  public Optional<Reply> error(Fault fault) {
    return switch (fault) {
      case RATE_LIMITED -> Optional.of(error(429, "RESOURCE_EXHAUSTED", "quota", ""));
      case BROKEN -> Optional.of(error(500, "INTERNAL", "An internal error has occurred", ""));
      case OVERLOADED -> Optional.of(error(503, "UNAVAILABLE", "The model is overloaded", ""));
      case TOO_LONG ->
          Optional.of(
              error(
                  400,
                  "INVALID_ARGUMENT",
                  "The input token count (1200293) exceeds the maximum number of tokens allowed",
                  ""));
      case NO_MODEL ->
          Optional.of(error(404, "NOT_FOUND", "models/double is not found for v1beta", ""));
      case BAD_KEY ->
          Optional.of(
              error(
                  400,
                  "INVALID_ARGUMENT",
                  "API key not valid. Please pass a valid API key.",
                  """
                  {"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": "API_KEY_INVALID",
                   "domain": "googleapis.com"}
                  """));
      case FORBIDDEN -> Optional.of(error(403, "PERMISSION_DENIED", "no permission", ""));
      case FILTERED -> Optional.empty();
      case NO_SCHEMA ->
          Optional.of(
              error(400, "INVALID_ARGUMENT", "JSON mode is not enabled for models/double", ""));
    };
  }

  /** An error whose details say when to come back. */
  static Reply limitedFor(String delay) {
    return error(
        429,
        "RESOURCE_EXHAUSTED",
        "quota",
        """
        {"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "%s"}
        """
            .formatted(delay));
  }

  private static Reply error(int code, String status, String message, String details) {
    return Reply.of(
        code,
        """
        {"error": {"code": %d, "message": "%s: key-of-a-test, Harbour Foods", "status": "%s",
          "details": [%s]}}
        """
            .formatted(code, message, status, details));
  }

  @Override
  public Optional<String> refusal() {
    return Optional.of(
        """
        {"promptFeedback": {"blockReason": "PROHIBITED_CONTENT"},
         "usageMetadata": {"promptTokenCount": 321, "totalTokenCount": 321},
         "modelVersion": "double-2026"}
        """);
  }

  @Override
  public Map.Entry<String, String> key() {
    return Map.entry("x-goog-api-key", ProviderDouble.KEY);
  }

  @Override
  public String schema() {
    return "/generationConfig/responseSchema";
  }

  @Override
  public String prompt() {
    return "/contents/0/parts/0/text";
  }

  @Override
  public String path() {
    return "/v1beta/models/double:generateContent";
  }
}
