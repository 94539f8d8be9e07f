/**
 * The conversation with a chat model: asked again without what its server does not support, its
 * exceptions turned into failures, and left alone by a circuit breaker while it is down. Uses
 * {@code http}, {@code protocol}, {@code prompt} and {@code provider}.
 */
@NullMarked
package io.checksummary.model.chat;

import org.jspecify.annotations.NullMarked;
