package io.checksummary.model.provider;

import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.model.bedrock.BedrockChatModel;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.request.DefaultChatRequestParameters;
import dev.langchain4j.model.chat.request.ToolChoice;
import dev.langchain4j.model.chat.response.ChatResponse;
import io.checksummary.model.http.ExchangeTimeout;
import io.checksummary.model.prompt.DigestSchema;
import io.checksummary.model.protocol.ProviderProtocol;
import io.checksummary.model.protocol.ProviderCallParameters;
import io.checksummary.model.protocol.ServerAddress;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.bedrockruntime.BedrockRuntimeClient;
import software.amazon.awssdk.services.bedrockruntime.BedrockRuntimeClientBuilder;

/**
 * Models on Amazon Bedrock, by its Converse interface. Region and credentials are found as AWS's
 * own clients find them: variables, profile, the role of the function.
 *
 * <p>The only provider that brings its own way out: requests are signed, and the signing is the
 * SDK's. It repeats nothing by itself, and ends when the time left is over.
 */
public final class Bedrock implements ProviderProtocol {

  private static final ToolSpecification TOOL =
      ToolSpecification.builder()
          .name(DigestSchema.NAME)
          .description("Takes the digest of the article.")
          .parameters(DigestSchema.ROOT)
          .build();

  private final SdkHttpClient http = UrlConnectionHttpClient.create();
  private final DefaultCredentialsProvider credentials =
      DefaultCredentialsProvider.builder().build();

  /** Empty for the region's own. */
  @Override
  public String address(@Nullable String configured) {
    return configured == null ? "" : ServerAddress.of(configured);
  }

  @Override
  public ChatModel model(ProviderCallParameters request) {
    return new ChatModel() {
      @Override
      public ChatResponse chat(ChatRequest messages) {
        try (BedrockRuntimeClient client = client(request)) {
          return model(client, request).chat(messages);
        } catch (RuntimeException fault) {
          throw AwsFaults.translated(fault);
        }
      }
    };
  }

  private BedrockRuntimeClient client(ProviderCallParameters request) {
    BedrockRuntimeClientBuilder client =
        BedrockRuntimeClient.builder()
            .httpClient(http)
            .credentialsProvider(credentials)
            .overrideConfiguration(configuration ->
                configuration
                    .apiCallTimeout(ExchangeTimeout.now())
                    .retryStrategy(AwsRetryStrategy.doNotRetry()));
    if (!request.address().isEmpty()) {
      client.endpointOverride(URI.create(request.address()));
    }
    return client.build();
  }

  private static ChatModel model(BedrockRuntimeClient client, ProviderCallParameters request) {
    return BedrockChatModel.builder()
        .client(client)
        .modelId(request.model())
        .defaultRequestParameters(parameters(request))
        .maxRetries(0)
        .logRequests(false)
        .logResponses(false)
        .build();
  }

  private static ChatRequestParameters parameters(ProviderCallParameters request) {
    DefaultChatRequestParameters.Builder<?> parameters =
        ChatRequestParameters.builder()
            .temperature(request.temperature())
            .maxOutputTokens(request.outputTokens());
    if (request.capabilities().schema()) {
      parameters.toolSpecifications(TOOL).toolChoice(ToolChoice.REQUIRED);
    }
    return parameters.build();
  }
}
