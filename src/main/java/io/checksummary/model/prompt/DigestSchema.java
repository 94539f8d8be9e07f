package io.checksummary.model.prompt;

import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;

/**
 * The JSON that a model is to answer with. No lengths and no counts in it: servers that turn a
 * schema into a grammar become a hundred times slower with them.
 */
public final class DigestSchema {

  public static final String NAME = "digest";

  public static final JsonObjectSchema ROOT = digest();

  public static final ResponseFormat FORMAT =
      ResponseFormat.builder()
          .type(ResponseFormatType.JSON)
          .jsonSchema(JsonSchema.builder().name(NAME).rootElement(ROOT).build())
          .build();

  private DigestSchema() {}

  private static JsonObjectSchema digest() {
    return JsonObjectSchema.builder()
        .addStringProperty("title")
        .addStringProperty("summary")
        .addProperty("keyFigures", JsonArraySchema.builder().items(figure()).build())
        .required("title", "summary", "keyFigures")
        .additionalProperties(false)
        .build();
  }

  private static JsonObjectSchema figure() {
    return JsonObjectSchema.builder()
        .addStringProperty("label")
        .addStringProperty("text")
        .addStringProperty("quote")
        .required("label", "text", "quote")
        .additionalProperties(false)
        .build();
  }
}
