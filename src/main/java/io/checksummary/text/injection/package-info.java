/**
 * Prompt injection: what a text says to a model that may read it, such as instructions, forged
 * turns of a conversation and forged answers. Uses words, languages, sentences, lines and tables.
 */
@NullMarked
package io.checksummary.text.injection;

import org.jspecify.annotations.NullMarked;
