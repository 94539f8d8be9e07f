/**
 * What a text says to a model that may read it: orders, forged turns of a conversation, forged
 * answers (prompt injection). Uses lines and sentences.
 */
@NullMarked
package io.checksummary.text.injection;

import org.jspecify.annotations.NullMarked;
