package io.checksummary.entry.chat.message;

/**
 * A document as a platform gives it.
 *
 * @param mediaType without parameters
 * @param content not changed by anybody
 */
@SuppressWarnings("ArrayRecordComponent")
public record ChatDocument(String mediaType, byte[] content) {}
