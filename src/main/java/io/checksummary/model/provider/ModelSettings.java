package io.checksummary.model.provider;

import io.checksummary.model.protocol.ProviderAccess;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which model is asked, and how.
 *
 * <p>Example: {@code ModelSettings.of("openai:llama3").with(Provider.OPENAI, new
 * ProviderAccess("http://127.0.0.1:11434/v1", null))} asks a local server. The same settings serve
 * a second model: {@code settings.forModel("ollama:llama3:8b")}.
 *
 * @param spec {@code provider:model}, split at the first colon; {@code offline} needs no model
 * @param access how each provider is reached; those that are not in it at their own address,
 *     without a key
 * @param budget how many tokens of an article one call may carry; null for what is known of the
 *     model
 * @param temperature 0 for the least random answers; null to leave it to the provider
 * @param schema whether to ask for JSON by schema, where the server can
 */
public record ModelSettings(
    String spec,
    Map<Provider, ProviderAccess> access,
    @Nullable Integer budget,
    @Nullable Double temperature,
    boolean schema) {

  /** The spec of the embedded model. */
  public static final String OFFLINE = "offline";

  /**
   * @throws IllegalArgumentException if the budget is below 1
   */
  public ModelSettings {
    access = Map.copyOf(access);
    if (budget != null && budget < 1) {
      throw new IllegalArgumentException("a budget of at least 1 token: " + budget);
    }
  }

  /** All but the spec as it usually is: temperature 0, JSON by schema. */
  public static ModelSettings of(String spec) {
    return new ModelSettings(spec, Map.of(), null, 0.0, true);
  }

  /** The same, for another model. */
  public ModelSettings forModel(String otherSpec) {
    return new ModelSettings(otherSpec, access, budget, temperature, schema);
  }

  /** The same, with one provider reached as said. */
  public ModelSettings with(Provider provider, ProviderAccess reached) {
    Map<Provider, ProviderAccess> all = new EnumMap<>(Provider.class);
    all.putAll(access);
    all.put(provider, reached);
    return new ModelSettings(spec, all, budget, temperature, schema);
  }

  /** What stands before the first colon. */
  public String provider() {
    int colon = spec.indexOf(':');
    return colon < 0 ? spec : spec.substring(0, colon);
  }

  /** What stands behind the first colon; empty where there is none. */
  public String model() {
    int colon = spec.indexOf(':');
    return colon < 0 ? "" : spec.substring(colon + 1).strip();
  }
}
