package io.checksummary.bucket;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.api.json.JsonCodec;
import io.checksummary.api.json.RequestReader;
import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.problem.ProblemFactory;
import io.checksummary.api.request.ArticleInput;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is asked for documents whose keys begin alike, in the members of a request without its
 * article.
 *
 * <p>Example: {@code {"press/": {"language": "de", "options": {"sentences": 5}}}}. The longest
 * prefix that fits counts, and no other.
 */
public final class OptionsByPrefix {

  private static final String CONFIGURATION = "configuration";

  private final Map<String, ObjectNode> byPrefix = new TreeMap<>();

  /**
   * @param json an object of prefixes; empty for none
   * @throws IllegalArgumentException if it is no such object, or a request would be refused for it
   */
  public OptionsByPrefix(String json) {
    if (json.isBlank()) {
      return;
    }
    JsonNode all = parsed(json);
    for (Iterator<String> prefixes = all.fieldNames(); prefixes.hasNext(); ) {
      String prefix = prefixes.next();
      byPrefix.put(prefix, checked(prefix, all.get(prefix)));
    }
  }

  private static JsonNode parsed(String json) {
    try {
      JsonNode all = JsonCodec.parse(json.getBytes(StandardCharsets.UTF_8), CONFIGURATION);
      if (all.isObject()) {
        return all;
      }
    } catch (ProblemException notJson) {
      // Said below, in the same words as for any other value.
    }
    throw new IllegalArgumentException(
        "expected a JSON object of prefixes, as in {\"press/\": {\"options\": {\"sentences\": 5}}}");
  }

  private static ObjectNode checked(String prefix, JsonNode members) {
    try {
      RequestReader.summarize(
          new ArticleInput.Text("-"), members, new ProblemFactory(CONFIGURATION));
      return (ObjectNode) members;
    } catch (ProblemException refused) {
      throw new IllegalArgumentException(
          "for prefix \"" + prefix + "\": " + refused.problem().detail(), refused);
    }
  }

  /** The members of a request for a document, to be added to. */
  ObjectNode of(String key) {
    ObjectNode best = JsonNodeFactory.instance.objectNode();
    int longest = -1;
    for (Map.Entry<String, ObjectNode> one : byPrefix.entrySet()) {
      if (key.startsWith(one.getKey()) && one.getKey().length() > longest) {
        longest = one.getKey().length();
        best = one.getValue();
      }
    }
    return best.deepCopy();
  }
}
