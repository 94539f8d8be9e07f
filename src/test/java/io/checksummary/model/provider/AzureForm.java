package io.checksummary.model.provider;

import io.checksummary.model.provider.OpenAiDouble.Reply;
import io.checksummary.model.provider.ProviderDouble.Fault;
import java.util.Map;
import java.util.Optional;

/** {@code POST /openai/v1/chat/completions}: OpenAI's answers, Azure's header and errors. */
final class AzureForm extends OpenAiForm {

  @Override
  public Optional<Reply> error(Fault fault) {
    return switch (fault) {
      case RATE_LIMITED -> Optional.of(error(429, "RateLimitReached"));
      case BROKEN -> Optional.of(error(500, "InternalServerError"));
      case OVERLOADED -> Optional.of(error(503, "ServiceUnavailable"));
      case NO_MODEL -> Optional.of(error(404, "DeploymentNotFound"));
      case BAD_KEY -> Optional.of(error(401, "401"));
      case FORBIDDEN -> Optional.of(error(403, "Forbidden"));
      case FILTERED ->
          Optional.of(
              Reply.of(
                  400,
                  """
                  {"error": {"message": "The prompt triggered the content management policy: Harbour Foods.",
                    "type": null, "param": "prompt", "code": "content_filter", "status": 400,
                    "innererror": {"code": "ResponsibleAIPolicyViolation",
                      "content_filter_result": {"violence": {"filtered": true, "severity": "high"}}}}}
                  """));
      case TOO_LONG, NO_SCHEMA -> super.error(fault);
    };
  }

  private static Reply error(int status, String code) {
    return Reply.of(
        status,
        """
        {"error": {"code": "%s", "message": "No: key-of-a-test, Harbour Foods"}}
        """
            .formatted(code));
  }

  @Override
  public Map.Entry<String, String> key() {
    return Map.entry("api-key", ProviderDouble.KEY);
  }

  @Override
  public String path() {
    return "/openai/v1/chat/completions";
  }
}
