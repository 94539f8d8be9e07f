/**
 * A conversation with a chat model: asked again without what its server complains of, its faults
 * told in words of ours, left alone while it is down. Uses the other rooms but {@code offline}.
 */
@NullMarked
package io.checksummary.model.chat;

import org.jspecify.annotations.NullMarked;
