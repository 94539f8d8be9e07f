package io.checksummary.documentation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Leaves out of an answer what the page that shows it leaves out: {@code sha256:…}. */
final class Elision {

  private static final String LEFT_OUT = "…";

  private Elision() {}

  /** The answer, with the words of the page wherever they stand for those of the answer. */
  static JsonNode in(JsonNode answer, JsonNode shown) {
    if (answer instanceof ObjectNode object) {
      return inObject(object, shown);
    }
    if (answer instanceof ArrayNode array) {
      return inArray(array, shown);
    }
    return standsFor(shown.asText(), answer.asText()) ? shown : answer;
  }

  private static JsonNode inObject(ObjectNode answer, JsonNode shown) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> member : answer.properties()) {
      object.set(member.getKey(), in(member.getValue(), shown.path(member.getKey())));
    }
    return object;
  }

  private static JsonNode inArray(ArrayNode answer, JsonNode shown) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i < answer.size(); i++) {
      array.add(in(answer.get(i), shown.path(i)));
    }
    return array;
  }

  private static boolean standsFor(String shown, String answer) {
    String pattern =
        Arrays.stream(shown.split(LEFT_OUT, -1))
            .map(Pattern::quote)
            .collect(Collectors.joining(".+"));
    return shown.contains(LEFT_OUT) && answer.matches(pattern);
  }
}
