package io.checksummary.entry.mcp;

import io.quarkiverse.mcp.server.InputSchemaGenerator;
import io.quarkiverse.mcp.server.ToolManager.ToolInfo;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;

/** Gives each tool the schema of the function's request. */
@Singleton
public class RequestSchemas implements InputSchemaGenerator<JsonObject> {

  private static final Map<String, JsonObject> SCHEMAS =
      Map.of(
          Tools.SUMMARIZE, PublishedSchema.request("SummarizeRequest"),
          Tools.CHECK, PublishedSchema.request("CheckRequest"),
          Tools.FIGURES, PublishedSchema.request("FiguresRequest"));

  @Override
  public JsonObject generate(ToolInfo tool) {
    return Objects.requireNonNull(SCHEMAS.get(tool.name()));
  }
}
