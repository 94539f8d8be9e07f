package io.checksummary.entry.mcp;

import io.checksummary.api.contract.CheckAnswer;
import io.checksummary.api.contract.DigestAnswer;
import io.checksummary.api.contract.FiguresAnswer;
import io.quarkiverse.mcp.server.OutputSchemaGenerator;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;

/** Gives each tool the schema of the function's answer. */
@Singleton
public class AnswerSchemas implements OutputSchemaGenerator {

  private static final Map<Class<?>, JsonObject> SCHEMAS =
      Map.of(
          DigestAnswer.class, PublishedSchema.answer("Digest"),
          CheckAnswer.class, PublishedSchema.answer("CheckAnswer"),
          FiguresAnswer.class, PublishedSchema.answer("FiguresAnswer"));

  @Override
  public JsonObject generate(Class<?> from) {
    return Objects.requireNonNull(SCHEMAS.get(from));
  }
}
