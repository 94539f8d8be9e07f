package io.checksummary.model.protocol;

import dev.langchain4j.http.client.HttpClientBuilder;
import org.jspecify.annotations.Nullable;

/**
 * What a provider is told beside the messages.
 *
 * @param model its name as the provider knows it
 * @param address where to, as {@link ProviderProtocol#address} gives it
 * @param key null where none is set
 * @param version of the interface; null for the latest
 * @param capabilities what the server is known to support
 * @param temperature null to leave it to the provider
 * @param budget how many tokens of an article the messages hold at most
 * @param outputTokens the most that the answer may take
 * @param http the client of every exchange
 */
public record ProviderCallParameters(
    String model,
    String address,
    @Nullable String key,
    @Nullable String version,
    ServerCapabilities capabilities,
    @Nullable Double temperature,
    int budget,
    int outputTokens,
    HttpClientBuilder http) {

  /** What a model may think before it answers, in tokens: providers count it as output. */
  private static final int THOUGHTS = 6_000;

  /** The most that a model may write that thinks before it answers. */
  public int outputTokensWithThoughts() {
    return outputTokens + THOUGHTS;
  }
}
