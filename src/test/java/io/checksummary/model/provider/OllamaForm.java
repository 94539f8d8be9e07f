package io.checksummary.model.provider;

import io.checksummary.model.provider.OpenAiDouble.Reply;
import io.checksummary.model.provider.ProviderDouble.End;
import io.checksummary.model.provider.ProviderDouble.Fault;
import java.util.Map;
import java.util.Optional;

/** {@code POST /api/chat}. Errors are a sentence, filters there are none. */
final class OllamaForm implements ProviderDouble.Form {

  @Override
  public String answer(String content, End end) {
    return """
    {"model": "double-2026", "created_at": "2026-11-26T10:00:00.123456Z",
     "added_later": {"a": [1]},
         "message": {"role": "assistant", "content": %s, "added_later": 1},
     "done_reason": "%s", "done": true,
     "total_duration": 5191566416, "load_duration": 2154458,
     "prompt_eval_count": 321, "prompt_eval_duration": 383809000,
     "eval_count": 54, "eval_duration": 4799921000}
    """
        .formatted(ProviderDouble.quoted(content), end == End.AT_LENGTH ? "length" : "stop");
  }

  @Override
  public Optional<Reply> error(Fault fault) {
    return switch (fault) {
      case RATE_LIMITED -> Optional.of(error(429, "too many requests"));
      case BROKEN -> Optional.of(error(500, "llama runner process has terminated"));
      case OVERLOADED -> Optional.of(error(503, "server busy, please try again"));
      case TOO_LONG -> Optional.of(error(400, "the input length exceeds the context length"));
      case NO_MODEL -> Optional.of(error(404, "model 'double' not found"));
      case BAD_KEY -> Optional.of(error(401, "unauthorized"));
      case FORBIDDEN -> Optional.of(error(403, "forbidden"));
      case FILTERED -> Optional.empty();
      case NO_SCHEMA ->
          Optional.of(
              error(
                  400,
                  "json: cannot unmarshal object into Go struct field ChatRequest.format of type"
                      + " string"));
    };
  }

  private static Reply error(int status, String message) {
    return Reply.of(
        status,
        """
        {"error": "%s: key-of-a-test, Harbour Foods"}
        """
            .formatted(message));
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
    return "/format";
  }

  @Override
  public String prompt() {
    return "/messages/1/content";
  }

  @Override
  public String path() {
    return "/api/chat";
  }
}
