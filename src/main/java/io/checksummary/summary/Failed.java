package io.checksummary.summary;

/**
 * No digest.
 *
 * @param failure where several calls failed, the one that tells most
 * @param usage what was asked all the same
 */
public record Failed(Answer.Failure failure, Digest.Usage usage) implements Outcome {}
