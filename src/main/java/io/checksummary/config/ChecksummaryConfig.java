package io.checksummary.config;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/**
 * What a deployment may choose. Each property has an environment variable: {@code
 * checksummary.limits.characters} is {@code CHECKSUMMARY_LIMITS_CHARACTERS}.
 */
@ConfigMapping(prefix = "checksummary")
public interface ChecksummaryConfig {

  /**
   * Who writes: {@code provider:model}, split at the first colon, or {@code offline}, which needs
   * neither key nor network. Examples: {@code openai:gpt-4o-mini}, {@code ollama:llama3:8b}.
   */
  @WithDefault("offline")
  String model();

  /**
   * How many tokens of an article one call to the model may carry, at least 1. What is known of the
   * model, where it is not set; a model of one's own with a short context wants it set.
   */
  Optional<Integer> modelBudget();

  /** How random the model's answers are, from 0. Empty leaves it to the provider. */
  @WithDefault("0")
  Optional<Double> modelTemperature();

  /**
   * Whether to ask for JSON by schema. Off for servers that refuse it: then the answer is asked for
   * in words, and read all the same.
   */
  @WithDefault("true")
  boolean modelSchema();

  /** How many calls to the model one request may have in flight, at least 1. */
  @WithDefault("8")
  int parallelCalls();

  /**
   * OpenAI, and every server that speaks its protocol: {@code OPENAI_BASE_URL}, {@code
   * OPENAI_API_KEY}.
   */
  Server openai();

  /**
   * OpenAI's models on Azure: {@code AZURE_OPENAI_ENDPOINT}, {@code AZURE_OPENAI_API_KEY}, {@code
   * AZURE_OPENAI_API_VERSION}.
   */
  VersionedServer azureOpenai();

  /** {@code ANTHROPIC_BASE_URL}, {@code ANTHROPIC_API_KEY}. */
  Server anthropic();

  /** {@code GOOGLE_GEMINI_BASE_URL}, {@code GEMINI_API_KEY} or {@code GOOGLE_API_KEY}. */
  Server gemini();

  /** {@code MISTRAL_BASE_URL}, {@code MISTRAL_API_KEY}. */
  Server mistral();

  /** {@code OLLAMA_HOST}, {@code OLLAMA_API_KEY}. */
  Server ollama();

  /**
   * The address of Bedrock's runtime, where it is not the region's own; region and credentials come
   * from where AWS's own clients take them.
   */
  Server bedrock();

  Limits limits();

  /** Where a provider is reached. */
  interface Server {

    /** The server's address, {@code http://127.0.0.1:11434/v1} for one; empty for its own. */
    Optional<String> baseUrl();

    /** The key. Never logged. */
    Optional<String> apiKey();
  }

  /** Where a provider is reached whose interface has several versions. */
  interface VersionedServer extends Server {

    /** The interface's version, {@code 2024-10-21} for one; empty for the latest. */
    Optional<String> apiVersion();
  }

  /** What a request may cost. */
  interface Limits {

    /** The most UTF-16 code units of text in one request, at least 1. */
    @WithDefault("2000000")
    int characters();

    /**
     * The most bytes of a request's body; {@code K} and {@code M} stand for 1,024 and its square.
     */
    @WithDefault("10M")
    MemorySize body();

    /** The longest a request may take; below the gateway's own limit, which is often 30 s. */
    @WithDefault("25s")
    Duration deadline();

    /**
     * The most requests in flight; one more is told to come back. Each may hold a body as large as
     * {@link #body}.
     */
    @WithDefault("2000")
    int requests();
  }
}
