package io.checksummary.model.provider;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.checksummary.model.protocol.ProviderAccess;
import io.checksummary.model.provider.OpenAiDouble.Reply;
import java.util.Map;
import java.util.Optional;

/**
 * What a provider sends, in the form that it documents: answers, refusals, errors.
 *
 * <p>Every answer counts 321 tokens in and 54 out and comes from {@code double-2026}; every error
 * quotes the key and the article, as real ones do at times. Answers hold members that were added
 * later: providers do add some.
 */
public enum ProviderDouble {
  OPENAI("openai", Provider.OPENAI, "/v1"),
  AZURE("azure-openai", Provider.AZURE_OPENAI, ""),
  ANTHROPIC("anthropic", Provider.ANTHROPIC, ""),
  GEMINI("gemini", Provider.GEMINI, ""),
  MISTRAL("mistral", Provider.MISTRAL, ""),
  OLLAMA("ollama", Provider.OLLAMA, "");

  /** A key that no provider gave out. */
  public static final String KEY = "key-of-a-test";

  private final String id;
  private final Provider provider;
  private final String base;

  /** What can go wrong at a server. */
  public enum Fault {
    RATE_LIMITED,
    BROKEN,
    OVERLOADED,
    TOO_LONG,
    NO_MODEL,
    BAD_KEY,
    FORBIDDEN,
    FILTERED,
    NO_SCHEMA
  }

  /** How an answer ends. */
  public enum End {
    WHOLE,
    AT_LENGTH,
    FILTERED
  }

  /** One provider's JSON. */
  interface Form {
    /** An answer that holds the content. */
    String answer(String content, End end);

    /** Empty where the provider has no such error. */
    Optional<Reply> error(Fault fault);

    /** The model will not; empty where the provider has no form for it. */
    Optional<String> refusal();

    /** The header that holds the key, with its value. */
    Map.Entry<String, String> key();

    /** Where a request holds the schema of the digest. */
    String schema();

    /** Where a request holds the article. */
    String prompt();

    String path();
  }

  ProviderDouble(String id, Provider provider, String base) {
    this.id = id;
    this.provider = provider;
    this.base = base;
  }

  /** The variable that holds the key. */
  public String keyVariable() {
    return provider.keyVariable();
  }

  Provider provider() {
    return provider;
  }

  /** {@code provider:double}. */
  public String spec() {
    return id + ":double";
  }

  /** What the provider's address variable holds for a server at the address. */
  public String address(String server) {
    return server + base;
  }

  /** Settings that lead to a server. */
  public ModelSettings settings(String server) {
    return ModelSettings.of(spec()).with(provider, new ProviderAccess(address(server), KEY));
  }

  /** The variables that lead a program to a server. */
  public Map<String, String> environment(String server) {
    return Map.of(
        "CHECKSUMMARY_MODEL",
        spec(),
        provider.keyVariable(),
        KEY,
        provider.addressVariable(),
        address(server));
  }

  public Reply answer(String content) {
    return answer(content, End.WHOLE);
  }

  public Reply answer(String content, End end) {
    return Reply.of(200, form().answer(content, end));
  }

  public Optional<Reply> error(Fault fault) {
    return form().error(fault);
  }

  public Optional<Reply> refusal() {
    return form().refusal().map(body -> Reply.of(200, body));
  }

  /** The article as a request holds it. */
  public String prompt(JsonNode request) {
    return request.at(form().prompt()).asText();
  }

  Form form() {
    return switch (this) {
      case OPENAI -> new OpenAiForm();
      case AZURE -> new AzureForm();
      case ANTHROPIC -> new AnthropicForm();
      case GEMINI -> new GeminiForm();
      case MISTRAL -> new MistralForm();
      case OLLAMA -> new OllamaForm();
    };
  }

  /** A text as a JSON string. */
  static String quoted(String text) {
    try {
      return new ObjectMapper().writeValueAsString(text);
    } catch (JsonProcessingException never) {
      throw new IllegalStateException(never);
    }
  }
}
