package io.checksummary.entry.chat.message;

/**
 * A document as a platform gives it.
 *
 * @param mediaType with parameters, where there are some: {@code text/plain; charset=utf-16}
 * @param content not changed by anybody
 */
@SuppressWarnings("ArrayRecordComponent")
public record ChatDocument(String mediaType, byte[] content) {}
