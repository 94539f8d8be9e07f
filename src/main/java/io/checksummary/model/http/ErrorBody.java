package io.checksummary.model.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a provider sends with an error, in whichever form it has. Everything in it but the code may
 * hold the key or the article.
 *
 * <pre>
 * {"error": {"message": "…", "type": "invalid_request_error", "code": "model_not_found"}}
 * {"type": "error", "error": {"type": "overloaded_error", "message": "…"}}
 * {"error": {"code": 429, "message": "…", "status": "RESOURCE_EXHAUSTED"}}
 * {"object": "error", "message": "…", "type": "invalid_model", "code": "1500"}
 * {"error": "model 'llama9' not found"}
 * </pre>
 *
 * @param text all of it, empty where there was none
 */
public record ErrorBody(String text) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Where the forms keep the code that says most, best first. */
  private static final List<String> PLACES =
      List.of("/error/code", "/error/status", "/error/type", "/type", "/code", "/0/error/status");

  private static final Pattern BARE_WORD = Pattern.compile("[A-Za-z][A-Za-z_.]{2,39}");

  /** The error's code where it is a bare word: {@code RESOURCE_EXHAUSTED} for one. */
  public Optional<String> code() {
    JsonNode body = tree();
    return PLACES.stream()
        .map(place -> body.at(place).asText())
        .filter(code -> BARE_WORD.matcher(code).matches())
        .findFirst();
  }

  private JsonNode tree() {
    try {
      JsonNode tree = JSON.readTree(text);
      return tree == null ? MissingNode.getInstance() : tree;
    } catch (JsonProcessingException otherwise) {
      return MissingNode.getInstance();
    }
  }
}
