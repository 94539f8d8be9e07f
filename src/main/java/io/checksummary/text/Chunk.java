package io.checksummary.text;

/** A stand-in. */
public record Chunk(Span span, String text) {}
