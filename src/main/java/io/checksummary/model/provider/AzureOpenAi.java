package io.checksummary.model.provider;

import com.fasterxml.jackson.databind.JsonNode;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel.OpenAiChatModelBuilder;
import io.checksummary.model.protocol.ProviderCallParameters;
import io.checksummary.model.protocol.ProviderProtocol;
import io.checksummary.model.protocol.ServerAddress;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * OpenAI's models on Azure: OpenAI's protocol with a header of its own for the key, and the
 * deployment's name for the model's.
 *
 * <p>Without a version the address of v1 is taken; a dated version, {@code 2024-10-21} for one,
 * names the deployment in the path.
 */
final class AzureOpenAi implements ProviderProtocol {

  private final OpenAi openAi = new OpenAi();

  /** Each resource has an address of its own; what portals show behind its host is cut off. */
  @Override
  public String address(@Nullable String configured) {
    return configured == null
        ? ""
        : ServerAddress.of(configured).replaceFirst("/openai(/v1)?$", "");
  }

  @Override
  public ChatModel model(ProviderCallParameters request) {
    String version = request.version() == null ? "v1" : request.version();
    OpenAiChatModelBuilder model = OpenAi.builder(request).customHeaders(key(request));
    String resource = request.address() + "/openai";
    return version.equals("v1")
        ? model.baseUrl(resource + "/v1").build()
        : model
            .baseUrl(resource + "/deployments/" + request.model())
            .customQueryParams(Map.of("api-version", version))
            .build();
  }

  @Override
  public Optional<String> declined(JsonNode answer) {
    return openAi.declined(answer);
  }

  private static Map<String, String> key(ProviderCallParameters request) {
    return request.key() == null ? Map.of() : Map.of("api-key", request.key());
  }
}
