package io.checksummary.api.cache;

/**
 * What makes digests here: who writes, what is told to it, and what judges.
 *
 * @param provider the model's provider as configured, {@code openai} for one
 * @param model the model's name as configured; the provider may report another
 * @param prompts a hash of all that a model is told besides the article
 * @param checker version and hash of the checker's rules
 */
public record PipelineIdentity(String provider, String model, String prompts, String checker) {}
