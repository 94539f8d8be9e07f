package io.checksummary.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The contract as it is published: the schema's file, asked by name of a definition. */
public final class Contract {

  public static final ObjectMapper JSON = new ObjectMapper();

  public static final List<String> FUNCTIONS = List.of("summarize", "check", "figures");

  private static final Map<String, JsonSchema> SCHEMAS = new ConcurrentHashMap<>();

  private Contract() {}

  /** The definition of what a function takes. */
  public static String requestOf(String function) {
    return switch (function) {
      case "summarize" -> "SummarizeRequest";
      case "check" -> "CheckRequest";
      case "figures" -> "FiguresRequest";
      default -> throw new IllegalArgumentException(function);
    };
  }

  /** The definition of what a function gives. */
  public static String answerOf(String function) {
    return switch (function) {
      case "summarize" -> "Digest";
      case "check" -> "CheckAnswer";
      case "figures" -> "FiguresAnswer";
      default -> throw new IllegalArgumentException(function);
    };
  }

  /** The published file. */
  public static JsonNode published() {
    return resource("/META-INF/resources/schema/checksummary-1.json");
  }

  public static JsonNode resource(String path) {
    try (InputStream file = Contract.class.getResourceAsStream(path)) {
      return JSON.readTree(Objects.requireNonNull(file, path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a definition says against a value; empty where it fits. */
  public static List<String> violations(String definition, JsonNode value) {
    Set<ValidationMessage> messages =
        SCHEMAS.computeIfAbsent(definition, Contract::schema).validate(value);
    return messages.stream().map(ValidationMessage::getMessage).collect(Collectors.toList());
  }

  private static JsonSchema schema(String definition) {
    ObjectNode root = published().deepCopy();
    if (!root.path("$defs").has(definition)) {
      throw new IllegalArgumentException("not in the schema: " + definition);
    }
    root.put("$ref", "#/$defs/" + definition);
    return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(root);
  }
}
