package io.checksummary.entry.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.api.json.JsonCodec;
import io.checksummary.text.resource.TextResource;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The schemas that the project publishes, each made to stand alone: with all that it refers to. */
final class PublishedSchema {

  private static final String FILE = "/META-INF/resources/schema/checksummary-1.json";
  private static final String DEFINITIONS = "$defs";
  private static final String REFERENCE = "$ref";
  private static final String PREFIX = "#/" + DEFINITIONS + "/";

  private static final JsonNode PUBLISHED = read();

  private PublishedSchema() {}

  /**
   * The schema of a request. Which of its members go together stands at the root of the published
   * one ({@code oneOf}), where vendors of models refuse a tool that has it; whoever reads a request
   * sees to it all the same.
   */
  static JsonObject request(String name) {
    ObjectNode schema = standalone(name);
    schema.remove("oneOf");
    return new JsonObject(JsonCodec.write(schema));
  }

  /** The schema of an answer. */
  static JsonObject answer(String name) {
    return new JsonObject(JsonCodec.write(standalone(name)));
  }

  private static ObjectNode standalone(String name) {
    ObjectNode schema = definition(name).deepCopy();
    Map<String, JsonNode> needed = new TreeMap<>();
    gather(schema, needed);
    ObjectNode definitions = schema.putObject(DEFINITIONS);
    needed.forEach(definitions::set);
    return schema;
  }

  private static void gather(JsonNode schema, Map<String, JsonNode> needed) {
    for (String reference : schema.findValuesAsText(REFERENCE)) {
      String name = reference.substring(PREFIX.length());
      if (!needed.containsKey(name)) {
        needed.put(name, definition(name));
        gather(definition(name), needed);
      }
    }
  }

  private static JsonNode definition(String name) {
    return PUBLISHED.path(DEFINITIONS).required(name);
  }

  private static JsonNode read() {
    String text = TextResource.text(PublishedSchema.class, FILE);
    return JsonCodec.parse(text.getBytes(StandardCharsets.UTF_8), FILE);
  }
}
