package io.checksummary.entry.storage.event;

import org.jspecify.annotations.Nullable;

/**
 * What stands beside the data of a CloudEvent: in its JSON, or in headers where the data come
 * alone.
 *
 * @param type {@code google.cloud.storage.object.v1.finalized} for one
 * @param subject what it is about; null where there is none
 * @param time in ISO 8601; null where there is none
 */
public record EventContext(String type, @Nullable String subject, @Nullable String time) {}
