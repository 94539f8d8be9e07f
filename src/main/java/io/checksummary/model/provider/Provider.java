package io.checksummary.model.provider;

import io.checksummary.model.protocol.ProviderAccess;
import io.checksummary.model.protocol.ProviderProtocol;
import java.util.Arrays;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/**
 * The providers that serve models over the network, each with the variables from which its own
 * clients read their key and address.
 *
 * <p>Details of failures name these variables, so that whoever reads one knows what to set.
 */
public enum Provider {
  /** OpenAI, and every server that speaks its protocol. */
  OPENAI("openai", "OPENAI_API_KEY", "OPENAI_BASE_URL", Key.AT_ITS_OWN_ADDRESS),

  /** OpenAI's models on Azure; each resource has an address of its own. */
  AZURE_OPENAI("azure-openai", "AZURE_OPENAI_API_KEY", "AZURE_OPENAI_ENDPOINT", Key.ALWAYS),

  ANTHROPIC("anthropic", "ANTHROPIC_API_KEY", "ANTHROPIC_BASE_URL", Key.ALWAYS),

  GEMINI("gemini", "GEMINI_API_KEY", "GOOGLE_GEMINI_BASE_URL", Key.ALWAYS),

  MISTRAL("mistral", "MISTRAL_API_KEY", "MISTRAL_BASE_URL", Key.ALWAYS),

  OLLAMA("ollama", "OLLAMA_API_KEY", "OLLAMA_HOST", Key.NEVER),

  /** Amazon's; only in a build that holds it. */
  BEDROCK("bedrock", "AWS_ACCESS_KEY_ID", "AWS_REGION", Key.NEVER);

  private final String id;
  private final String keyVariable;
  private final String addressVariable;
  private final Key key;

  /** When a provider wants a key. */
  private enum Key {
    ALWAYS,
    /** Servers of other makers that speak the same protocol mostly want none. */
    AT_ITS_OWN_ADDRESS,
    NEVER
  }

  Provider(String id, String keyVariable, String addressVariable, Key key) {
    this.id = id;
    this.keyVariable = keyVariable;
    this.addressVariable = addressVariable;
    this.key = key;
  }

  /** The name before the colon of {@code CHECKSUMMARY_MODEL}, {@code openai} for one. */
  public String id() {
    return id;
  }

  /**
   * @throws IllegalArgumentException if nobody is called so; the message says who is known
   */
  public static Provider of(String id) {
    return Arrays.stream(values())
        .filter(provider -> provider.id.equals(id))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "No provider is called \"" + id + "\". Known are " + known() + "."));
  }

  public String keyVariable() {
    return keyVariable;
  }

  public String addressVariable() {
    return addressVariable;
  }

  /**
   * The protocol by which it is asked.
   *
   * @throws IllegalArgumentException if this build does not hold it
   */
  public ProviderProtocol protocol() {
    return switch (this) {
      case OPENAI -> new OpenAi();
      case AZURE_OPENAI -> new AzureOpenAi();
      case ANTHROPIC -> new Anthropic();
      case GEMINI -> new Gemini();
      case MISTRAL -> new Mistral();
      case OLLAMA -> new Ollama();
      case BEDROCK -> fromServiceLoader();
    };
  }

  private static ProviderProtocol fromServiceLoader() {
    return ServiceLoader.load(ProviderProtocol.class)
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "This build holds no Bedrock. Build one that does with: mvn package -Pbedrock"));
  }

  /** The variable that has to be set before anyone can be asked; empty where nothing is missing. */
  public Optional<String> missing(ProviderAccess access) {
    if (key == Key.ALWAYS && access.address() == null && protocol().address(null).isEmpty()) {
      return Optional.of(addressVariable);
    }
    boolean wanted =
        switch (key) {
          case ALWAYS -> true;
          case AT_ITS_OWN_ADDRESS -> access.address() == null;
          case NEVER -> false;
        };
    return wanted && access.key() == null ? Optional.of(keyVariable) : Optional.empty();
  }

  private static String known() {
    return Arrays.stream(values())
        .map(provider -> "\"" + provider.id + ":MODEL\"")
        .collect(Collectors.joining(", ", "\"offline\", ", ""));
  }
}
