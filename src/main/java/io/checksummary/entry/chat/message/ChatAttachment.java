package io.checksummary.entry.chat.message;

import org.jspecify.annotations.Nullable;

/**
 * A document that came with a message.
 *
 * @param reference how the platform gives it: an address of the platform's own, or an id
 * @param name as its sender called it; empty where nobody did
 * @param mediaType as the platform says; null where it does not
 */
public record ChatAttachment(String reference, String name, @Nullable String mediaType) {}
